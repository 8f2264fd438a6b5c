import type { MapPicture, PictureContext } from '../../map/picture';
import { viewPicture } from '../../map/scenePicture';
import { codesAmong } from './scope';

/** The choropleth as in explore, with those lit that are ranked. */
export function rankingPicture(context: PictureContext): MapPicture {
  const picture = viewPicture(context);
  const codes = codesAmong(context);
  if (codes === null || codes.size === 0) return picture;
  const { lit } = picture;
  return {
    ...picture,
    lit: lit === null ? codes : new Set([...lit].filter((code) => codes.has(code))),
  };
}
