import type { MapMouseEvent } from 'maplibre-gl';
import { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../domain/camera';
import type { Place } from '../domain/facts';
import type { LonLat } from '../domain/geography/distance';
import type { Layers } from '../domain/geography/layers';
import type { AreaCode, Level, Unit } from '../domain/units';
import type { Covered } from './camera';
import { loadLabelFonts } from './fonts';
import type { OncePerFrame } from './hover';
import { oncePerFrame } from './hover';
import { LABEL_LAYERS, labelColours, labelLayers, labelSizes, labelText } from './labels';
import { fillLayerId, sourceOf, layerColours } from './layers';
import type { MapCameraEvents } from './MapCamera';
import { MapCamera } from './MapCamera';
import { type GestureWords, mapOptions } from './options';
import { PicturePainter } from './PicturePainter';
import type { Palette } from './palette';
import type { MapPicture } from './picture';
import type { Projecting, ScreenPoint } from './projecting';
import { markLayer, MARKS } from './marks';
import { SHAPE } from './outlines';
import { featuresByCode } from './selection';
import { styleOf } from './style';
import { nameWorker } from './worker';

type Language = 'vi' | 'en';

/** What the map tells; it asks for nothing. */
export interface AtlasMapEvents extends MapCameraEvents {
  onHover(code: AreaCode | null, at: ScreenPoint): void;
  onSelect(code: AreaCode | null): void;
  /** Asks to go to an area: a double click, or Enter. */
  onEnter(code: AreaCode): void;
  /** A place was pointed out, while places are asked for. */
  onPlace(place: LonLat): void;
  /** This picture is on the screen. */
  onPainted(picture: MapPicture): void;
  /** The graphics context is gone; the map can't come back. */
  onLost(): void;
}

export interface AtlasMapOptions {
  layers: Layers;
  units: readonly Unit[];
  places: readonly Place[];
  palette: Palette;
  language: Language;
  camera: Camera | null;
  padding: Covered;
  /** Shows as much as the camera has seen on another screen, rather than at the same scale. */
  fits?: boolean;
  events: AtlasMapEvents;
  /** Dots to a CSS pixel, where it isn't the screen's. */
  pixelRatio?: number;
  /** Where the map stands in somebody else's page, which keeps the wheel and one finger. */
  gestures?: GestureWords;
}

/**
 * Owns the MapLibre map and takes plain data; nothing else touches it. Setters may be called at
 * any time: what comes before the map is ready is shown once it is.
 */
export class AtlasMap implements Projecting {
  readonly #map: MapLibreMap;
  readonly #events: AtlasMapEvents;
  readonly #camera: MapCamera;
  readonly #featuresOf: ReturnType<typeof featuresByCode>;
  readonly #painter: PicturePainter;
  readonly #hover: OncePerFrame<MapMouseEvent>;
  #palette: Palette;
  #language: Language;
  #typeScale = 1;
  #level: Level = 'commune';
  #selection: readonly AreaCode[] = [];
  #hovered: AreaCode | null = null;
  /** Painted, but not yet seen in a frame. */
  #unseen: MapPicture | null = null;
  #ready = false;
  /** Clicks mean places, not areas. */
  #placing = false;

  /**
   * @param container an empty element that the map fills
   * @throws Error where the browser gives no WebGL 2
   */
  constructor(container: HTMLElement, options: AtlasMapOptions) {
    nameWorker();
    this.#events = options.events;
    this.#palette = options.palette;
    this.#language = options.language;
    const style = styleOf(options.layers, options.units, options.places, options.palette);
    const { pixelRatio, gestures } = options;
    this.#map = new MapLibreMap(mapOptions(container, style, { pixelRatio, gestures }));
    this.#painter = new PicturePainter(this.#map, options.layers);
    this.#featuresOf = featuresByCode(options.layers);
    this.#hover = oncePerFrame((event) => this.#pointAt(event));
    const { layers, camera, padding, fits = true, events } = options;
    this.#camera = new MapCamera(this.#map, layers, camera, padding, fits, events);
    this.#listen();
  }

  setPicture(picture: MapPicture): void {
    this.#level = picture.level;
    this.#painter.setPicture(picture);
    this.#setLabel(picture.label);
    this.#unseen = picture;
    this.#map.triggerRepaint();
  }

  setSelection(codes: readonly AreaCode[]): void {
    this.#selection = codes;
    const source = this.#ready ? this.#map.getSource('selected') : undefined;
    if (source instanceof GeoJSONSource) void source.setData(this.#featuresOf(codes));
  }

  setHovered(code: AreaCode | null): void {
    if (this.#hovered === code) return;
    if (this.#hovered !== null) this.#painter.setArea(this.#hovered, { hovered: false });
    if (code !== null) this.#painter.setArea(code, { hovered: true });
    this.#hovered = code;
  }

  /** Asks for places: until it is told otherwise, clicks and taps mean where, and not which area. */
  setPlacing(placing: boolean): void {
    this.#placing = placing;
    this.#hover.stop();
    this.#map.getCanvas().style.cursor = placing ? 'crosshair' : '';
  }

  project(place: LonLat): ScreenPoint {
    const { x, y } = this.#map.project([...place]);
    return { x, y };
  }

  unproject({ x, y }: ScreenPoint): LonLat {
    const { lng, lat } = this.#map.unproject([x, y]);
    return [lng, lat];
  }

  onMoved(listener: () => void): () => void {
    const heard = [this.#map.on('move', listener), this.#map.on('resize', listener)];
    return () => heard.forEach((subscription) => subscription.unsubscribe());
  }

  panBy(by: ScreenPoint): void {
    this.#camera.panBy(by);
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    if (!this.#ready) return;
    for (const [layer, property, colour] of [...layerColours(palette), ...labelColours(palette)]) {
      if (this.#map.getLayer(layer) === undefined) continue;
      this.#map.setPaintProperty(layer, property, colour);
    }
    this.#painter.setPalette(palette);
  }

  setLanguage(language: Language): void {
    if (this.#language === language) return;
    this.#language = language;
    for (const layer of LABEL_LAYERS) {
      if (this.#map.getLayer(layer) === undefined) continue;
      this.#map.setLayoutProperty(layer, 'text-field', labelText(language));
    }
  }

  /** @param typeScale how much larger than usual the page's type is */
  setTypeScale(typeScale: number): void {
    if (this.#typeScale === typeScale) return;
    this.#typeScale = typeScale;
    for (const [layer, size] of labelSizes(typeScale)) {
      if (this.#map.getLayer(layer) === undefined) continue;
      this.#map.setLayoutProperty(layer, 'text-size', size);
    }
  }

  /** Edges of the map that panels cover, in pixels. */
  setPadding(padding: Covered): void {
    this.#camera.setCovered(padding);
  }

  /** Goes where an address says, or where another map is; null shows the whole province.
   * @param flies over what lies between, as a story does from slide to slide */
  setCamera(camera: Camera | null, flies = false): void {
    this.#camera.setCamera(camera, flies);
  }

  /** Flies to an area; null, or an area that isn't drawn, shows the whole province. */
  flyTo(code: AreaCode | null): void {
    this.#camera.flyTo(code);
  }

  /** @param steps one or minus one */
  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  /**
   * The map as a picture in the dots that it is drawn in, once everything on it is there.
   * @returns a PNG, and the dots that a CSS pixel has got: a graphics card may give less than was
   *   asked for
   * @throws Error where the browser makes no picture of it
   */
  async snapshot(): Promise<{ image: Blob; pixelRatio: number }> {
    const map = this.#map;
    while (!this.#isWhole()) await map.once('idle');
    const canvas = map.getCanvas();
    const image = await new Promise<Blob | null>((resolve) => {
      // What is drawn can only be read within the frame that drew it.
      map.once('render', () => canvas.toBlob(resolve, 'image/png'));
      map.triggerRepaint();
    });
    if (image === null) throw new Error('The browser made no picture of the map');
    return { image, pixelRatio: canvas.width / canvas.clientWidth };
  }

  destroy(): void {
    this.#ready = false;
    this.#hover.stop();
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    map.on('style.load', () => this.#begin());
    map.on('render', () => this.#seen());
    map.on('mousemove', (event) => this.#hover.ask(event));
    map.on('mouseout', (event) => {
      this.#hover.stop();
      this.#events.onHover(null, event.point);
    });
    map.on('click', (event) => {
      const { lng, lat } = event.lngLat;
      if (this.#placing) this.#events.onPlace([lng, lat]);
      else this.#events.onSelect(this.#areaAt(event));
    });
    map.on('dblclick', (event) => {
      const code = this.#areaAt(event);
      event.preventDefault();
      if (this.#placing) return;
      if (code === null) this.zoomBy(1);
      else this.#events.onEnter(code);
    });
    map.on('webglcontextlost', () => this.#events.onLost());
    map.getCanvas().addEventListener('keydown', (event) => this.#key(event));
  }

  /** The style is there: images, marks and, once their fonts are there, names. */
  #begin(): void {
    this.#ready = true;
    this.#painter.begin(this.#palette);
    this.#map.addLayer(markLayer());
    this.setSelection(this.#selection);
    void loadLabelFonts().then(() => {
      if (!this.#ready || this.#map.getLayer(LABEL_LAYERS[0] ?? '') !== undefined) return;
      const style = {
        language: this.#language,
        palette: this.#palette,
        typeScale: this.#typeScale,
      };
      for (const layer of labelLayers(style)) {
        this.#map.addLayer(layer, MARKS);
      }
    });
  }

  /** A frame has been drawn: is the latest picture in it, on all its tiles? */
  #seen(): void {
    const picture = this.#unseen;
    if (!this.#ready || picture === null) return;
    const sources = [sourceOf(picture.level), SHAPE, MARKS];
    if (!sources.every((one) => this.#map.isSourceLoaded(one))) return;
    this.#unseen = null;
    this.#events.onPainted(picture);
  }

  /** Names and the latest picture are on the screen, and nothing more is coming. */
  #isWhole(): boolean {
    const named = this.#ready && this.#map.getLayer(LABEL_LAYERS[0] ?? '') !== undefined;
    return named && this.#unseen === null && this.#map.loaded();
  }

  /** What the canvas is called by screen readers. */
  #setLabel(label: string): void {
    const canvas = this.#map.getCanvas();
    // It takes keys of its own; the region around it is the page's.
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', label);
  }

  #areaAt({ point }: Pick<MapMouseEvent, 'point'>): AreaCode | null {
    if (!this.#ready) return null;
    const layers = [fillLayerId(this.#level)];
    const [found] = this.#map.queryRenderedFeatures(point, { layers });
    const code: unknown = found?.properties['code'];
    return typeof code === 'string' ? code : null;
  }

  #pointAt(event: MapMouseEvent): void {
    // A finger points at nothing until it taps, and a tap selects.
    if (this.#placing || matchMedia('(hover: none)').matches) return;
    const code = this.#areaAt(event);
    this.#map.getCanvas().style.cursor = code === null ? '' : 'pointer';
    this.#events.onHover(code, event.point);
  }

  #key(event: KeyboardEvent): void {
    if (this.#placing) return;
    if (event.key === 'Escape') this.#events.onSelect(null);
    const goal = this.#hovered ?? this.#selection[0];
    if (event.key === 'Enter' && goal !== undefined) this.#events.onEnter(goal);
  }
}
