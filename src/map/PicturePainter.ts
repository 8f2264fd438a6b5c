import type { Map as MapLibreMap } from 'maplibre-gl';
import { GeoJSONSource } from 'maplibre-gl';
import type { Shape } from '../domain/choice/shape';
import type { Layers } from '../domain/geography/layers';
import type { AreaCode, Level } from '../domain/units';
import { LEVELS } from '../domain/units';
import type { AreaState } from './layers';
import {
  fillLayerId,
  hatchLayer,
  hatchLayerId,
  levelLayerIds,
  overlayImage,
  OVERLAYS,
  sourceOf,
} from './layers';
import { markedPlaces, markFeatures, MARKS } from './marks';
import { SHAPE, shapeFeatures } from './outlines';
import type { Palette } from './palette';
import type { MapImage } from './patterns';
import { hatchImage, markImage, overlayPicture } from './patterns';
import type { MapPicture } from './picture';

/** Layers for as many colours of stripes as a scene usually has; more are added when needed. */
const FIRST_HATCHES = 3;

/**
 * Paints pictures on a map by feature-state: no data is sent and no layer changed when the year
 * does, only what each feature is told of itself.
 */
export class PicturePainter {
  readonly #map: MapLibreMap;
  /** What each feature was last told, by code; a code belongs to one level. */
  readonly #told = new Map<AreaCode, AreaState>();
  readonly #stripes: string[] = [];
  readonly #layers: Layers;
  /** The areas that have marks, in one string. */
  #marked = '';
  #shape: Shape | undefined;
  #latest: MapPicture | null = null;
  #begun = false;

  constructor(map: MapLibreMap, layers: Layers) {
    this.#map = map;
    this.#layers = layers;
  }

  /** The style is loaded: adds images, and tells all that came before. */
  begin(palette: Palette): void {
    for (const overlay of OVERLAYS) this.#addImage(overlayImage(overlay), overlayPicture(overlay));
    this.#begun = true;
    this.#drawMark(palette);
    while (this.#stripes.length < FIRST_HATCHES) this.#addHatch('transparent');
    for (const [code, state] of this.#told) this.#map.setFeatureState(featureOf(code), state);
    this.#paint();
  }

  setPicture(picture: MapPicture): void {
    this.#latest = picture;
    this.#paint();
  }

  setPalette(palette: Palette): void {
    this.#drawMark(palette);
  }

  /** Tells one feature what is new of it; what it knows already costs nothing. */
  setArea(code: AreaCode, state: AreaState): void {
    const before = this.#told.get(code);
    const after = { ...before, ...state };
    if (before !== undefined && sameState(before, after)) return;
    this.#told.set(code, after);
    if (this.#begun) this.#map.setFeatureState(featureOf(code), state);
  }

  #paint(): void {
    if (!this.#begun || this.#latest === null) return;
    const { level, paints, lit, shape } = this.#latest;
    this.#showLevel(level);
    this.#drawShape(shape);
    const stripes = [...paints.values()].flatMap(({ hatch }) => hatch?.stripe ?? []);
    const slots = this.#slots(new Set(stripes));
    for (const [code, { fill, overlay, hatch }] of paints) {
      this.setArea(code, {
        fill,
        overlay: overlay === null ? 'none' : overlayImage(overlay),
        hatch: hatch === null ? -1 : (slots.get(hatch.stripe) ?? -1),
        hatchOpacity: hatch?.opacity ?? 1,
        faded: lit !== null && !lit.has(code),
      });
    }
    this.#mark(this.#latest);
  }

  #drawShape(shape: Shape | undefined): void {
    const source = this.#map.getSource(SHAPE);
    if (shape === this.#shape || !(source instanceof GeoJSONSource)) return;
    this.#shape = shape;
    void source.setData(shapeFeatures(shape));
  }

  #mark(picture: MapPicture): void {
    const places = markedPlaces(this.#layers, picture);
    const marked = places.map(({ code }) => code).join(' ');
    const source = this.#map.getSource(MARKS);
    if (marked === this.#marked || !(source instanceof GeoJSONSource)) return;
    this.#marked = marked;
    void source.setData(markFeatures(places));
  }

  #showLevel(level: Level): void {
    for (const one of LEVELS) {
      const visibility = one === level ? 'visible' : 'none';
      if (this.#map.getLayoutProperty(fillLayerId(one), 'visibility') === visibility) continue;
      const hatches = this.#stripes.map((_, slot) => hatchLayerId(one, slot));
      for (const layer of [...levelLayerIds(one), ...hatches]) {
        this.#map.setLayoutProperty(layer, 'visibility', visibility);
      }
    }
  }

  /** A layer for each colour of stripes: one that has it already, else one that isn't in use. */
  #slots(colours: ReadonlySet<string>): Map<string, number> {
    const slots = new Map<string, number>();
    for (const colour of colours) {
      const slot = this.#stripes.indexOf(colour);
      if (slot >= 0) slots.set(colour, slot);
    }
    const taken = new Set(slots.values());
    for (const colour of colours) {
      if (slots.has(colour)) continue;
      const free = this.#stripes.findIndex((_, slot) => !taken.has(slot));
      const slot = free >= 0 ? free : this.#addHatch(colour);
      this.#stripes[slot] = colour;
      this.#map.updateImage(`hatch-${slot}`, hatchImage(colour).data);
      slots.set(colour, slot);
      taken.add(slot);
    }
    return slots;
  }

  #addHatch(colour: string): number {
    const slot = this.#stripes.push(colour) - 1;
    this.#addImage(`hatch-${slot}`, hatchImage(colour));
    const level = this.#latest?.level;
    for (const one of LEVELS) {
      const layer = hatchLayer(one, slot);
      const visibility = one === level ? 'visible' : 'none';
      // Below the borders, and the districts' below the communes' areas.
      const before = one === 'district' ? 'commune-back' : 'commune-casing';
      this.#map.addLayer({ ...layer, layout: { visibility } }, before);
    }
    return slot;
  }

  #addImage(id: string, { data, pixelRatio }: MapImage): void {
    this.#map.addImage(id, data, { pixelRatio });
  }

  #drawMark(palette: Palette): void {
    const image = markImage(palette.paper, palette.ink);
    if (this.#map.hasImage('mark')) this.#map.updateImage('mark', image.data);
    else this.#addImage('mark', image);
  }
}

/** Codes of communes have five digits, those of districts three. */
function featureOf(code: AreaCode): { source: string; id: AreaCode } {
  return { source: sourceOf(code.length === 5 ? 'commune' : 'district'), id: code };
}

function sameState(one: AreaState, two: AreaState): boolean {
  return (
    one.fill === two.fill &&
    one.overlay === two.overlay &&
    one.hatch === two.hatch &&
    one.hatchOpacity === two.hatchOpacity &&
    one.faded === two.faded &&
    one.hovered === two.hovered
  );
}
