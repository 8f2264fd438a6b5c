import { expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import type { Layers } from '../../domain/geography/layers';
import type { Among } from '../../state/compareView';
import type { View } from '../../state/view';
import { amongOf, codesAmong } from './scope';

const facts = shippedFacts();
const layers = { labels: {} } as Layers;

function codes(among: Among, view: Partial<Pick<View, 'level' | 'choice'>> = {}) {
  return codesAmong({
    facts,
    layers,
    view: {
      level: 'commune',
      outside: false,
      year: 2022,
      line: null,
      choice: null,
      compare: { among },
      ...view,
    },
  });
}

it('takes the communes of a district, or those of a group', () => {
  expect(codes({ kind: 'district', code: '207' })?.size).toBe(3);
  expect(codes({ kind: 'group', group: 'border' })?.size).toBe(10);
  expect(codes({ kind: 'all' })).toBeNull();
});

it('ranks all districts where communes were asked for', () => {
  const among: Among = { kind: 'group', group: 'border' };
  expect(amongOf({ level: 'district', compare: { among } })).toEqual({ kind: 'all' });
  expect(codes(among, { level: 'district' })).toBeNull();
});

it('takes of the reader’s own selection what the map shows', () => {
  const [commune] = facts.registry.parts('202');
  const choice = { kind: 'areas', codes: ['202', commune!] } as const;
  expect(codes({ kind: 'chosen' }, { choice })).toEqual(new Set([commune]));
  expect(codes({ kind: 'chosen' }, { choice, level: 'district' })).toEqual(new Set(['202']));
  expect(codes({ kind: 'chosen' })?.size).toBe(0);
});
