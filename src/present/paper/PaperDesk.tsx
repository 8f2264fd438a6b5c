import type { ReactNode } from 'react';
import { useWidth } from '../../charts/useWidth';
import type { PaperView } from '../../state/view';
import styles from './paper.module.css';
import { cssPixels, sheetLayout } from './sheet';

interface PaperDeskProps {
  paper: PaperView;
  /** The sheet, in its true size. */
  children: ReactNode;
}

/** Where a sheet lies on the screen: in its true size, or as large as the screen is wide. */
export function PaperDesk({ paper, children }: PaperDeskProps) {
  const { width, height } = sheetLayout(paper);
  const [measure, room] = useWidth(cssPixels(width));
  const scale = Math.min(1, room / cssPixels(width));
  return (
    <div className={styles.desk}>
      <div ref={measure}>
        <div
          className={styles.place}
          style={{ width: cssPixels(width) * scale, height: cssPixels(height) * scale }}
        >
          <div className={styles.scaled} style={{ transform: `scale(${scale})` }}>
            {children}
          </div>
        </div>
      </div>
    </div>
  );
}
