import type { Own } from '../../domain/knowledge/kinds';
import type { LineId } from '../../domain/povertyLines';
import { detailText } from '../../i18n/detail';
import { populationName } from '../../i18n/populations';
import { countedLineName } from '../../i18n/statements';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';

interface FigureScopeProps {
  own: Own;
  /** The poverty line that goes without saying here. */
  asked?: LineId | null | undefined;
}

/** Whom a figure speaks of where it isn't the principal population, and the line it is counted by. */
export function FigureScope({ own, asked = null }: FigureScopeProps) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(detailText);
  const { population, line, otherPopulation } = own.scope;
  const parts: string[] = [];
  if (otherPopulation && population !== null) {
    parts.push(words.otherPopulation(populationName(facts, population, language)));
  }
  if (line !== null && line !== asked) parts.push(countedLineName(facts, line, [own], language));
  return parts.length === 0 ? null : <span>{parts.join(' · ')}</span>;
}
