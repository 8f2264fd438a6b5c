import { describe, expect, it } from 'vitest';
import { madeUpIndicator } from '../testing/madeUpFacts';
import type { Unit } from '../units';
import { asking } from './testing/asking';

const populations = ['households', 'rural_households', 'urban_households'];
const unit = (code: string, type: Unit['type'], parent: string): Unit => ({
  ...{ code, type, parent, name: `Bịa ${code}`, groups: [], membership: null },
  level: type === 'district' ? 'district' : 'commune',
});
/** A district with a commune, a ward and a township, and another one. */
const partial = {
  units: [
    unit('901', 'district', '22'),
    unit('90001', 'commune', '901'),
    unit('90002', 'ward', '901'),
    unit('90003', 'township', '901'),
    unit('902', 'district', '22'),
    unit('90004', 'commune', '902'),
  ],
  others: [],
  indicators: [madeUpIndicator({ populations })],
};

describe('the figure of another population', () => {
  const said = (population: string, area = '901', printed = '7') => ({ population, area, printed });

  it.each([
    ['rural_households', ['90001'], ['90002', '90003']],
    ['urban_households', ['90002', '90003'], ['90001']],
  ])('of %s is inherited only by who can have some', (population, having, lacking) => {
    const { of } = asking([said(population)], false, partial);
    for (const area of having) {
      expect(of(area)).toMatchObject({ kind: 'inherited', of: { scope: { population } } });
    }
    for (const area of lacking) expect(of(area)).toMatchObject({ kind: 'unknown' });
  });

  it('stands behind the asked population of any area around', () => {
    const { of } = asking(
      [said('rural_households'), said('households', '22', '3')],
      false,
      partial,
    );
    expect(of('90001')).toMatchObject({ kind: 'inherited', from: '22', of: { value: 3 } });
  });
});

describe('what an area is known to be', () => {
  it('keeps out the figure of an area around that its own limits exclude', () => {
    // 40 of 50 households: 80 %. The district's 10 % is not this commune's.
    const said = [
      { area: '901', printed: '10' },
      { indicator: 'poor_households', area: '90001', printed: '30', relation: 'above' as const },
      { indicator: 'households', area: '90001', printed: '50' },
    ];
    expect(asking(said).of('90001')).toMatchObject({ kind: 'bounded', interval: { low: 60 } });
    expect(asking(said).of('90002')).toMatchObject({ kind: 'inherited', from: '901' });
  });

  it.each(['below', 'above'] as const)(
    '%s is told as printed, whatever follows besides',
    (relation) => {
      // By its households the commune has at most 90 %, which is wide: the printed limit is told.
      const { of } = asking([
        { area: '90001', printed: relation === 'below' ? '95' : '2', relation },
        { indicator: 'poor_households', area: '901', printed: '45' },
        { indicator: 'households', area: '90001', printed: '50' },
        { area: '901', printed: '50' },
      ]);
      expect(of('90001')).toMatchObject({
        kind: 'bounded',
        interval: { high: 90 },
        printed: relation === 'below' ? { high: 95, highOpen: true } : { low: 2, lowOpen: true },
      });
      expect(of('90002')).toMatchObject({ kind: 'inherited', from: '901' });
    },
  );
});

describe('a figure that a record argues against', () => {
  const record = {
    id: 'C1',
    statements: ['F100', 'F101'],
    preferred: 'F101',
    against: ['F100'],
    reason: { vi: 'bịa', en: 'made up' },
  };
  const said = [
    { area: '901', printed: '10' },
    { area: '902', printed: '10' },
  ];

  it('is shown where it is printed, as disputed, and stands for nobody else', () => {
    const { of } = asking(said, false, { conflicts: [record] });
    expect(of('901')).toMatchObject({ kind: 'conflict', over: 'figure', value: 10 });
    expect(of('90001')).toMatchObject({ kind: 'unknown' });
    expect(of('90004')).toMatchObject({ kind: 'inherited', from: '902' });
  });

  it('limits nothing', () => {
    const counts = [
      { indicator: 'poor_households', area: '901', printed: '10' },
      { indicator: 'poor_households', area: '901', printed: '200' },
    ];
    const refuted = asking(counts, false, { conflicts: [record] });
    const count = { indicator: 'poor_households' };
    expect(refuted.of('901', count)).toMatchObject({ kind: 'conflict', value: 200 });
    expect(refuted.of('90001', count)).toMatchObject({ interval: { high: 200 } });
    // Without a reason to prefer either, all that they claim is possible.
    const open = { ...record, preferred: null, against: [] };
    const undecided = asking(counts, false, { conflicts: [open] });
    expect(undecided.of('22', count)).toMatchObject({ interval: { low: 10 } });
    expect(refuted.of('22', count)).toMatchObject({ interval: { low: 200 } });
  });
});
