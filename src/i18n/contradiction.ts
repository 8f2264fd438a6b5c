import type { Facts } from '../domain/facts';
import type { Contradiction } from '../domain/knowledge/contradiction';
import { areaName } from './areas';
import { citedByName, type Telling } from './extents';
import { added } from './wholeReasons';
import { wholeWords } from './wholeWords';

/** Why figures can't all be true, as a sentence. */
export function contradictionText(
  facts: Facts,
  contradiction: Contradiction,
  language: 'vi' | 'en',
): string {
  const telling: Telling = { facts, language };
  const words = wholeWords[language];
  switch (contradiction.kind) {
    case 'ends':
      return words.contradictingEnds(
        citedByName(telling, contradiction.low),
        citedByName(telling, contradiction.high),
      );
    case 'sum': {
      const { side, parts, whole } = contradiction;
      const name = areaName(facts.registry, whole.area, language);
      const sum = added({ facts, language }, parts, side);
      return words.contradictingSum(side, parts.length, sum, name, citedByName(telling, whole));
    }
  }
}
