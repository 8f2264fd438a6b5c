import { describe, expect, it } from 'vitest';
import { buildLayers } from '../../../scripts/layers';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { buildGeography } from '../../../scripts/geography';
import { decodeLayers } from '../geography/layers';
import { queenNeighbours } from './contiguity';
import { square } from './testing/square';

it('counts a shared corner as a shared side, and water as neither', () => {
  const features = [square('a', 0, 0), square('b', 1, 0), square('c', 2, 1), square('d', 9, 9)];
  const found = queenNeighbours({ features });
  expect(Object.fromEntries(found)).toEqual({ a: ['b'], b: ['a', 'c'], c: ['b'], d: [] });
});

describe('on the shipped areas', () => {
  const layers = decodeLayers(buildLayers());
  const shipped = queenNeighbours(layers.communes);
  const rook = buildGeography('.');

  it('is mutual, and takes in all that share a line', () => {
    for (const [code, near] of shipped) {
      expect(near).not.toContain(code);
      for (const other of near) expect(shipped.get(other)).toContain(code);
      for (const other of rook[code]!.neighbours) expect(near).toContain(other);
    }
  });

  it('leaves Tuần Châu and Thanh Lân alone, which are islands', () => {
    const alone = [...shipped].filter(([, near]) => near.length === 0).map(([code]) => code);
    const { registry } = shippedFacts();
    const names = alone.map((code) => registry.unit(code)?.name).sort();
    expect(names).toEqual(['Thanh Lân', 'Tuần Châu']);
  });
});
