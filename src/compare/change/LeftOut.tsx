import type { Refusal } from '../../domain/comparison/change';
import type { ChangeScene } from '../../domain/comparison/changeScene';
import { changeText } from '../../i18n/change';
import { useText } from '../../state/language';
import styles from '../parts/parts.module.css';

const REFUSALS: readonly Refusal[] = ['neither', 'no_earlier', 'no_later', 'from_zero'];

/** Which way is better, how many areas have only limits, and how many none and why. */
export function LeftOut({ scene }: { scene: Extract<ChangeScene, { kind: 'change' }> }) {
  const words = useText(changeText);
  const counted = [...scene.items.values()].filter((item) => item.counted);
  const limits = counted.filter((item) => item.change.kind === 'interval').length;
  const { direction } = scene.indicator;
  return (
    <ul className={styles.remarks}>
      {direction !== 'neutral' && (
        <li>{direction === 'lower_is_better' ? words.betterDown : words.betterUp}</li>
      )}
      {limits > 0 && <li>{words.limits(limits)}</li>}
      {REFUSALS.map((reason) => {
        const areas = counted.filter(
          ({ change }) => change.kind === 'refused' && change.reason === reason,
        ).length;
        return areas === 0 ? null : <li key={reason}>{words.leftOut[reason](areas)}</li>;
      })}
    </ul>
  );
}
