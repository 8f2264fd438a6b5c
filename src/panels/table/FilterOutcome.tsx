import { isFiltering } from '../../domain/choice/areaFilter';
import { bestYearFor, tallyCondition } from '../../domain/choice/conditions';
import type { Scene } from '../../domain/scene/scene';
import { isCounted } from '../../domain/units';
import { listFilterText } from '../../i18n/listFilter';
import { chosenCsv } from '../csv/chosenCsv';
import { downloadText } from '../csv/download';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from './filter.module.css';
import type { Filtered } from './filtered';
import type { AreaRow } from './rows';
import { useFilter } from './useFilter';

/** More names than these are counted. */
const FEW_NAMES = 4;

/** Above the rows, scrolled with them: areas that may belong, and what can be done with those that do. */
export function FilterOutcome({ scene, filtered }: { scene: Scene; filtered: Filtered }) {
  const { untold, listed } = filtered;
  return (
    <div className={styles.outcome}>
      {untold.length > 0 && <MayBelong untold={untold} />}
      {listed.length > 0 && <Actions scene={scene} filtered={filtered} />}
    </div>
  );
}

/** Areas of which it can't be told: how many, which, what is known of them, and a way to list them. */
function MayBelong({ untold }: { untold: readonly AreaRow[] }) {
  const words = useText(listFilterText);
  const { filter, set } = useFilter();
  const count = (...kinds: readonly AreaRow['knowledge']['kind'][]) =>
    untold.filter(({ knowledge }) => kinds.includes(knowledge.kind)).length;
  const [range, inherited, nothing] = [count('bounded'), count('inherited'), count('unknown')];
  const other = untold.length - range - inherited - nothing;
  const reasons = [
    ...(range === 0 ? [] : [words.byRange(range)]),
    ...(inherited === 0 ? [] : [words.byInherited(inherited)]),
    ...(nothing === 0 ? [] : [words.byNothing(nothing)]),
    ...(other === 0 ? [] : [words.byOther(other)]),
  ];
  const named = untold.slice(0, FEW_NAMES).map(({ unit }) => unit.name);
  return (
    <div className={styles.untold}>
      <p>
        <strong>{`${words.untold(untold.length)}:`}</strong>{' '}
        <span>{words.untoldNames(named, untold.length - named.length)}</span>
        {'. '}
        <span className={styles.soft}>{`${reasons.join('; ')}.`}</span>
      </p>
      <button
        type="button"
        className={styles.action}
        aria-pressed={filter.untold}
        onClick={() => set({ untold: !filter.untold })}
      >
        <span>{filter.untold ? words.hideUntold : words.showUntold}</span>
      </button>
    </div>
  );
}

/** Leads from the list, as it is filtered, to the ranking, to what is known of all together, and to
 * a file. */
function Actions({ scene, filtered }: { scene: Scene; filtered: Filtered }) {
  const words = useText(listFilterText);
  const language = useLanguage();
  const facts = useFacts();
  const { filter } = useFilter();
  const { listed, untold } = filtered;
  const codes = listed.map(({ unit }) => unit.code);
  const hand = (task: 'ranking' | 'choose') => {
    const { view, change } = useAtlas.getState();
    change({
      showing: 'compare',
      choice: { kind: 'areas', codes },
      compare: { ...view.compare, task, among: { kind: 'chosen' } },
    });
  };
  const isNarrowed = isFiltering(filter);
  const download = () => {
    const unsure = untold.map(({ unit }) => unit.code);
    const parted = {
      chosen: codes.filter((code) => !unsure.includes(code)),
      untold: codes.filter((code) => unsure.includes(code)),
    };
    const { indicator, year, level } = scene.request;
    const name = `quang-ninh-${indicator}-${year}-${codes.length}-${level}s.csv`;
    downloadText(chosenCsv(facts, scene, parted, language), name, 'text/csv;charset=utf-8');
  };
  return (
    <div className={styles.actions}>
      {isNarrowed && (
        <>
          <button type="button" className={styles.action} onClick={() => hand('ranking')}>
            <span>{words.rank(codes.length)}</span>
          </button>
          <button type="button" className={styles.action} onClick={() => hand('choose')}>
            <span>{words.choose(codes.length)}</span>
          </button>
        </>
      )}
      <button
        type="button"
        className={styles.action}
        title={words.downloadHint(isNarrowed)}
        onClick={download}
      >
        <span>{words.download(codes.length)}</span>
      </button>
    </div>
  );
}

/** A list that holds nothing: why, and what to do. */
export function EmptyList({ scene, filtered }: { scene: Scene; filtered: Filtered }) {
  const words = useText(listFilterText);
  const facts = useFacts();
  const change = useAtlas((state) => state.change);
  const { filter, set, clear } = useFilter();
  const { untold, read } = filtered;
  const { level, outside, year } = scene.request;
  const [condition] = [...filter.conditions, ...read.conditions];
  const asked = facts.registry.ofLevel(level).filter((unit) => isCounted(unit, outside));
  const codes = asked.map(({ code }) => code);
  const best = condition === undefined ? undefined : bestYearFor(facts, codes, condition);
  const now =
    condition === undefined
      ? 0
      : codes.length - tallyCondition(facts, codes, scene.request, condition).untold;
  return (
    <div className={styles.empty}>
      <p>
        <strong>{words.empty}</strong>{' '}
        <span>{untold.length > 0 ? words.emptyUntold(untold.length) : words.emptyTry}</span>
      </p>
      <div className={styles.actions}>
        <button type="button" className={styles.action} onClick={clear}>
          <span>{words.clear}</span>
        </button>
        {untold.length > 0 && (
          <button type="button" className={styles.action} onClick={() => set({ untold: true })}>
            <span>{words.showUntold}</span>
          </button>
        )}
        {best !== undefined && best.year !== year && best.areas > now && (
          <button
            type="button"
            className={styles.action}
            onClick={() => change({ year: best.year, line: null })}
          >
            <span>{words.goTo(best.year, best.areas)}</span>
          </button>
        )}
        {level === 'commune' && !outside && (
          <button type="button" className={styles.action} onClick={() => change({ outside: true })}>
            <span>{words.takeOutside}</span>
          </button>
        )}
      </div>
    </div>
  );
}
