import type { Position } from 'geojson';

/** Degrees to pixels and the size of what they fill. */
export interface Projection {
  width: number;
  height: number;
  /** Pixels of a position; y grows to the south. */
  project(longitude: number, latitude: number): [number, number];
  /** Longitude and latitude of pixels. */
  unproject(x: number, y: number): [number, number];
}

/**
 * The equirectangular projection, true to scale on the middle parallel. Over the two degrees of the
 * province it is nowhere off by more than one part in a hundred.
 * @param bounds west, south, east, north in degrees
 * @param width of the picture, in pixels; its height follows
 */
export function equirectangular(
  [west, south, east, north]: readonly [number, number, number, number],
  width: number,
): Projection {
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const perDegree = width / ((east - west) * narrowing);
  return {
    width,
    height: (north - south) * perDegree,
    project: (longitude, latitude) => [
      (longitude - west) * narrowing * perDegree,
      (north - latitude) * perDegree,
    ],
    unproject: (x, y) => [west + x / (narrowing * perDegree), north - y / perDegree],
  };
}

/**
 * Lines or rings as the `d` of an SVG path, to a tenth of a pixel.
 * @param closed whether each line returns to its start
 */
export function pathOf(
  lines: readonly Position[][],
  projection: Pick<Projection, 'project'>,
  closed: boolean,
): string {
  return lines
    .map((line) => {
      const points = line.map(([longitude = NaN, latitude = NaN]) =>
        projection
          .project(longitude, latitude)
          .map((pixels) => Number(pixels.toFixed(1)))
          .join(' '),
      );
      // Positions that fall on one point draw nothing.
      const distinct = points.filter((point, index) => point !== points[index - 1]);
      return distinct.length < 2 ? '' : `M${distinct.join('L')}${closed ? 'Z' : ''}`;
    })
    .join('');
}
