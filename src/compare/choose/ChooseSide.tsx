import { chosenIn } from '../../domain/choice/chosen';
import type { Unit } from '../../domain/units';
import { unitName } from '../../i18n/areas';
import { chooseAreasText } from '../../i18n/chooseAreas';
import { ruleText } from '../../i18n/rule';
import { MOST_PINS } from '../../state/compareView';
import { useSeenChoice } from '../../state/drawing';
import { useLanguage, useText } from '../../state/language';
import { useFacts, useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useScene } from '../../state/useScene';
import styles from '../parts/parts.module.css';
import { RankChosen } from '../parts/RankChosen';
import { ChosenList } from './ChosenList';
import { choiceWords } from './choiceWords';
import { DownloadButton } from './DownloadButton';
import { Together } from './Together';
import { UntoldList } from './UntoldList';
import { useChosen } from './useChosen';

/** The chosen areas: what is known of them together, each of them, and where to go with them. */
export function ChooseSide() {
  const words = useText(chooseAreasText);
  const choice = useSeenChoice();
  const { codes, untold } = useChosen();
  return (
    <section className={styles.side} aria-label={words.title}>
      <Heading />
      {choice !== null && codes.length > 0 && <Result />}
      {choice?.kind === 'rule' && untold.length > 0 && (
        <UntoldList rule={choice} codes={untold} unfolded={codes.length === 0} />
      )}
    </section>
  );
}

/** How many were chosen, and by what; told again to screen readers with each change. */
function Heading() {
  const words = useText(chooseAreasText);
  const rule = useText(ruleText);
  const language = useLanguage();
  const facts = useFacts();
  const { layers } = useResources();
  const choice = useSeenChoice();
  const level = useAtlas((state) => state.view.level);
  const change = useAtlas((state) => state.change);
  const { codes, outside } = useChosen();
  if (choice === null) return <p className={styles.remark}>{words.none}</p>;
  const none = choice.kind === 'rule' ? rule.noneMeets : words.noneInside(level);
  return (
    <div className={styles.panel}>
      <div aria-live="polite">
        <h2>{codes.length === 0 ? none : words.chosen(codes.length, level)}</h2>
        <p className={styles.remark}>{choiceWords(choice, { facts, layers, language })}</p>
      </div>
      {codes.length === 0 && <OtherLevel />}
      {outside.length > 0 && (
        <>
          <p className={styles.remark}>{words.outside(outside.length)}</p>
          <div className={styles.offers}>
            <button
              type="button"
              className={styles.offer}
              onClick={() => change({ outside: true })}
            >
              {words.takeOutside}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** Where none of this level is inside, some of the other may be. */
function OtherLevel() {
  const words = useText(chooseAreasText);
  const facts = useFacts();
  const { layers } = useResources();
  const view = useAtlas((state) => state.view);
  const change = useAtlas((state) => state.change);
  const choice = useSeenChoice();
  const level = view.level === 'district' ? 'commune' : 'district';
  const { codes } = chosenIn(facts, layers, { ...view, choice, level });
  if (codes.length === 0) return null;
  return (
    <div className={styles.offers}>
      <button type="button" className={styles.offer} onClick={() => change({ level })}>
        {words.atLevel(codes.length, level)}
      </button>
    </div>
  );
}

function Result() {
  const words = useText(chooseAreasText);
  const language = useLanguage();
  const facts = useFacts();
  const scene = useScene();
  const changeCompare = useAtlas((state) => state.changeCompare);
  const { codes, untold } = useChosen();
  const units = codes
    .map((code) => facts.registry.unit(code))
    .filter((unit): unit is Unit => unit !== undefined)
    .sort((one, two) => unitName(one, language).localeCompare(unitName(two, language), language));
  return (
    <>
      <Together codes={codes} scene={scene} />
      <div className={styles.offers}>
        <RankChosen />
        <button
          type="button"
          className={styles.offer}
          onClick={() => changeCompare({ task: 'areas', pins: codes.slice(0, MOST_PINS) })}
        >
          {words.pin(MOST_PINS)}
        </button>
        <DownloadButton scene={scene} units={units} untold={untold} />
      </div>
      <h3>{words.areas}</h3>
      <ChosenList scene={scene} units={units} />
    </>
  );
}
