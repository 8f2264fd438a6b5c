import { sceneLineNaming } from '../../domain/lineNaming';
import type { LineId } from '../../domain/povertyLines';
import type { Scene } from '../../domain/scene/scene';
import { sourcesOfScenes } from '../../domain/scene/sources';
import type { SourceId } from '../../domain/statements';
import { countedLines } from '../../i18n/choose';
import { legendText } from '../../i18n/legend';
import { yearsText } from '../../i18n/years';
import type { PictureContext, Plate } from '../../map/picture';
import { KindsKey } from '../../panels/legend/KindsKey';
import { requestOf } from '../../state/useScene';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { InlineKey } from '../../panels/legend/InlineKey';
import { scenePlate } from '../parts/scenePlate';
import { useYears, yearsOf } from './useYears';
import styles from './years.module.css';

/** Every year that has something to show, for paper: each says by which poverty line it counts. */
export function yearPlates(context: PictureContext): Plate[] {
  const { facts, language } = context;
  return shownScenes(context).map((scene) => {
    const line = facts.file.lines.find((one) => one.id === scene.line);
    const { year } = scene.request;
    const title =
      line === undefined
        ? `${year}`
        : `${year} · ${countedLines[language](line, sceneLineNaming([scene], line.id))}`;
    return { ...scenePlate(scene, context), title, key: null };
  });
}

/** What a sheet with all of them is called. */
export function yearsTitle({ facts, view, language }: PictureContext): string {
  const indicator = facts.indicator(view.indicator);
  const subject = legendText[language].subjects[view.indicator] ?? indicator?.name[language] ?? '';
  return yearsText[language].onPaper(subject);
}

/** The sources of all years, each once. */
export function yearSources(context: PictureContext): SourceId[] {
  return sourcesOfScenes(shownScenes(context));
}

/** The classes, by each poverty line, and the kinds of figures in any of the years. */
export function YearsKey() {
  const words = useText(yearsText);
  const counted = useText(countedLines);
  const facts = useFacts();
  const { groups } = useYears();
  const [first, ...others] = groups.flatMap(({ scenes }) => scenes);
  if (first === undefined) return null;
  // A line that comes back has the classes that it had.
  const keys = new Map([first, ...others].map((scene) => [scene.line, scene]));
  const scenes = [first, ...others];
  const namingOf = (line: LineId) =>
    sceneLineNaming(
      scenes.filter((scene) => scene.line === line),
      line,
    );
  return (
    <>
      <div>
        {[...keys].map(([id, scene]) => {
          const line = facts.file.lines.find((one) => one.id === id);
          return (
            <div key={id} className={styles.lineKey}>
              <p>
                {line === undefined ? words.noLine : words.byLine(counted(line, namingOf(line.id)))}
              </p>
              <InlineKey scene={scene} />
            </div>
          );
        })}
      </div>
      <KindsKey scenes={[first, ...others]} />
    </>
  );
}

function shownScenes({ facts, view }: PictureContext): Scene[] {
  return yearsOf(facts, requestOf(view)).groups.flatMap(({ scenes }) => scenes);
}
