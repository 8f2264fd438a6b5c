import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { FeatureCollection, Point } from 'geojson';
import type { Place } from '../domain/facts';
import type { Layers } from '../domain/geography/layers';
import type { AreaCode, Unit } from '../domain/units';
import { never } from '../domain/never';
import { LABEL_FONT, SLANTED_FONT, STRONG_FONT } from './fonts';
import type { LayerColour } from './layers';
import type { Palette } from './palette';

export type LabelKind = 'district' | 'programme' | 'commune' | 'sea' | 'neighbour';
type Language = 'vi' | 'en';

export interface LabelProperties {
  code: AreaCode;
  kind: LabelKind;
  vi: string;
  en: string;
  /** Lower comes first where two names would meet. */
  order: number;
  /** The zoom from which there is room for it. */
  from: number;
}

/**
 * Where each name stands: units at their label points, seas and neighbours at their places.
 * Names are composed (NFC), as MapLibre draws letter by letter.
 */
export function labelFeatures(
  units: readonly Unit[],
  points: Layers['labels'],
  places: readonly Place[],
): FeatureCollection<Point, LabelProperties> {
  const ofUnits = units.flatMap((unit, order) => {
    const point = points[unit.code];
    if (point === undefined) return [];
    const name = unit.name.normalize('NFC');
    const properties = { code: unit.code, kind: kindOf(unit), vi: name, en: name, order, from: 0 };
    return [feature(properties, point[0], point[1])];
  });
  const ofPlaces = places.flatMap(({ kind, name, lon, lat, fromZoom }, order) => {
    // Seats lie in units that have names already.
    if (kind !== 'sea' && kind !== 'neighbour') return [];
    const [vi, en] = [written(kind, name.vi), written(kind, name.en)];
    return [feature({ code: name.en, kind, vi, en, order, from: fromZoom }, lon, lat)];
  });
  return { type: 'FeatureCollection', features: [...ofUnits, ...ofPlaces] };
}

function feature(properties: LabelProperties, longitude: number, latitude: number) {
  return {
    type: 'Feature' as const,
    properties,
    geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
  };
}

function kindOf(unit: Unit): LabelKind {
  if (unit.level === 'district') return 'district';
  return unit.membership === null ? 'commune' : 'programme';
}

/** Neighbours in capitals, as maps have them. */
function written(kind: 'sea' | 'neighbour', name: string): string {
  const composed = name.normalize('NFC');
  return kind === 'sea' ? composed : composed.toLocaleUpperCase('vi');
}

/** Nearest the ground first; MapLibre gives room to the last first. */
const KINDS: readonly LabelKind[] = ['neighbour', 'sea', 'commune', 'programme', 'district'];

function labelLayerId(kind: LabelKind): string {
  return `label-${kind}`;
}

export const LABEL_LAYERS: readonly string[] = KINDS.map(labelLayerId);

/** How names are written. */
export interface LabelStyle {
  language: Language;
  palette: Palette;
  /** How much larger than usual the page's type is: 1 as a rule, more for a projector. */
  typeScale: number;
}

/** The layers of names, to be added once the fonts are there. */
export function labelLayers(style: LabelStyle): SymbolLayerSpecification[] {
  return KINDS.map((kind) => labelLayer(kind, style));
}

function labelLayer(
  kind: LabelKind,
  { language, palette, typeScale }: LabelStyle,
): SymbolLayerSpecification {
  const { font, sizes, from, until, spacing } = looks(kind);
  const ink = inkOf(kind, palette);
  const moves = kind === 'commune' || kind === 'programme' || kind === 'district';
  return {
    id: labelLayerId(kind),
    type: 'symbol',
    source: 'labels',
    filter: ['all', ['==', ['get', 'kind'], kind], ['<=', ['get', 'from'], ['zoom']]],
    minzoom: from,
    ...(until === undefined ? {} : { maxzoom: until }),
    layout: {
      'text-field': labelText(language),
      'text-font': [font],
      'text-size': textSize(sizes, typeScale),
      'text-letter-spacing': spacing,
      'text-max-width': 9,
      'text-line-height': 1.15,
      'text-padding': 3,
      'text-variable-anchor-offset': moves ? MOVES : ['center', [0, 0]],
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': ink.text,
      'text-halo-color': ink.halo,
      'text-halo-width': 1.8,
      'text-halo-blur': 0.3,
    },
  };
}

/** Up or down, by a little or past a mark; but not aside: there a name would stand on a
 * neighbour. Downwards in the size of the type. */
const MOVES: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 0.5],
  'bottom',
  [0, -0.5],
  'top',
  [0, 1.2],
  'bottom',
  [0, -1.2],
];

/** The name in the reader's language. */
export function labelText(language: Language): ExpressionSpecification {
  return ['get', language];
}

/** What a change of the page's type changes of the names: the size of each layer's. */
export function labelSizes(typeScale: number): [layer: string, size: ExpressionSpecification][] {
  return KINDS.map((kind) => [labelLayerId(kind), textSize(looks(kind).sizes, typeScale)]);
}

function textSize(sizes: Looks['sizes'], typeScale: number): ExpressionSpecification {
  const stops = sizes.flatMap(([zoom, pixels]) => [zoom, pixels * typeScale]);
  return ['interpolate', ['linear'], ['zoom'], ...stops];
}

interface Looks {
  font: string;
  /** In pixels by zoom; between those they grow. */
  sizes: readonly (readonly [zoom: number, pixels: number])[];
  /** Zooms between which the names are there. */
  from: number;
  until?: number;
  spacing: number;
}

function looks(kind: LabelKind): Looks {
  switch (kind) {
    case 'district':
      return {
        font: STRONG_FONT,
        sizes: [
          [7, 10],
          [8.5, 13.5],
          [12, 17],
        ],
        from: 6,
        spacing: 0,
      };
    case 'programme':
      return {
        font: LABEL_FONT,
        sizes: [
          [9, 11.5],
          [11, 13],
          [13, 15],
        ],
        from: 9.2,
        spacing: 0,
      };
    case 'commune':
      return {
        font: LABEL_FONT,
        sizes: [
          [9, 10.5],
          [11, 12],
          [13, 14],
        ],
        from: 10,
        spacing: 0,
      };
    case 'sea':
      return {
        font: SLANTED_FONT,
        sizes: [
          [7, 11],
          [9, 14],
          [12, 18],
        ],
        from: 6.5,
        spacing: 0.06,
      };
    case 'neighbour':
      return {
        font: LABEL_FONT,
        sizes: [
          [7, 10.5],
          [9, 13],
          [12, 15],
        ],
        from: 6,
        spacing: 0.14,
      };
    default:
      return never(kind);
  }
}

interface Ink {
  text: string;
  halo: string;
}

function inkOf(kind: LabelKind, palette: Palette): Ink {
  switch (kind) {
    case 'district':
    case 'programme':
      return { text: palette.ink, halo: palette.paper };
    case 'commune':
      return { text: palette.inkSoft, halo: palette.paper };
    case 'sea':
      return { text: palette.inkSoft, halo: palette.sea };
    case 'neighbour':
      return { text: palette.inkSoft, halo: palette.land };
    default:
      return never(kind);
  }
}

/** What a theme changes of the names. */
export function labelColours(palette: Palette): LayerColour[] {
  return KINDS.flatMap((kind): LayerColour[] => {
    const ink = inkOf(kind, palette);
    const layer = labelLayerId(kind);
    return [
      [layer, 'text-color', ink.text],
      [layer, 'text-halo-color', ink.halo],
    ];
  });
}
