import type { ReactNode } from 'react';
import { appText } from '../i18n/app';
import { useText } from '../state/language';
import styles from './Sheet.module.css';
import { useTabLabels } from './tabLabels';
import type { SheetState } from './useSheet';

interface SheetProps {
  sheet: SheetState;
  /** What is shown: indicator and legend. */
  legend: ReactNode;
  /** Null leaves its room to the middle. */
  detail: ReactNode;
  /** The story that is open, if one is: it shares the detail's room. */
  story: ReactNode;
}

/**
 * The two panels beside the map. On a narrow screen they become one sheet below it with a button
 * each, so that nothing has to be dragged.
 */
export function Sheet({ sheet, legend, detail, story }: SheetProps) {
  const words = useText(appText);
  const labels = useTabLabels();
  const right = [
    { tab: 'detail', label: labels.detail, content: detail },
    { tab: 'story', label: labels.story, content: story },
  ] as const;
  const tabs = [{ tab: 'legend', label: labels.legend, content: legend } as const, ...right];
  const filled = tabs.filter(({ content }) => content !== null);
  // A comparison may have nothing to say beside its maps.
  const open = filled.find(({ tab }) => tab === sheet.tab)?.tab ?? 'none';
  const shown =
    story === null || (sheet.right === 'detail' && detail !== null) ? 'detail' : 'story';
  return (
    <div className={styles['sheet']} data-open={open} data-right={shown}>
      <div className={styles['tabs']}>
        {filled.map(({ tab, label }) => (
          <button
            key={tab}
            type="button"
            aria-expanded={sheet.tab === tab}
            aria-controls={tab}
            onClick={() => {
              sheet.toggle(tab);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div id="legend" className={styles['first']} tabIndex={-1}>
        {legend}
      </div>
      <div className={styles['right']}>
        {story !== null && detail !== null && (
          <div className={styles['switch']} role="group" aria-label={words.rightPanel}>
            {right.map(({ tab, label }) => (
              <button
                key={tab}
                type="button"
                aria-pressed={shown === tab}
                onClick={() => {
                  sheet.bring(tab);
                }}
              >
                {label}
              </button>
            ))}
          </div>
        )}
        {detail !== null && (
          <div id="detail" className={styles['second']} tabIndex={-1} data-room="detail">
            {detail}
          </div>
        )}
        {story !== null && (
          <div id="story" className={styles['second']} tabIndex={-1} data-room="story">
            {story}
          </div>
        )}
      </div>
    </div>
  );
}
