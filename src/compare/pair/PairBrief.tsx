import { usePictureContext } from '../../map/usePictureContext';
import { pairText } from '../../i18n/pair';
import { BriefKey } from '../../panels/legend/brief/BriefKey';
import { BriefKinds } from '../../panels/legend/brief/BriefKinds';
import { symbolsOn } from '../../panels/legend/brief/symbolsOn';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import styles from './pairBrief.module.css';
import { coloursOf, pairTitle } from './pairPicture';
import { axisName, shortStepLabels } from './pairWords';
import { usePair } from './usePair';

/** The mixed key of two indicators in brief: its cells, and the steps of both. */
export function PairBrief() {
  const scene = usePair();
  const context = usePictureContext();
  const words = useText(pairText);
  const language = useLanguage();
  const colours = coloursOf(scene, useTheme());
  const { first, second, size } = scene;
  const rows = Array.from({ length: size.rows }, (_, below) => size.rows - 1 - below);
  const said = (axis: typeof first) =>
    `${axisName(axis, language)}: ${shortStepLabels(axis, language).join(' · ')}`;
  return (
    <BriefKey subject={pairTitle(context)}>
      <>
        <div className={styles.key}>
          <div
            className={styles.cells}
            style={{ gridTemplateColumns: `repeat(${size.columns}, 1.125rem)` }}
            role="img"
            aria-label={words.key}
          >
            {rows.flatMap((row) =>
              Array.from({ length: size.columns }, (_, column) => {
                const cell = row * size.columns + column;
                return <span key={cell} style={{ background: colours[cell] }} />;
              }),
            )}
          </div>
          <ul className={styles.axes}>
            <li>{`↑ ${said(second)}`}</li>
            <li>{`→ ${said(first)}`}</li>
          </ul>
        </div>
        <BriefKinds symbols={symbolsOn([first.scene, second.scene], language)} colours={colours} />
      </>
    </BriefKey>
  );
}
