import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { CLUSTERS, type ClusterPlace, clustersOf, type FoundClusters } from './clusters';
import { clusterOffers } from './offers';
import { MADE_UP_REQUEST } from './testing/madeUpRequest';
import { codeAt, madeUpGrid } from './testing/madeUpGrid';

const asked = MADE_UP_REQUEST;

/** High in the west, low in the east, and one low commune within the high ones. */
const split = madeUpGrid(8, (column, row) => {
  if (column === 1 && row === 6) return 1;
  const wobble = (column + 3 * row) % 5;
  if (column < 3) return 40 + wobble;
  return column < 5 ? 20 + wobble : 1 + wobble;
});

function found({ facts, surroundings }: typeof split, request = asked): FoundClusters {
  const clusters = clustersOf(facts, surroundings, request);
  if (clusters.kind !== 'clusters') throw new Error(clusters.reason);
  return clusters;
}

function placeAt(clusters: FoundClusters, column: number, row: number): ClusterPlace | null {
  return clusters.items.get(codeAt(column, row))!.place;
}

describe('a province that is high in the west', () => {
  const clusters = found(split);

  it('clusters as a whole, with high by high and low by low', () => {
    expect(clusters.global.index).toBeGreaterThan(0.6);
    expect(clusters.global.p).toBeCloseTo(2 / 5000, 6);
    expect(placeAt(clusters, 1, 2)).toMatchObject({ cluster: 'high_high' });
    expect(placeAt(clusters, 6, 5)).toMatchObject({ cluster: 'low_low' });
    expect(placeAt(clusters, 1, 6)).toMatchObject({ cluster: 'low_high', value: 1 });
  });

  it('counts each area in one class, or as an island', () => {
    expect(clusters.perClass).toHaveLength(CLUSTERS.length);
    expect(clusters.perClass.reduce((sum, areas) => sum + areas, 0)).toBe(64);
    expect(clusters.islands.map(({ code }) => code)).toEqual(['99999']);
    expect(clusters.items.get('99999')).toMatchObject({ classes: [], place: { kind: 'island' } });
    expect(clusters).toMatchObject({ counted: 65, known: 65 });
  });

  it('lets fewer pass than without the correction', () => {
    const significant = 64 - clusters.perClass[CLUSTERS.indexOf('plain')]!;
    expect(significant).toBeGreaterThan(0);
    expect(significant).toBeLessThanOrEqual(clusters.uncorrected);
    const { perClass } = found(split, { ...asked, corrected: false });
    expect(64 - perClass[CLUSTERS.indexOf('plain')]!).toBe(clusters.uncorrected);
  });

  it('finds neighbours for the island too where the nearest are asked for', () => {
    const near = found(split, { ...asked, near: { kind: 'nearest', count: 3 } });
    expect(near.islands).toEqual([]);
    expect(near.links).toBe(3);
  });
});

it('takes neighbours among the known areas alone', () => {
  const holes = madeUpGrid(8, (column, row) => (column === 2 ? null : column * 3 + row));
  const clusters = found(holes);
  expect(placeAt(clusters, 2, 2)).toEqual({ kind: 'left_out', reason: 'unknown' });
  expect(placeAt(clusters, 3, 0)).toMatchObject({
    neighbours: [codeAt(4, 0), codeAt(3, 1), codeAt(4, 1)].sort(),
  });
  expect(clusters.leftOut).toMatchObject([{ reason: 'unknown' }]);
});

describe('is refused', () => {
  const refusal = ({ facts, surroundings }: typeof split, request = asked) => {
    const clusters = clustersOf(facts, surroundings, request);
    return clusters.kind === 'refused' ? clusters.reason : clusters.kind;
  };

  it.each([
    ['few', madeUpGrid(5, (column, row) => column + row)],
    ['share', madeUpGrid(9, (column, row) => (row < 4 ? column + row : null))],
    ['alike', madeUpGrid(8, () => 4)],
    ['clusters', split],
  ] as const)('or not: %s', (reason, grid) => {
    expect(refusal(grid)).toBe(reason);
  });

  it('where known areas lie apart from each other', () => {
    // The same figures on islands that are all far from each other.
    const grid = madeUpGrid(7, (column, row) => column + row);
    const lonely = grid.surroundings.communes.features.map((feature, place) => {
      const ring = [0, 1, 2, 0].map((turn) => [place * 3 + turn, turn % 2]);
      return { ...feature, geometry: { type: 'Polygon' as const, coordinates: [ring] } };
    });
    const communes = { type: 'FeatureCollection' as const, features: lonely };
    expect(refusal({ ...grid, surroundings: { ...grid.surroundings, communes } })).toBe('apart');
  });
});

describe('what else can be asked', () => {
  it('is the same indicator first', () => {
    const [first] = clusterOffers(split.facts, asked);
    expect(first).toMatchObject({ indicator: 'poverty_rate', level: 'commune', known: 65 });
  });

  it('is never a status that is only known as “at least”', () => {
    const request = { ...asked, indicator: 'new_rural_status', year: 2022, reached: 'advanced' };
    const clusters = clustersOf(shippedFacts(), split.surroundings, request);
    expect(clusters).toMatchObject({ kind: 'refused', reason: 'few' });
    expect(clusters.leftOut.map(({ reason }) => reason)).toContain('open_status');
  });
});
