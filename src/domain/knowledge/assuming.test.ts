import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../statements';
import { asking } from './testing/asking';

const households = (area: string, year: number, printed: string): Partial<Statement> => {
  return { indicator: 'households', area, year, printed };
};
const poor = (area: string, printed: string, relation: Statement['relation'] = 'exact') => {
  return { indicator: 'poor_households', area, printed, relation } as const;
};

describe('a weight of another year', () => {
  it('is borrowed only where that is wanted, and what rests on it says so', () => {
    const said = [poor('90001', '5'), households('90001', 2019, '100')];
    expect(asking(said).of('90001').kind).toBe('unknown');
    expect(asking(said, true).of('90001')).toMatchObject({ value: 5, assumed: true });
  });

  it('is not borrowed against what the year itself says', () => {
    // No more than 40 households in 2020: the 100 of 2019 can't stand in for them.
    const limit = { ...households('90001', 2020, '40'), relation: 'below' } as const;
    const said = [poor('90001', '5'), households('90001', 2019, '100'), limit];
    const asked = asking(said, true);
    expect(asked.of('90001')).toEqual(asking(said).of('90001'));
    const question = { indicator: 'poverty_rate', area: '90001', year: 2020, line: 'line-old' };
    expect(asked.unusableWeights(question)).toEqual([
      { kind: 'weight_of_another_year', area: '90001', year: 2020, weightYear: 2019 },
    ]);
  });

  it('is narrowed by what the year itself says', () => {
    const limit = { ...households('90001', 2020, '100'), relation: 'above' } as const;
    const about = { ...households('90001', 2019, '100'), relation: 'about' } as const;
    const known = asking([poor('90001', '50', 'above'), about, limit], true).of('90001');
    const limits = known.kind === 'unknown' ? known.limits : known;
    // Over 50 poor of 105 households at most. Without the year's own limit, of 95 to 105.
    expect(limits).toMatchObject({ kind: 'bounded', assumed: true });
    const low = limits?.kind === 'bounded' ? limits.interval.low : NaN;
    expect(low).toBeCloseTo((100 * 50) / 105);
  });

  it('fails where it leads to a contradiction, and then nothing is concluded from it', () => {
    // 80 % of 100 households are 80 poor ones, but the district has 20.
    const said = [
      { area: '90001', printed: '80' },
      households('90001', 2019, '100'),
      poor('901', '20'),
      poor('90002', '3'),
      households('90002', 2019, '30'),
    ];
    const [plain, assuming] = [asking(said), asking(said, true)];
    const count = { indicator: 'poor_households' };
    for (const area of ['90001', '90003', '901', '22']) {
      expect(assuming.of(area, count)).toEqual(plain.of(area, count));
      expect(assuming.of(area)).toEqual(plain.of(area));
    }
    // A weight that contradicts nothing still serves.
    expect(assuming.of('90002')).toMatchObject({ value: 10, assumed: true });
    const question = { indicator: 'poverty_rate', area: '90001', year: 2020, line: 'line-old' };
    expect(assuming.unusableWeights(question)).toMatchObject([{ area: '90001', weightYear: 2019 }]);
    expect(plain.unusableWeights(question)).toEqual([]);
  });

  it('fails where it leaves no whole number of households', () => {
    // 0.623 % of 5,610 households are 34.92 to 34.98 of them.
    const said = [{ area: '90001', printed: '0.623' }, households('90001', 2019, '5610')];
    const [plain, assuming] = [asking(said), asking(said, true)];
    const count = { indicator: 'poor_households' };
    expect(assuming.of('90001', count)).toEqual(plain.of('90001', count));
    expect(assuming.of('90001')).toEqual(plain.of('90001'));
    const question = { indicator: 'poor_households', area: '90001', year: 2020, line: 'line-old' };
    expect(assuming.unusableWeights(question)).toMatchObject([{ area: '90001', weightYear: 2019 }]);
  });
});

const areas = ['90001', '90002', '90003', '901', '902', '22', 'Z67'];
const sayings = fc.array(
  fc.record({
    indicator: fc.constantFrom('poverty_rate', 'poor_households', 'households'),
    area: fc.constantFrom(...areas),
    year: fc.constantFrom(2019, 2020),
    relation: fc.constantFrom('exact', 'about', 'below', 'above'),
    printed: fc.integer({ min: 1, max: 99 }).map(String),
  }),
  { minLength: 2, maxLength: 12 },
);

test.prop([sayings])('assuming more never loses what is known without it', (said) => {
  const [plain, assuming] = [asking(said), asking(said, true)];
  for (const area of areas) {
    for (const indicator of ['poverty_rate', 'poor_households']) {
      const [without, having] = [plain.of(area, { indicator }), assuming.of(area, { indicator })];
      if (without.kind === 'unknown' || without.kind === 'inherited') continue;
      expect(['unknown', 'inherited']).not.toContain(having.kind);
      if (without.kind === 'reported') expect(having).toEqual(without);
    }
  }
});
