import type { CircleChoice } from '../../domain/choice/choice';
import { keptPlace } from '../../domain/choice/draft';
import { shapeOf, squareKilometresOf } from '../../domain/choice/shape';
import { unitName } from '../../i18n/areas';
import { chooseAreasText } from '../../i18n/chooseAreas';
import { drawingText } from '../../i18n/drawing';
import shared from '../../panels/symbols/shared.module.css';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts, useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';
import { unitAt } from './choiceWords';
import form from './choose.module.css';
import { DrawButton } from './DrawButton';
import { KilometresField } from './KilometresField';
import { PlaceFields } from './PlaceFields';
import { USUAL_KILOMETRES } from './usualChoice';

/** A circle on the map. @param circle null until it has a centre */
export function CircleForm({ circle }: { circle: CircleChoice | null }) {
  const words = useText(drawingText);
  const choose = useText(chooseAreasText);
  const change = useAtlas((state) => state.change);
  const hasOther = useAtlas(({ view }) => view.choice !== null && view.choice.kind !== 'circle');
  const kilometres = circle?.kilometres ?? USUAL_KILOMETRES;
  const set = (next: CircleChoice) => change({ choice: next }, 'replace');
  return (
    <div className={form.form}>
      {circle === null ? (
        <p className={styles.remark}>{words.howCircle}</p>
      ) : (
        <>
          <Centre circle={circle} />
          <KilometresField
            kilometres={circle.kilometres}
            onChange={(typed) => set({ ...circle, kilometres: typed })}
          />
        </>
      )}
      <div className={styles.offers}>
        <DrawButton
          label={circle === null ? words.placeCentre : words.moveCentre}
          draft={{ kind: 'circle', centre: null, kilometres }}
        />
        <SelectedCentre circle={circle} kilometres={kilometres} />
      </div>
      {hasOther && <p className={styles.remark}>{words.kept}</p>}
      {circle !== null && (
        <details className={shared.disclosure}>
          <summary>{words.coordinates}</summary>
          <PlaceFields
            name={words.coordinates}
            place={circle.centre}
            onChange={(centre) => set({ ...circle, centre })}
          />
        </details>
      )}
      <p className={styles.remark}>{choose.place}</p>
    </div>
  );
}

function Centre({ circle }: { circle: CircleChoice }) {
  const words = useText(drawingText);
  const format = useFormat();
  const language = useLanguage();
  const facts = useFacts();
  const { layers } = useResources();
  const unit = unitAt(circle.centre, facts, layers);
  const shape = shapeOf(circle);
  if (unit !== undefined) return <p>{words.circleAbout(unitName(unit, language))}</p>;
  if (shape === undefined) return null;
  const area = format.squareKilometres(squareKilometresOf(shape));
  return <p>{words.circleIs(format.place(circle.centre), area)}</p>;
}

/** The selected area's name can be the centre, without pointing at a place. */
function SelectedCentre({
  circle,
  kilometres,
}: {
  circle: CircleChoice | null;
  kilometres: number;
}) {
  const words = useText(drawingText);
  const language = useLanguage();
  const facts = useFacts();
  const { layers } = useResources();
  const selected = useAtlas((state) => state.view.units[0]);
  const change = useAtlas((state) => state.change);
  const unit = selected === undefined ? undefined : facts.registry.unit(selected);
  const label = selected === undefined ? undefined : layers.labels[selected];
  if (unit === undefined || label === undefined) return null;
  const isThere = circle !== null && unitAt(circle.centre, facts, layers) === unit;
  if (isThere) return null;
  return (
    <button
      type="button"
      className={styles.offer}
      onClick={() => change({ choice: { kind: 'circle', centre: keptPlace(label), kilometres } })}
    >
      {words.takeAsCentre(unitName(unit, language))}
    </button>
  );
}
