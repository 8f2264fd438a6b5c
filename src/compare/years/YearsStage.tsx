import type { RovingItem } from '../../charts/rovingItem';
import { useRovingFocus } from '../../charts/useRovingFocus';
import { sceneLineNaming } from '../../domain/lineNaming';
import { ownIn } from '../../domain/scene/yearGroups';
import { countedLines } from '../../i18n/choose';
import { legendText } from '../../i18n/legend';
import { yearsText } from '../../i18n/years';
import type { PatternIds } from '../../map/patternIds';
import { SvgPatterns } from '../../map/SvgPatterns';
import { GroundKey } from '../../panels/legend/GroundKey';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { InlineKey } from '../../panels/legend/InlineKey';
import { type DrawnGroup, useDrawnYears, useYearPaths } from './useYears';
import { YearMap, type YearPaths } from './YearMap';
import styles from './years.module.css';

/** Every year that has figures, each a small map that leads to the large one; all of them are one tab
 * stop, from which arrows go from year to year. */
export function YearsStage() {
  const { groups, empty, patterns } = useDrawnYears();
  const words = useText(yearsText);
  const legend = useText(legendText);
  const language = useLanguage();
  const facts = useFacts();
  const paths = useYearPaths();
  const indicator = useAtlas((state) => state.view.indicator);
  const shown = facts.indicator(indicator);
  const present = useAtlas((state) => state.view.year);
  const roving = useRovingFocus(
    groups.flatMap(({ years }) => years.map(({ scene }) => String(scene.request.year))),
    String(present),
  );
  const anyScene = groups[0]?.years[0]?.scene;
  return (
    <div className={styles.stage} {...roving.container}>
      <header className={styles.head}>
        <h2>{legend.subjects[indicator] ?? shown?.name[language]}</h2>
        <p>{words.hint}</p>
        {anyScene !== undefined && <GroundKey items={anyScene.items} empty="noFigure" alone />}
      </header>
      {groups.length === 0 && <p>{words.nothing}</p>}
      <svg className={styles.patterns} aria-hidden="true">
        <SvgPatterns ids={patterns} />
      </svg>
      {groups.map((group, place) => (
        <Group
          key={`${group.line ?? ''} ${group.years[0]?.scene.request.year ?? ''}`}
          group={group}
          paths={paths}
          patterns={patterns}
          afterBreak={place > 0}
          item={roving.item}
        />
      ))}
      {groups.length > 0 && empty.length > 0 && (
        <p className={styles.empty}>{words.empty(empty.join(', '))}</p>
      )}
    </div>
  );
}

/** The year that the reader comes from is not to be looked for. */
function bringIntoView(panel: HTMLElement | null): void {
  panel?.scrollIntoView({ block: 'center' });
}

interface GroupProps {
  group: DrawnGroup;
  paths: YearPaths;
  patterns: PatternIds;
  afterBreak: boolean;
  /** What the small map of a year must carry. */
  item: (year: string) => RovingItem;
}

function Group({ group, paths, patterns, afterBreak, item }: GroupProps) {
  const words = useText(yearsText);
  const counted = useText(countedLines);
  const facts = useFacts();
  const present = useAtlas((state) => state.view.year);
  const change = useAtlas((state) => state.change);
  const [first] = group.years;
  if (first === undefined) return null;
  const line = facts.file.lines.find((one) => one.id === group.line);
  return (
    <section className={styles.group}>
      <h3>
        {line === undefined
          ? words.noLine
          : words.byLine(
              counted(
                line,
                sceneLineNaming(
                  group.years.map(({ scene }) => scene),
                  line.id,
                ),
              ),
            )}
      </h3>
      {afterBreak && <p className={styles.break}>{words.break}</p>}
      <InlineKey scene={first.scene} />
      <div className={styles.panels}>
        {group.years.map(({ scene, paints }) => {
          const { year } = scene.request;
          const { own, of } = ownIn(scene);
          const told = own === 0 ? words.onlyAround : words.own(own, of);
          return (
            <button
              key={year}
              type="button"
              {...item(String(year))}
              className={styles.panel}
              aria-label={`${words.goTo(year)}: ${told}`}
              aria-current={year === present ? 'true' : undefined}
              ref={year === present ? bringIntoView : undefined}
              onClick={() => change({ year, showing: 'map' })}
            >
              <span className={styles.year}>{year}</span>
              <span className={styles.told}>{told}</span>
              <YearMap paths={paths} paints={paints} patterns={patterns} />
            </button>
          );
        })}
      </div>
    </section>
  );
}
