import { chosenIn } from '../../domain/choice/chosen';
import { shapeOf } from '../../domain/choice/shape';
import type { AreaPaint, Neutrals } from '../../domain/scene/paint';
import { plainPaint } from '../../domain/scene/paint';
import type { AreaCode } from '../../domain/units';
import type { MapPicture, PictureContext } from '../../map/picture';
import { viewPicture } from '../../map/scenePicture';
import { ChooseTooltip } from './ChooseTooltip';

/** The choropleth as in explore: the chosen areas lit, those that can't be told hatched, and the
 * region that was drawn. */
export function choosePicture(context: PictureContext): MapPicture {
  const picture = viewPicture(context);
  const { facts, layers, view, neutrals, hoveredClass } = context;
  const { choice } = view;
  if (choice === null) return picture;
  const shape = shapeOf(choice);
  const shaped = shape === undefined ? picture : { ...picture, shape };
  // While a class is pointed at it is the class that is asked about.
  if (hoveredClass !== null || view.lit !== null) return shaped;
  const { codes, untold } = chosenIn(facts, layers, view);
  return {
    ...shaped,
    paints: new Map([...picture.paints, ...untold.map((code) => untoldPaint(code, neutrals))]),
    lit: new Set([...codes, ...untold]),
    tooltip: (code) => <ChooseTooltip code={code} picture={picture} />,
  };
}

/** Neither lit nor faded: it may be one of them. */
function untoldPaint(code: AreaCode, { unknown, stripe }: Neutrals): [AreaCode, AreaPaint] {
  return [code, { ...plainPaint(unknown), hatch: { stripe, opacity: 1 } }];
}
