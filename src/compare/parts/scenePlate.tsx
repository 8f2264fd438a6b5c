import type { Scene } from '../../domain/scene/scene';
import type { PictureContext, Plate } from '../../map/picture';
import { scenePicture } from '../../map/scenePicture';
import { sentenceOf } from '../../panels/legend/sentence';
import { shownBy } from '../../panels/legend/shown';
import { InlineKey } from '../../panels/legend/InlineKey';

/** One of several choropleths, for paper. No class is lit: a class of one is none of another. */
export function scenePlate(scene: Scene, context: PictureContext): Plate {
  const { facts, language, view } = context;
  const { subject, rest } = sentenceOf(shownBy(facts, scene), language);
  const unlit = { ...context, hoveredClass: null, view: { ...view, lit: null } };
  return {
    picture: scenePicture(scene, unlit),
    title: `${subject}${rest}`,
    key: <InlineKey scene={scene} />,
  };
}
