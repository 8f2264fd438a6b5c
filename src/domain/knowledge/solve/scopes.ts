import type { Indicator } from '../../indicators';
import type { LineId } from '../../povertyLines';
import { UNSTATED_LINE } from '../../povertyLines';
import type { Own, Scope } from '../kinds';
import type { Entry } from './systems';

/** One of the scopes that a question may be answered in. */
export interface Try {
  entry: Entry;
  scope: Scope;
  /** Shown beside another answer, but never instead of one. */
  onlyBeside: boolean;
}

/** Where a source doesn't speak of the area, only what was asked for, or is certain, answers. */
export function answers({ kind, scope }: Own): boolean {
  return kind === 'implied' || !(scope.otherPopulation || scope.lineUnstated);
}

/**
 * The scopes in the order in which they are asked: of each population, the principal one first,
 * the asked line and then figures that name none; each better than none as long as it says so.
 * Figures by another line never answer; they come last, to be shown beside.
 */
export function scopesOf(
  indicator: Indicator,
  line: LineId | null,
  entries: readonly Entry[],
): Try[] {
  const populations = indicator.populations.length > 0 ? indicator.populations : [null];
  const named = entries.map((entry) => entry.line);
  const asked = named.some((one) => one !== null) ? [line, UNSTATED_LINE] : [null];
  const others = named.filter((one) => one !== null && !asked.includes(one));
  const lines = [...new Set([...asked, ...others])];
  return populations
    .flatMap((population, place) =>
      lines.flatMap((tried): Try[] => {
        const entry = entries.find((one) => one.population === population && one.line === tried);
        if (entry === undefined) return [];
        const lineUnstated = tried === UNSTATED_LINE && line !== UNSTATED_LINE;
        const scope = { population, line: tried, otherPopulation: place > 0, lineUnstated };
        return [{ entry, scope, onlyBeside: !asked.includes(tried) }];
      }),
    )
    .sort((one, two) => Number(one.onlyBeside) - Number(two.onlyBeside));
}
