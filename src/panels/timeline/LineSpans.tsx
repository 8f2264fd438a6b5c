import type { LineId } from '../../domain/povertyLines';
import { timelineText } from '../../i18n/timeline';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import shared from '../symbols/shared.module.css';
import styles from './LineSpans.module.css';
import type { LineSpan } from './spans';
import { lineSpans } from './spans';

interface LineSpansProps {
  years: readonly number[];
  /** The line that the map counts by. */
  current: LineId | null;
}

/** A label needs about this many years' room. */
const ROOM = 3;

/** The poverty lines under the years, with the breaks between them. */
export function LineSpans({ years, current }: LineSpansProps) {
  const words = useText(timelineText);
  const language = useLanguage();
  const { lines } = useFacts().file;
  const label = ({ line, start, end }: LineSpan) => {
    if (line.scope === 'province') return words.shortProvince(line.from, line.to);
    const narrow = end - start < ROOM;
    return narrow ? words.untilYear(line.to) : words.shortCentral(line.from, line.to);
  };
  return (
    <ul className={styles.spans} aria-label={words.lines}>
      {lineSpans(lines, years, current).map((span) => (
        <li
          key={span.line.id}
          className={styles.span}
          style={{ gridColumn: `${span.start} / ${span.end}`, gridRow: span.row }}
          data-current={span.current || undefined}
          data-scope={span.line.scope}
          title={`${span.line.name[language]}, ${span.line.act}`}
        >
          <span className={styles.label} aria-hidden="true">
            {label(span)}
          </span>
          <span className={shared.hidden}>
            {span.line.name[language] + (span.current ? ` (${words.lineInUse})` : '')}
          </span>
        </li>
      ))}
    </ul>
  );
}
