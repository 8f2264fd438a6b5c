import { fromMarkdown } from 'mdast-util-from-markdown';
import { useMemo, useState } from 'react';
import { FigureDialog } from './FigureDialog';
import { MarkdownNodes } from './MarkdownNodes';
import styles from './text.module.css';

/** A text stands under a heading of the second level: its own begin below that, whatever it calls
 * them itself. */
const HIGHEST_HEADING = 3;
const LOWEST_DEPTH = 6;

/** A slide's text: Markdown (CommonMark) without HTML, with figures taken from the facts. */
export function StoryText({ markdown }: { markdown: string }) {
  const [asked, setAsked] = useState<string | null>(null);
  const { children } = useMemo(() => fromMarkdown(markdown), [markdown]);
  const depths = children.flatMap((node) => (node.type === 'heading' ? node.depth : []));
  const deeper = HIGHEST_HEADING - Math.min(...depths, LOWEST_DEPTH);
  return (
    <div className={styles.text}>
      <MarkdownNodes nodes={children} deeper={deeper} onAsk={setAsked} />
      {asked !== null && <FigureDialog address={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
