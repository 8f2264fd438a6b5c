import { expect, it } from 'vitest';
import { asking } from './testing/asking';

const households = { indicator: 'households', area: '90001', printed: '5610' };

it('contradict a share that no number of households makes', () => {
  const known = asking([{ area: '90001', printed: '0.623' }, households]).of('90001');
  expect(known).toMatchObject({ kind: 'conflict', over: 'figure', value: 0.623 });
});

it('agree with one that a number of households makes', () => {
  const known = asking([{ area: '90001', printed: '0.624' }, households]).of('90001');
  expect(known).toMatchObject({ kind: 'reported', value: 0.624 });
});

it('are all that a count may be', () => {
  const about = { ...households, printed: '104', relation: 'about' as const };
  const count = { indicator: 'poor_households' };
  const below = asking([{ area: '90001', printed: '3.5', relation: 'below' }, about]);
  expect(below.of('90001', count)).toMatchObject({ interval: { low: 0, high: 3 } });
  const above = asking([{ area: '90001', printed: '3.5', relation: 'above' }, about]);
  expect(above.of('90001', count)).toMatchObject({ interval: { low: 4, lowOpen: false } });
});
