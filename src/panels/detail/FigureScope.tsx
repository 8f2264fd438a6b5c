import type { Own, Question } from '../../domain/knowledge/kinds';
import type { LineId } from '../../domain/povertyLines';
import type { FigureWords } from '../../i18n/reading/figureWords';
import { readWith } from '../../i18n/reading/readWith';
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
export function FigureScope({ told, own, question, said }: FigureScopeProps) {
  const facts = useFacts();
  const language = useLanguage();
  const parts = readWith(facts, told, own, { asked: question.line, said }, language);
  return parts.length === 0 ? null : <span>{parts.join(' · ')}</span>;
}
