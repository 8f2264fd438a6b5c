import type { Own, Question } from '../../domain/knowledge/kinds';
import type { LineId } from '../../domain/povertyLines';
import type { FigureWords } from '../../i18n/reading/figureWords';
import { countedLineName } from '../../i18n/statements';
import { useLanguage } from '../../state/language';
import { useFacts } from '../../state/resources';

interface FigureScopeProps {
  told: Pick<FigureWords, 'asides'>;
  own: Own;
  question: Pick<Question, 'line'>;
  /** The poverty line that goes without saying here. */
  said?: LineId | null | undefined;
}

/** What a figure must be read with, and the poverty line that it is counted by. */
export function FigureScope({ told, own, question, said = null }: FigureScopeProps) {
  const facts = useFacts();
  const language = useLanguage();
  const { line } = own.scope;
  // One that isn't the asked one stands among the asides.
  const isNamed = line !== null && line === question.line && line !== said;
  const parts = [
    ...told.asides,
    ...(isNamed ? [countedLineName(facts, line, [own], language)] : []),
  ];
  return parts.length === 0 ? null : <span>{parts.join(' · ')}</span>;
}
