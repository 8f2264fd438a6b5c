import { type ReactElement, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { SourceId } from '../../domain/statements';
import { presentText } from '../../i18n/present';
import type { Plate } from '../../map/picture';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { forceTheme } from '../../state/theme';
import type { PaperView } from '../../state/view';
import styles from './paper.module.css';
import { PaperControls } from './PaperControls';
import { PaperDesk } from './PaperDesk';
import type { PaperDrawing } from './PaperMap';
import { PaperSheet } from './PaperSheet';
import { areInLines, sheetLayout } from './sheet';

interface PaperRoomProps {
  paper: PaperView;
  plates: readonly [Plate, ...Plate[]];
  /** What is shown, as a title. */
  title: string;
  legend: ReactElement;
  sources: readonly SourceId[];
  /** The printer is waited for: it is called once the maps are drawn. */
  printing: boolean;
  onPrinting: () => void;
}

/** The present view laid out for a sheet of paper, as it will be printed. */
export function PaperRoom(props: PaperRoomProps) {
  const { paper, plates, title, legend, sources, printing, onPrinting } = props;
  const words = useText(presentText);
  const change = useAtlas((state) => state.change);
  const [heading, setHeading] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [drawings, setDrawings] = useState<ReadonlyMap<number, PaperDrawing>>(new Map());
  const { width, height } = sheetLayout(paper);
  const undrawn: PaperDrawing = { kind: areInLines(plates.length) ? 'lines' : 'drawing' };
  const isDrawn = plates.every((_, place) => (drawings.get(place) ?? undrawn).kind !== 'drawing');
  const callPrinter = useEffectEvent(() => {
    onPrinting();
    print();
  });
  useEffect(() => {
    if (printing && isDrawn) callPrinter();
  }, [printing, isDrawn]);
  useLayoutEffect(() => {
    forceTheme('light');
    return () => forceTheme(null);
  }, []);
  return (
    <main className={styles.room} aria-label={words.paperTitle}>
      {/* The printer is told the sheet's size; no other part of the atlas prints. */}
      <style>{`@page { size: ${width}mm ${height}mm; margin: 0 }`}</style>
      <PaperControls
        paper={paper}
        onPaper={(next) => change({ paper: next }, 'replace')}
        heading={heading ?? title}
        onHeading={setHeading}
        note={note}
        onNote={setNote}
        drawings={plates.map((_, place) => drawings.get(place) ?? undrawn)}
        onBack={() => change({ paper: null })}
      />
      <PaperDesk paper={paper}>
        <PaperSheet
          paper={paper}
          plates={plates}
          heading={heading ?? title}
          note={note}
          legend={legend}
          sources={sources}
          onDrawing={(place, drawing) =>
            setDrawings((before) => new Map(before).set(place, drawing))
          }
        />
      </PaperDesk>
    </main>
  );
}
