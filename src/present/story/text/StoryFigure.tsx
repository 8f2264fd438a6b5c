import { know } from '../../../domain/knowledge/know';
import { never } from '../../../domain/never';
import { readReference } from '../../../domain/story/reference';
import { statementFigure } from '../../../i18n/statements';
import { storyPlayText } from '../../../i18n/storyPlay';
import { useFormat, useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import { knowledgeWords } from './figureWords';
import styles from './text.module.css';

interface StoryFigureProps {
  /** As the text's link has it: `figure:F964`. */
  address: string;
  onAsk: (address: string) => void;
}

/** A figure in a text: taken from the facts, in the reader's language, its source a press away. */
export function StoryFigure({ address, onAsk }: StoryFigureProps) {
  const facts = useFacts();
  const language = useLanguage();
  const format = useFormat();
  const words = useText(storyPlayText);
  const reference = readReference(address, facts);
  const figure = () => {
    switch (reference.kind) {
      case 'lost':
        return words.figureLost(address);
      case 'members': {
        const { membership } = reference;
        const members = facts.registry.programme.filter((unit) => unit.membership === membership);
        return format.number(members.length);
      }
      case 'statement': {
        const statement = facts.statement(reference.statement);
        return statement === undefined ? '' : statementFigure(facts, statement, language);
      }
      case 'knowledge': {
        const { question } = reference;
        return knowledgeWords(facts, question, know(facts, question), language);
      }
      default:
        return never(reference);
    }
  };
  if (reference.kind === 'lost') return <mark className={styles.lost}>{figure()}</mark>;
  if (reference.kind === 'members') return <strong>{figure()}</strong>;
  return (
    // A button of the browser's own would not break with the line that it stands in.
    <span
      role="button"
      tabIndex={0}
      className={styles.figure}
      aria-haspopup="dialog"
      onClick={() => onAsk(address)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onAsk(address);
      }}
    >
      {figure()}
    </span>
  );
}
