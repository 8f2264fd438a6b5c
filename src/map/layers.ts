import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Overlay } from '../domain/scene/paint';
import { PATTERNS, TONES } from '../domain/scene/paint';
import type { Level } from '../domain/units';
import type { Palette } from './palette';

/** The source of a level's areas; features are known by their codes. */
export type UnitSource = 'communes' | 'districts';

export function sourceOf(level: Level): UnitSource {
  return level === 'commune' ? 'communes' : 'districts';
}

/** What a feature is told of itself. The year changes by nothing else. */
export interface AreaState {
  fill?: string;
  /** Which of the overlays shows this area, by its image. */
  overlay?: OverlayImage | 'none';
  /** Which of the hatch layers shows this area; -1 for none. */
  hatch?: number;
  hatchOpacity?: number;
  /** Lit areas are elsewhere. */
  faded?: boolean;
  hovered?: boolean;
}

/** What the image of an overlay is called, and the end of its layers' names. */
export type OverlayImage = `${Overlay['pattern']}-${Overlay['tone']}`;

export function overlayImage({ pattern, tone }: Overlay): OverlayImage {
  return `${pattern}-${tone}`;
}

/** Every overlay that an area may have. */
export const OVERLAYS: readonly Overlay[] = PATTERNS.flatMap((pattern) =>
  TONES.map((tone) => ({ pattern, tone })),
);

const FADED = 0.16;
const shown: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'faded'], false],
  FADED,
  1,
];

/** The layer that answers to the pointer. */
export function fillLayerId(level: Level): string {
  return `${level}-fill`;
}

/** The ground of those that stand back, class colour, patterns: everything of a level but its
 * hatches. */
export function areaLayers(level: Level, palette: Palette): FillLayerSpecification[] {
  const source = sourceOf(level);
  const over = (image: OverlayImage): FillLayerSpecification => ({
    id: `${level}-${image}`,
    type: 'fill',
    source,
    paint: {
      'fill-antialias': false,
      'fill-pattern': image,
      'fill-opacity': ['case', ['==', ['feature-state', 'overlay'], image], shown, 0],
    },
  });
  return [
    // Faded colours fade to that of areas that stand back, not to the land below.
    {
      id: `${level}-back`,
      type: 'fill',
      source,
      paint: { 'fill-color': palette.back, 'fill-antialias': false },
    },
    {
      id: fillLayerId(level),
      type: 'fill',
      source,
      paint: {
        'fill-color': ['to-color', ['feature-state', 'fill'], 'transparent'],
        'fill-opacity': shown,
      },
    },
    ...OVERLAYS.map(overlayImage).map(over),
  ];
}

export function hatchLayerId(level: Level, slot: number): string {
  return `${level}-hatch-${slot}`;
}

/** Feature-state doesn't reach `fill-pattern`, so each colour of stripes has a layer of its own. */
export function hatchLayer(level: Level, slot: number): FillLayerSpecification {
  return {
    id: hatchLayerId(level, slot),
    type: 'fill',
    source: sourceOf(level),
    paint: {
      'fill-antialias': false,
      'fill-pattern': `hatch-${slot}`,
      'fill-opacity': [
        'case',
        ['==', ['feature-state', 'hatch'], slot],
        ['*', ['number', ['feature-state', 'hatchOpacity'], 1], shown],
        0,
      ],
    },
  };
}

/** Widths in pixels, far and near. */
export const byZoom = (far: number, near: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.4],
  ['zoom'],
  7,
  far,
  12,
  near,
];

/** The layers of a level but its hatches, by id: its areas, and the borders that only it has. */
export function levelLayerIds(level: Level): string[] {
  const overlays = OVERLAYS.map(overlayImage);
  const parts = ['back', 'fill', ...overlays, 'hover-casing', 'hover-line'];
  const borders = level === 'commune' ? ['casing', 'borders'] : [];
  return [...parts, ...borders].map((part) => `${level}-${part}`);
}

/** Borders by rank: hairlines of communes, districts, the province with its coast. */
export function borderLayers(palette: Palette): LineLayerSpecification[] {
  const line = (
    id: string,
    source: string,
    color: string,
    width: ExpressionSpecification,
    opacity: number,
  ): LineLayerSpecification => ({
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width, 'line-opacity': opacity },
  });
  return [
    // Light and dark together: one of them is seen on any colour.
    line('commune-casing', 'commune-borders', palette.paper, byZoom(1.1, 2.6), 0.45),
    line('commune-borders', 'commune-borders', palette.hairline, byZoom(0.4, 1), 0.7),
    line('district-borders', 'district-borders', palette.border, byZoom(0.9, 2.2), 0.85),
    line('outline', 'outline', palette.border, byZoom(0.6, 1.6), 0.8),
  ];
}

/** A layer, one of its paint properties, and the colour that a theme gives it. */
export type LayerColour = [
  layer: string,
  property: 'background-color' | 'fill-color' | 'line-color' | 'text-color' | 'text-halo-color',
  colour: string,
];

/** What a theme changes of these layers. */
export function layerColours(palette: Palette): LayerColour[] {
  return [
    ['sea', 'background-color', palette.sea],
    ['land', 'fill-color', palette.land],
    ['coast', 'line-color', palette.coast],
    ['district-back', 'fill-color', palette.back],
    ['commune-back', 'fill-color', palette.back],
    ['commune-casing', 'line-color', palette.paper],
    ['commune-borders', 'line-color', palette.hairline],
    ['district-borders', 'line-color', palette.border],
    ['outline', 'line-color', palette.border],
    ['shape-fill', 'fill-color', palette.accent],
    ['shape-casing', 'line-color', palette.paper],
    ['shape-line', 'line-color', palette.accent],
    ['selected-casing', 'line-color', palette.paper],
    ['selected-line', 'line-color', palette.accent],
    ['district-hover-casing', 'line-color', palette.paper],
    ['district-hover-line', 'line-color', palette.accent],
    ['commune-hover-casing', 'line-color', palette.paper],
    ['commune-hover-line', 'line-color', palette.accent],
  ];
}
