import { lazy, Suspense, useId } from 'react';
import { compareText } from '../i18n/compare';
import { Icon } from '../panels/icons/Icon';
import { COMPARE_TASKS } from '../state/compareView';
import { useText } from '../state/language';
import { useAtlas } from '../state/store';
import styles from './CompareMenu.module.css';

const ClusterNote = lazy(async () => ({
  default: (await import('./clusters/ClusterNote')).ClusterNote,
}));

/** The ways of comparing, and what the chosen one answers. */
export function CompareMenu() {
  const words = useText(compareText);
  const chosen = useAtlas((state) => state.view.compare.task);
  const openComparison = useAtlas((state) => state.openComparison);
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
            onClick={() => openComparison(task)}
          >
            <Icon name={task} />
            <span>{words.tasks[task].name}</span>
            {task === 'clusters' && (
              <Suspense fallback={null}>
                <ClusterNote />
              </Suspense>
            )}
          </button>
        ))}
      </div>
      <p className={styles.question}>{words.tasks[chosen].question}</p>
    </section>
  );
}
