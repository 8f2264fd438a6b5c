import { type CSSProperties, useId, useState } from 'react';
import { usesLines } from '../../domain/lines';
import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useScene } from '../../state/useScene';
import shared from '../symbols/shared.module.css';
import { CoverCount } from './CoverCount';
import { EventMarkers } from './EventMarkers';
import { LineSpans } from './LineSpans';
import { MoreButton } from './MoreButton';
import { PlayButton } from './PlayButton';
import { SpeedMenu } from './SpeedMenu';
import styles from './TimelinePanel.module.css';
import { useCover } from './useCover';
import { useCoverWords } from './useCoverWords';
import { useTimeline } from './useTimeline';
import { YearSlider } from './YearSlider';
import { YearSteps } from './YearSteps';
import { YearTicks } from './YearTicks';

/**
 * The years: how well each is known, the poverty lines and acts along them, and the way there. Its
 * height is the same whatever it shows. Where it is narrow, speed and acts fold into a row of their
 * own.
 */
export function TimelinePanel() {
  const words = useText(timelineText);
  const facts = useFacts();
  const { line, indicator } = useScene();
  const cover = useCover();
  const timeline = useTimeline(cover);
  const sayCover = useCoverWords(cover);
  const [unfolded, setUnfolded] = useState(false);
  const title = useId();
  const more = useId();
  const { year } = timeline.state;
  const present = cover.years.find((one) => one.year === year);
  const columns: CSSProperties & Record<'--years', number> = { '--years': cover.years.length };
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h2 id={title} className={shared.hidden}>
        {words.title}
      </h2>
      <div className={styles.row} style={columns} data-unfolded={unfolded}>
        <PlayButton timeline={timeline} />
        <div className={styles.ticks}>
          <YearTicks cover={cover} year={year} />
          <YearSlider
            timeline={timeline}
            valueText={present === undefined ? String(year) : sayCover(present)}
          />
        </div>
        <div className={styles.now}>
          <YearSteps timeline={timeline} />
          {present !== undefined && <CoverCount cover={cover} year={present} />}
        </div>
        <MoreButton controls={more} unfolded={unfolded} onToggle={() => setUnfolded(!unfolded)} />
        <div id={more} className={styles.more}>
          <SpeedMenu timeline={timeline} />
          <EventMarkers years={facts.years} />
        </div>
        <div className={styles.lines}>
          {usesLines(facts, indicator.id) ? (
            <LineSpans years={facts.years} current={line} />
          ) : (
            <p className={styles.none}>{words.noLines}</p>
          )}
        </div>
      </div>
    </section>
  );
}
