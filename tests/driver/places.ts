/** A place well inside an area, in degrees east and north (WGS 84). */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** Where the tests point on the map. */
export const places = {
  baChe: { longitude: 107.1846, latitude: 21.2981 },
  /** In the district of Ba Chẽ. */
  donDac: { longitude: 107.2502, latitude: 21.2106 },
  /** A ward of Uông Bí, outside the 67. */
  trungVuong: { longitude: 106.7933, latitude: 21.0326 },
  openSea: { longitude: 107.85, latitude: 20.8 },
} as const satisfies Record<string, Place>;
