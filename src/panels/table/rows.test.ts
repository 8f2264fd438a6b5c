import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../../scripts/facts/assemble';
import { readTables } from '../../../scripts/facts/read';
import { DEFAULT_CLASSES } from '../../domain/classes/breaks';
import { indexFacts } from '../../domain/facts';
import { evidenceOf, isMeasured, isOwnFigure } from '../../domain/knowledge/kinds';
import type { SceneRequest } from '../../domain/scene/scene';
import { buildScene } from '../../domain/scene/scene';
import { LEVELS } from '../../domain/units';
import { rankedOf, rowsOf } from './rows';

const facts = indexFacts(
  assembleFacts(
    readTables(process.cwd(), () => undefined),
    {},
    [],
  ),
);

function rowsFor(request: Partial<SceneRequest>) {
  const scene = buildScene(facts, {
    indicator: 'poverty_rate',
    level: 'commune',
    year: 2022,
    line: null,
    classes: DEFAULT_CLASSES,
    outside: false,
    sure: 'all',
    ...request,
  })!;
  return rowsOf(scene, facts);
}

const anyRequest = fc.record({
  indicator: fc.constantFrom(...facts.mapped.map(({ id }) => id)),
  level: fc.constantFrom(...LEVELS),
  year: fc.constantFrom(...facts.years),
  outside: fc.boolean(),
});

describe('the rows of the list', () => {
  it('are the 67, all communes on demand, or the districts', () => {
    expect(rowsFor({}).length).toBe(67);
    expect(rowsFor({ outside: true }).length).toBe(177);
    expect(rowsFor({ level: 'district' }).length).toBe(13);
  });

  test.prop([anyRequest])('rank nothing but figures of their own', (request) => {
    for (const row of rowsFor(request)) {
      const own = isOwnFigure(row.knowledge);
      expect(row.standing === 0).toBe(own);
      if (!own) expect(row.rank.kind).toBe('refused');
    }
  });

  test.prop([anyRequest])(
    'sort by whatever value is shown, so that none stands apart',
    (request) => {
      for (const { knowledge, sortValue } of rowsFor(request)) {
        const shown = evidenceOf(knowledge);
        expect(sortValue !== undefined).toBe(shown !== undefined && isMeasured(shown));
        expect(sortValue).not.toBe(Infinity);
      }
    },
  );

  it('open with the poorest, and not with those that have none', () => {
    const rows = rowsFor({}).sort((one, two) => (two.sortValue ?? -1) - (one.sortValue ?? -1));
    expect(rows[0]?.district?.name).toBe('Ba Chẽ');
    expect(evidenceOf(rows.at(-1)!.knowledge)).toMatchObject({ value: 0 });
  });

  it('tell a tie of all as one, not as a rank each', () => {
    const own = rowsFor({}).filter(({ rank }) => rank.kind !== 'refused');
    expect(own.length).toBeGreaterThan(20);
    for (const { rank } of own) expect(rank).toMatchObject({ kind: 'alike', of: own.length });
  });

  it("show a district's figure in its name", () => {
    const row = rowsFor({}).find(({ unit }) => unit.code === '06988');
    expect(row?.knowledge.kind).toBe('inherited');
    expect(row?.whose).toBe('202');
    expect(row?.sortValue).toBe(0.623);
  });

  it('say from which year a status holds, not which year is shown', () => {
    const later = rowsFor({ indicator: 'new_rural_status', year: 2024 });
    const given = later.flatMap(({ year }) => (year === undefined ? [] : [year]));
    expect(given.length).toBeGreaterThan(0);
    expect(Math.min(...given)).toBeLessThan(2024);
  });

  it('count what is ranked and what is left out', () => {
    const rows = rowsFor({ level: 'district' });
    const { ranked, leftOut } = rankedOf(rows);
    expect(ranked + leftOut).toBe(13);
    expect(rows.filter(({ rank }) => rank.kind !== 'refused').length).toBe(ranked);
  });
});
