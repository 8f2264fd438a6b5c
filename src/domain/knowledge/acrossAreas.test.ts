import { describe, expect, it } from 'vitest';
import { indexFacts } from '../facts';
import type { Statement } from '../statements';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../testing/madeUpFacts';
import { createKnowledge } from './know';
import type { Proof } from './proof';

/** What is known of poor households in the made-up province, once this is said of it. */
function knowing(...said: Partial<Statement>[]) {
  const facts = indexFacts(
    madeUpFacts({
      indicators: [
        madeUpIndicator(),
        madeUpIndicator({ id: 'poor_households', kind: 'count', unit: 'households' }),
      ],
      statements: said.map((one, place) =>
        madeUpStatement({ id: `F${100 + place}`, indicator: 'poor_households', ...one }),
      ),
    }),
  );
  const base = createKnowledge(facts, { assumeWeights: false });
  return (area: string) =>
    base.know({ indicator: 'poor_households', area, year: 2020, line: 'line-old' });
}

const areasIn = (proof: Proof): string[] => [proof.area, ...proof.premises.flatMap(areasIn)];

describe('the 67 and the districts', () => {
  it('leave the rest of the province what they do not hold', () => {
    const of = knowing({ area: '22', printed: '100' }, { area: 'Z67', printed: '90' });
    expect(of('90003')).toMatchObject({ kind: 'bounded', interval: { low: 0, high: 10 } });
  });

  it('tell of a district how much it has among the 67, through the other', () => {
    const of = knowing(
      { area: '901', printed: '60' },
      { area: 'Z67', printed: '90' },
      { area: '90003', printed: '20' },
    );
    // 901 has 40 among the 67, so 902 has the other 50 of them at least.
    const known = of('902');
    expect(known).toMatchObject({ kind: 'bounded', interval: { low: 50, high: Infinity } });
    const [low] = known.kind === 'bounded' ? (known.proofs ?? []) : [];
    expect(low === undefined ? [] : areasIn(low)).toContain('902∩Z67');
  });

  it('contradict those from whom it follows that a cut holds too much, if nobody else', () => {
    const of = knowing(
      { area: '22', printed: '100' },
      { area: 'Z67', printed: '95' },
      { area: '901', printed: '50' },
      { area: '90001', printed: '10' },
      { area: '90002', printed: '20' },
    );
    // Outside of the 67, 901 has 20, and all of the province has 5.
    const kinds = ['22', 'Z67', '901', '90001', '90002'].map((area) => of(area).kind);
    expect(kinds).toContain('conflict');
  });

  it('tell nothing of their cuts where nobody speaks of the 67', () => {
    const of = knowing({ area: '22', printed: '100' }, { area: '901', printed: '100' });
    expect(of('902')).toMatchObject({ kind: 'implied', value: 0 });
    expect(of('90003')).toMatchObject({ interval: { high: 100 } });
  });
});

describe('ranks within a sum', () => {
  const ranked = (area: string, place: number): Partial<Statement> => ({
    ...{ area, printed: `${place}`, quantity: 'rank', total: 2, source: 'S-ranks' },
  });

  it('give the first its share at least, and the last no more than its own', () => {
    const of = knowing({ area: '22', printed: '100' }, ranked('901', 1));
    expect(of('901')).toMatchObject({ interval: { low: 50, high: 100 } });
    expect(of('902')).toMatchObject({ interval: { low: 0, high: 50 } });
    expect(of('902')).toHaveProperty('proofs.0.rule', 'rank_in_sum');
    expect(of('902')).toHaveProperty('proofs.0.statements.0.area', '901');
  });

  it('count what those above hold at least, where that is more than the share', () => {
    const of = knowing({ area: '22', printed: '100' }, ranked('901', 1), {
      area: '901',
      printed: '70',
      relation: 'above',
    });
    expect(of('902')).toMatchObject({ interval: { high: 29, highOpen: false } });
  });

  it('say nothing where places are shared', () => {
    const of = knowing({ area: '22', printed: '100' }, ranked('901', 1), ranked('902', 1));
    expect(of('902')).toMatchObject({ interval: { high: 100 } });
  });

  it('contradict a sum that they leave no room for', () => {
    const of = knowing({ area: '22', printed: '100' }, ranked('901', 1), {
      area: '902',
      printed: '60',
    });
    expect(of('902').kind).toBe('conflict');
  });
});
