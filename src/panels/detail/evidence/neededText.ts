import type { Facts } from '../../../domain/facts';
import type { Missing } from '../../../domain/knowledge/missing';
import { type AreaCode, PROGRAMME } from '../../../domain/units';
import { areaName } from '../../../i18n/areas';
import { evidenceText } from '../../../i18n/evidence';
import { lineName } from '../../../i18n/statements';

/** Areas that are named one by one; the rest are counted. */
const NAMED = 2;
/** What helps most comes first, and nobody reads a list of ten wishes. */
const SENTENCES = 2;

/**
 * What is missing in at most two sentences, the most useful first; areas that lack the same
 * number of the same year share one.
 */
export function neededText(
  facts: Facts,
  missing: readonly Missing[],
  language: 'vi' | 'en',
): string[] {
  const words = evidenceText[language];
  const names = (codes: readonly AreaCode[]) => {
    const all = [...new Set(codes)].map((code) => areaName(facts.registry, code, language));
    const named = all.slice(0, NAMED).join(', ');
    return all.length > NAMED ? words.andOthers(named, all.length - NAMED) : named;
  };
  const first = missing[0];
  const sentences = missing.map((one): string => {
    switch (one.kind) {
      case 'own_figure': {
        const { area, year, line } = one.question;
        return words.ownFigure(
          names([area]),
          year,
          line === null ? undefined : lineName(facts, line, language),
        );
      }
      case 'weight': {
        const same = missing.flatMap((other) =>
          other.kind === 'weight' && other.indicator === one.indicator && other.year === one.year
            ? [other.area]
            : [],
        );
        const name = facts.indicator(one.indicator)?.name[language] ?? one.indicator;
        // In the middle of a Vietnamese sentence a name isn't capital.
        const written = language === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
        const tell = first?.kind === 'own_figure' ? words.alsoWeight : words.weight;
        return tell(written, names(same), one.year);
      }
      case 'line':
        return words.line;
      case 'membership': {
        const all = missing.flatMap((other) => (other.kind === 'membership' ? [other.area] : []));
        return all.includes(PROGRAMME) ? words.membershipList : words.membership(names(all));
      }
      case 'agreement':
        return words.agreement(one.statements.length);
    }
  });
  return [...new Set(sentences)].slice(0, SENTENCES);
}
