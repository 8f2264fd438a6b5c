import type { LonLat } from '../domain/geography/distance';

/** A place on the map, in CSS pixels from its top left corner. */
export interface ScreenPoint {
  x: number;
  y: number;
}

/** A map that says where places lie on it. */
export interface Projecting {
  project(place: LonLat): ScreenPoint;
  unproject(point: ScreenPoint): LonLat;
  /** Tells each time that places lie elsewhere. @returns stops telling */
  onMoved(listener: () => void): () => void;
  /** Moves the map, by pixels; absent where it can't be moved. */
  panBy?(by: ScreenPoint): void;
}
