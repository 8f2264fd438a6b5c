import { useId } from 'react';
import { compareText } from '../i18n/compare';
import { Icon } from '../panels/icons/Icon';
import { COMPARE_TASKS } from '../state/compareView';
import { useText } from '../state/language';
import { useAtlas } from '../state/store';
import styles from './CompareMenu.module.css';

/** The ways of comparing, and what the chosen one answers. */
export function CompareMenu() {
  const words = useText(compareText);
  const compare = useAtlas((state) => state.view.compare);
  const change = useAtlas((state) => state.change);
  const chosen = compare.task;
  const title = useId();
  return (
    <section className={styles.menu} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {words.menu}
      </h2>
      <div className={styles.tasks} role="group" aria-labelledby={title}>
        {COMPARE_TASKS.map((task) => (
          <button
            key={task}
            type="button"
            className={styles.task}
            aria-pressed={task === chosen}
            // What is lit belongs to the classes of the map that it was lit on.
            onClick={() => change({ lit: null, compare: { ...compare, task } })}
          >
            <Icon name={task} />
            <span>{words.tasks[task].name}</span>
          </button>
        ))}
      </div>
      <p className={styles.question}>{words.tasks[chosen].question}</p>
    </section>
  );
}
