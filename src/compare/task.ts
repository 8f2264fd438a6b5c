import type { ComponentType } from 'react';
import type { Facts } from '../domain/facts';
import type { SourceId } from '../domain/statements';
import type { MapPicture, PictureContext, Plate } from '../map/picture';
import type { View } from '../state/view';

/** One way of comparing: what stands in each part of the screen while it is chosen. */
export interface CompareTask {
  /** Below the menu of comparisons: what is compared, and the key that also lights and settles. */
  Legend: ComponentType;
  /** What follows: lists, charts, the selected area; absent where the stage takes its room. */
  Side?: ComponentType;
  /** The key of the map alone, to be read and not used: on paper and inside other pages. Absent
   * where the map is the choropleth of the view. */
  Key?: ComponentType;
  /** The same in as little room as can be: on a phone, and in a small frame. Absent where the map is the
   * choropleth of the view. */
  Brief?: ComponentType;
  /** What the map shows. It must give the same picture for the same context, and give it within a
   * frame; absent where the stage covers the map. */
  pictureOf?: (context: PictureContext) => MapPicture;
  /** What the map is called on paper; without it, what the indicator and the year are. */
  titleOf?: (context: PictureContext) => string;
  /** The sources of all figures that the map shows; without it, those of the year's figures. */
  sourcesOf?: (context: PictureContext) => SourceId[];
  /** The maps of a stage that holds several, for paper. */
  platesOf?: (context: PictureContext) => readonly Plate[];
  /** What to change of a view, when a reader comes to the comparison, so that it opens on something
   * that can be compared; null where the view will do, or nothing would. Never asked for a link. */
  openingOf?: (facts: Facts, view: View) => Partial<View> | null;
  /** Lies over the map and moves with it: handles, a crosshair. It isn't there on paper, nor inside
   * other pages. */
  Overlay?: ComponentType;
  /** The key of a stage that has none of its own, where it is shown without the panels. */
  StageKey?: ComponentType;
  /** Fills the middle of the screen instead of the map, with keys of its own. */
  Stage?: ComponentType;
}
