import { booleanPointInPolygon, destination } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { buildLayers } from '../../scripts/layers';
import { decodeLayers } from '../domain/geography/layers';
import { equirectangular } from '../domain/geography/projection';
import { type AreaPaint, plainPaint } from '../domain/scene/paint';
import type { AreaCode, Level } from '../domain/units';
import { markedPlaces, markFeatures, MARK_RADIUS } from './marks';
import { metresPerPixel } from './scale';
import { marksThatFit } from './svgMarks';

const layers = decodeLayers(buildLayers());

function unitsOf(level: Level) {
  return (level === 'commune' ? layers.communes : layers.districts).features;
}

function placesOf(codes: readonly AreaCode[], lit: ReadonlySet<AreaCode> | null = null) {
  const paints = codes.map((code): [AreaCode, AreaPaint] => [
    code,
    { ...plainPaint('#fff'), mark: true },
  ]);
  return markedPlaces(layers, { paints: new Map(paints), lit });
}

describe('marks', () => {
  it.each(['commune', 'district'] as const)(
    'stand inside their %s, and reach into no other at the zoom from which they are shown',
    (level) => {
      const units = unitsOf(level);
      const places = placesOf(units.map(({ properties }) => properties.code));
      expect(places).toHaveLength(units.length);
      for (const { properties, geometry } of markFeatures(places).features) {
        const { code, from } = properties;
        const [own] = units.filter((unit) => unit.properties.code === code);
        expect(own !== undefined && booleanPointInPolygon(geometry, own), code).toBe(true);
        const reach = 0.97 * MARK_RADIUS * metresPerPixel(geometry.coordinates[1] ?? NaN, from);
        const edge = Array.from({ length: 12 }, (_, hour) =>
          destination(geometry, reach, 30 * hour, { units: 'meters' }),
        );
        const reached = units.filter((unit) => edge.some((at) => booleanPointInPolygon(at, unit)));
        expect(reached.filter((unit) => unit !== own).map(({ id }) => id)).toEqual([]);
      }
    },
  );

  it('stand only where sources disagree', () => {
    const paints = new Map([['202', plainPaint('#fff')]]);
    expect(markedPlaces(layers, { paints, lit: null })).toEqual([]);
  });

  it('go where their areas fade', () => {
    const lit = placesOf(['202', '193'], new Set(['193']));
    expect(lit.map(({ code }) => code)).toEqual(['193']);
  });

  it('are left out of a drawing that is too small for them', () => {
    const projection = equirectangular([106.4, 20.6, 108.1, 21.7], 1000);
    const places = placesOf(['07033', '06685']);
    const fitting = (scale: number) =>
      marksThatFit(places, projection, scale).map(({ code }) => code);
    // Kỳ Thượng is wide; a ward of Hạ Long is a few hundred metres across.
    expect(fitting(0.05)).toEqual([]);
    expect(fitting(1)).toEqual(['07033']);
    expect(fitting(20)).toEqual(['07033', '06685']);
  });
});
