import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, Room } from '../domain/camera';
import { PROVINCE_BOUNDS } from '../domain/camera';
import type { Layers } from '../domain/geography/layers';
import type { AreaCode } from '../domain/units';
import type { Bounds, Covered } from './camera';
import {
  boundsByCode,
  coveredOf,
  flightTime,
  MARGIN,
  NEAREST,
  roomWithin,
  sameCamera,
  storyFlightTime,
  zoomIn,
} from './camera';
import { constrained } from './constrain';
import type { ScreenPoint } from './projecting';
import type { Scale } from './scale';
import { metresPerPixel, scaleOf } from './scale';

export interface MapCameraEvents {
  /** The reader has moved the map and it has come to rest; null shows the whole province. */
  onCamera(camera: Camera | null): void;
  onScale(scale: Scale): void;
  /** The reader is moving the map; told with each frame. */
  onMoving(camera: Camera): void;
}

/** Why the map moves. What an address or the window's size asked for is not told back. */
type Destination = 'whole' | 'area' | 'told';

/** CSS pixels. */
const WIDEST_SCALE = 90;

/** Where the map looks, and who asked for it. */
export class MapCamera {
  readonly #map: MapLibreMap;
  readonly #events: MapCameraEvents;
  readonly #bounds: Map<AreaCode, Bounds>;
  /** As the page's layout has it; {@link coveredOf} says what that is of a map of this size. */
  #covered: Covered;
  /** The whole province is what is to be seen, whatever the window's size. */
  #whole: boolean;
  /** Shows as much as a camera has seen elsewhere; not where several maps keep to one scale. */
  readonly #fits: boolean;

  constructor(
    map: MapLibreMap,
    layers: Layers,
    camera: Camera | null,
    covered: Covered,
    fits: boolean,
    events: MapCameraEvents,
  ) {
    this.#map = map;
    this.#events = events;
    this.#bounds = boundsByCode(layers);
    this.#covered = covered;
    this.#fits = fits;
    this.#whole = camera === null;
    this.setCovered(covered);
    if (camera !== null) this.setCamera(camera);
    map.on('resize', () => this.setCovered(this.#covered));
    map.on('move', (event) => {
      this.#tellScale();
      if (event.originalEvent !== undefined) this.#events.onMoving(this.#camera());
    });
    map.on('movestart', (event) => {
      if (event.originalEvent !== undefined) this.#whole = false;
    });
    map.on('moveend', (event) => this.#rest(event));
    this.#tellScale();
  }

  /** Edges of the map that panels cover: the province is shown in what is left. */
  setCovered(covered: Covered): void {
    this.#covered = covered;
    // A function of its own each time, for MapLibre holds the map to it at once.
    this.#map.setTransformConstrain((center, zoom) => this.#constrained(center, zoom));
    const { clientWidth, clientHeight } = this.#map.getContainer();
    // Nothing is seen of a map without a size; once it has one, this is asked again.
    if (clientWidth === 0 || clientHeight === 0) return;
    this.#map.setPadding(coveredOf(covered, clientWidth, clientHeight), { destination: 'told' });
    if (this.#whole) this.#showWhole(0, 'told');
  }

  /** Goes where an address says. @param flies or jumps */
  setCamera(camera: Camera | null, flies = false): void {
    const duration = flies ? storyFlightTime() : 0;
    if (camera === null) {
      if (!this.#whole) this.#showWhole(duration, 'told');
      return;
    }
    const zoom = this.#fits ? zoomIn(camera, this.#room()) : camera.zoom;
    if (!this.#whole && sameCamera({ ...camera, zoom }, this.#camera())) return;
    this.#whole = false;
    const { longitude, latitude } = camera;
    const center: [number, number] = [longitude, latitude];
    if (flies) this.#map.flyTo({ center, zoom, duration }, to('told'));
    else this.#map.jumpTo({ center, zoom }, to('told'));
  }

  /** Flies to an area; null, or an area that isn't drawn, shows the whole province. */
  flyTo(code: AreaCode | null): void {
    const bounds = code === null ? undefined : this.#bounds.get(code);
    if (bounds === undefined) {
      this.#showWhole(flightTime(), 'whole');
      return;
    }
    this.#whole = false;
    const flight = { padding: 2 * MARGIN, maxZoom: NEAREST - 1, linear: true };
    this.#map.fitBounds(bounds, { ...flight, duration: flightTime() }, to('area'));
  }

  /** @param steps one or minus one */
  zoomBy(steps: number): void {
    this.#whole = false;
    const zoom = this.#map.getZoom() + steps;
    this.#map.easeTo({ zoom, duration: flightTime() }, to('area'));
  }

  /** Moves the map without a flight, by pixels. */
  panBy({ x, y }: ScreenPoint): void {
    this.#whole = false;
    this.#map.panBy([x, y], { duration: 0 }, to('area'));
  }

  #showWhole(duration: number, destination: Destination): void {
    this.#whole = true;
    const flight = { padding: MARGIN, linear: true, duration };
    this.#map.fitBounds([...PROVINCE_BOUNDS], flight, to(destination));
  }

  /** Where the map may look, so that it shows no edge of the land. */
  #constrained({ lng, lat }: LngLat, asked: number): { center: LngLat; zoom: number } {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const frame = { width, height, covered: coveredOf(this.#covered, width, height) };
    const { longitude, latitude, zoom } = constrained(
      { longitude: lng, latitude: lat, zoom: asked },
      frame,
    );
    return { center: new LngLat(longitude, latitude), zoom };
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { longitude: lng, latitude: lat, zoom: this.#map.getZoom() };
  }

  #room(): Room {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const here = coveredOf(this.#covered, clientWidth, clientHeight);
    return roomWithin(here, clientWidth, clientHeight);
  }

  #rest(event: object): void {
    const destination = 'destination' in event ? event.destination : undefined;
    const byReader = 'originalEvent' in event && event.originalEvent !== undefined;
    if (destination === 'whole') this.#events.onCamera(null);
    else if (destination === 'area' || byReader) {
      this.#events.onCamera({ ...this.#camera(), room: this.#room() });
    }
  }

  #tellScale(): void {
    const { latitude, zoom } = this.#camera();
    this.#events.onScale(scaleOf(metresPerPixel(latitude, zoom), WIDEST_SCALE));
  }
}

/** Travels with the movement, and comes back with its end. */
function to(destination: Destination): { destination: Destination } {
  return { destination };
}
