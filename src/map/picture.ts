import type { ReactElement } from 'react';
import type { Shape } from '../domain/choice/shape';
import type { Theme } from '../domain/colours';
import type { Facts } from '../domain/facts';
import type { Layers } from '../domain/geography/layers';
import type { AreaPaint, Neutrals } from '../domain/scene/paint';
import type { AreaCode, Level } from '../domain/units';
import type { StillView } from '../state/stillView';
import type { Language } from '../state/view';

/** All that a map shows of a view: explore makes one of its scene, each comparison one of its own.
 * Colour, marks and tooltip travel together, so that none can speak of another view. */
export interface MapPicture {
  level: Level;
  paints: ReadonlyMap<AreaCode, AreaPaint>;
  /** The areas that don't fade; null lights all. */
  lit: ReadonlySet<AreaCode> | null;
  /** An outline over the areas, faintly filled: a region that a reader has drawn. */
  shape?: Shape;
  /** Says in the page what is painted, to whoever measures or waits. */
  name: string;
  /** What the map is called by screen readers. */
  label: string;
  /** What is told of the area under the pointer. */
  tooltip: (code: AreaCode) => ReactElement;
}

/** One of several maps of a comparison, as it stands on a sheet of paper. */
export interface Plate {
  picture: MapPicture;
  title: string;
  /** The key of what is its own; what all plates share stands beside them once. */
  key: ReactElement | null;
}

/** What a picture is made from; nothing else may change it. */
export interface PictureContext {
  facts: Facts;
  layers: Layers;
  view: StillView;
  language: Language;
  theme: Theme;
  neutrals: Neutrals;
  /** A class that the pointer is at in the legend. */
  hoveredClass: number | null;
}
