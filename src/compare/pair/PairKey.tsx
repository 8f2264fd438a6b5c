import { MOST_STEPS, type PairAxis } from '../../domain/comparison/pairAxis';
import { pairText } from '../../i18n/pair';
import { GroundKey } from '../../panels/legend/GroundKey';
import { sentenceParts } from '../../panels/legend/sentence';
import { shownBy } from '../../panels/legend/shown';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import parts from '../parts/parts.module.css';
import { KeyGrid } from './KeyGrid';
import styles from './pair.module.css';
import { coloursOf } from './pairPicture';
import { PairKinds } from './PairKinds';
import { worstCorner } from './pairWords';
import { usePair } from './usePair';

/** What the map of two indicators shows, its cells, and how well its areas are known. */
export function PairKey({ fixed = false }: { fixed?: boolean }) {
  const scene = usePair();
  const facts = useFacts();
  const words = useText(pairText);
  const language = useLanguage();
  const theme = useTheme();
  const colours = coloursOf(scene, theme);
  const { first, second } = scene;
  const said = (axis: PairAxis) => sentenceParts(shownBy(facts, axis.scene), language);
  const [across, up] = [said(first), said(second)];
  const fewer = ({ scene: { indicator }, steps }: PairAxis) =>
    steps.length < MOST_STEPS && <li>{words.fewer(indicator.short[language], steps.length)}</li>;
  const corner = worstCorner(first.scene.indicator, second.scene.indicator, language);
  const hasInherited = scene.perCell.some(({ inherited }) => inherited > 0);
  return (
    <>
      <p className={styles.sentence} aria-live="polite">
        <strong>{across.subject}</strong>
        <span>{across.counted.map((part) => `, ${part}`).join('')}</span> ×{' '}
        <strong>{up.subject}</strong>
        <span>{`${up.counted.map((part) => `, ${part}`).join('')}; ${across.areas}`}</span>
      </p>
      <KeyGrid scene={scene} colours={colours} fixed={fixed} />
      <ul className={parts.remarks}>
        {corner !== null && <li>{words.worst(corner)}</li>}
        {hasInherited && <li>{words.inCells}</li>}
        {fewer(first)}
        {fewer(second)}
      </ul>
      <PairKinds scene={scene} colours={colours} />
      <GroundKey items={scene.items} />
    </>
  );
}
