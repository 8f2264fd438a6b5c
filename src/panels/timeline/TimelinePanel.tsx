import { useId } from 'react';
import { usesLines } from '../../domain/lines';
import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useScene } from '../../state/useScene';
import shared from '../symbols/shared.module.css';
import { CoverCount } from './CoverCount';
import { EventMarkers } from './EventMarkers';
import { LineSpans } from './LineSpans';
import { PlayControls } from './PlayControls';
import styles from './TimelinePanel.module.css';
import { Track } from './Track';
import { useCover } from './useCover';
import { useCoverWords } from './useCoverWords';
import { useTimeline } from './useTimeline';
import { YearField } from './YearField';
import { YearSlider } from './YearSlider';
import { YearTicks } from './YearTicks';

/** The years: how well each is known, the poverty lines and acts along them, and the way there. */
export function TimelinePanel() {
  const words = useText(timelineText);
  const facts = useFacts();
  const { line, indicator } = useScene();
  const cover = useCover();
  const timeline = useTimeline(cover);
  const sayCover = useCoverWords(cover);
  const title = useId();
  const { year } = timeline.state;
  const present = cover.years.find((one) => one.year === year);
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h2 id={title} className={shared.hidden}>
        {words.title}
      </h2>
      <div className={styles.row}>
        <PlayControls timeline={timeline} />
        <Track years={cover.years.length}>
          <EventMarkers years={facts.years} />
          <div className={styles.ticks}>
            <YearTicks cover={cover} year={year} />
            <YearSlider
              timeline={timeline}
              valueText={present === undefined ? String(year) : sayCover(present)}
            />
          </div>
          {usesLines(facts, indicator.id) && <LineSpans years={facts.years} current={line} />}
        </Track>
        <div className={styles.now}>
          <YearField timeline={timeline} />
          {present !== undefined && <CoverCount cover={cover} year={present} />}
        </div>
      </div>
    </section>
  );
}
