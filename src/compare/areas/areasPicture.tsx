import type { MapPicture, PictureContext } from '../../map/picture';
import { viewPicture } from '../../map/scenePicture';

/** The choropleth as in explore, with the pinned areas lit. */
export function areasPicture(context: PictureContext): MapPicture {
  const picture = viewPicture(context);
  const { pins } = context.view.compare;
  if (pins.length === 0 || picture.lit !== null) return picture;
  const drawn = pins.filter((code) => picture.paints.has(code));
  // Communes of a pinned district stand for it where the map shows communes.
  const within = pins.flatMap((code) =>
    context.facts.registry.parts(code).filter((part) => picture.paints.has(part)),
  );
  const lit = new Set([...drawn, ...within]);
  return lit.size === 0 ? picture : { ...picture, lit };
}
