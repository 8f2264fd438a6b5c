import { divergingColours } from '../../domain/divergingColours';
import { lineNaming } from '../../domain/lineNaming';
import { changeText } from '../../i18n/change';
import { countedLines } from '../../i18n/choose';
import { legendText } from '../../i18n/legend';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { usePictureContext } from '../../map/usePictureContext';
import { GroundKey } from '../../panels/legend/GroundKey';
import { LitList } from '../../panels/legend/LitList';
import styles from '../parts/parts.module.css';
import { changeTitle } from './changePicture';
import { changeLabels, unitOfChange } from './changeWords';
import { LeftOut } from './LeftOut';
import { useChange } from './useChange';

/** What the map of change shows, its classes, and who is left out and why. */
export function ChangeKey({ fixed = false }: { fixed?: boolean }) {
  const scene = useChange();
  const facts = useFacts();
  const words = useText(changeText);
  const legend = useText(legendText);
  const counted = useText(countedLines);
  const language = useLanguage();
  const theme = useTheme();
  const context = usePictureContext();
  if (scene.kind === 'refused') {
    return (
      <>
        <p className={styles.sentence}>
          <strong>{changeTitle(context)}</strong>
        </p>
        <GroundKey empty="uncompared" />
      </>
    );
  }
  const { indicator, request, span, classes, perClass, items } = scene;
  const speech = { indicator, measure: request.measure, language };
  const line = facts.file.lines.find((one) => one.id === span.line);
  const shown = [...items.values()].flatMap(({ change, counted: isCounted }) =>
    isCounted && change.kind !== 'refused' ? [change.earlier, change.later] : [],
  );
  const naming = line === undefined ? 'stated' : lineNaming(shown, line.id);
  const name = legend.subjects[indicator.id] ?? indicator.name[language];
  const rest = [
    words.between(span.from, span.to),
    ...(line === undefined ? [] : [words.byLine(counted(line, naming))]),
    unitOfChange(speech),
  ].join(', ');
  const colours = divergingColours(theme);
  return (
    <>
      <p className={styles.sentence} aria-live="polite">
        <strong>{words.subject(name)}</strong>, <span>{rest}</span>
      </p>
      <LitList
        title={words.classes}
        fixed={fixed}
        rows={changeLabels(classes, speech).map((label, index) => {
          return { label, colour: colours[index] ?? '', areas: perClass[index] ?? 0 };
        })}
      />
      <GroundKey items={items} empty="uncompared" />
      <LeftOut scene={scene} />
    </>
  );
}
