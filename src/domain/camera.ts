/** Where the map looks: centre in degrees (WGS 84) and zoom as MapLibre counts it. */
export interface Camera {
  longitude: number;
  latitude: number;
  zoom: number;
  /** What it was seen in, so that another screen can show as much. */
  room?: Room;
}

/** The part of a map that no panel covers, in CSS pixels. */
export interface Room {
  width: number;
  height: number;
}

/** Where a link may put the middle of the map, and a region be drawn, in degrees: west, south, east,
 * north. */
export const MAP_LIMITS: readonly [number, number, number, number] = [104.5, 19, 110.5, 23.5];

/** The land that ships, in degrees: west, south, east, north. It is cut at these edges, which no map
 * may show: beyond them the sea would begin where there is none. */
export const LAND_LIMITS: readonly [number, number, number, number] = [101, 16.5, 113, 26];

/** The province with its islands. */
export const PROVINCE_BOUNDS: readonly [number, number, number, number] = [
  106.43, 20.7, 108.08, 21.68,
];
