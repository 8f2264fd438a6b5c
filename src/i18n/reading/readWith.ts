import type { Facts } from '../../domain/facts';
import type { Own } from '../../domain/knowledge/kinds';
import type { LineId } from '../../domain/povertyLines';
import { countedLineName } from '../statements';
import type { FigureWords } from './figureWords';

/**
 * What a figure must be read with, and the poverty line that it is counted by.
 * @param asked the line of the question; one that isn't the asked one stands among the asides
 * @param said the line that goes without saying here
 * @returns parts in reading order; none where the figure needs nothing
 */
export function readWith(
  facts: Facts,
  { asides }: Pick<FigureWords, 'asides'>,
  own: Own,
  { asked, said = null }: { asked: LineId | null; said?: LineId | null | undefined },
  language: 'vi' | 'en',
): readonly string[] {
  const { line } = own.scope;
  const isNamed = line !== null && line === asked && line !== said;
  return isNamed ? [...asides, countedLineName(facts, line, [own], language)] : asides;
}
