import { know } from '../../../domain/knowledge/know';
import { readReference } from '../../../domain/story/reference';
import { Grounds } from '../../../panels/detail/evidence/Grounds';
import { StatementList } from '../../../panels/detail/evidence/StatementList';
import { Dialog } from '../../../panels/dialog/Dialog';
import { useLanguage } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import { questionWords } from './figureWords';

interface FigureDialogProps {
  address: string;
  onClose: () => void;
}

/** Where a figure of a text comes from: its statement, or the steps to what is known. */
export function FigureDialog({ address, onClose }: FigureDialogProps) {
  const facts = useFacts();
  const language = useLanguage();
  const reference = readReference(address, facts);
  if (reference.kind === 'statement') {
    const statement = facts.statement(reference.statement);
    if (statement === undefined) return null;
    return (
      <Dialog title={questionWords(facts, statement, language)} onClose={onClose}>
        <StatementList statements={[statement]} />
      </Dialog>
    );
  }
  if (reference.kind !== 'knowledge') return null;
  const { question } = reference;
  return (
    <Dialog title={questionWords(facts, question, language)} onClose={onClose}>
      <Grounds question={question} knowledge={know(facts, question)} />
    </Dialog>
  );
}
