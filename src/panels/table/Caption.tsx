import type { Scene } from '../../domain/scene/scene';
import { tableText } from '../../i18n/table';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useWords } from '../../state/words';
import { sentenceOf } from '../legend/sentence';
import { shownBy } from '../legend/shown';
import styles from './AreaTable.module.css';
import type { AreaRow } from './rows';
import { rankedOf } from './rows';

/** Says what the list shows in the legend's own sentence, what is ranked, and which keys work. */
export function Caption({ scene, rows }: { scene: Scene; rows: readonly AreaRow[] }) {
  const words = useText(tableText);
  const language = useLanguage();
  const facts = useFacts();
  const say = useWords();
  const { subject, rest } = sentenceOf(shownBy(facts, scene), language);
  const { ranked, leftOut } = rankedOf(rows);
  function ruleOf(): string {
    if (scene.indicator.kind === 'category') return words.statusesUnranked;
    const alike = rows.find(({ rank }) => rank.kind === 'alike');
    if (alike !== undefined) {
      return words.alikeRule(ranked, leftOut, say.inScene(scene, alike).brief);
    }
    return ranked === 0 ? words.noRanks : words.rankRule(ranked, leftOut);
  }

  return (
    <caption className={styles.caption}>
      <strong>{subject}</strong>
      <span>{`${rest}.`}</span>{' '}
      <span className={styles.rule}>{`${ruleOf()} ${words.orderRule}`}</span>
      <span className={styles.hidden}>{` ${words.keyboard}`}</span>
    </caption>
  );
}
