import { useMemo, useRef, useState } from 'react';
import type { Unit } from '../../domain/units';
import { pairText } from '../../i18n/pair';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import readout from '../readout.module.css';
import { useWidth } from '../useWidth';
import { type Brushed, brushedBy, type Drag } from './brush';
import { layoutScatter } from './layout';
import { ScatterDrawing } from './ScatterDrawing';
import { ScatterPoints } from './ScatterPoints';
import styles from './scatter.module.css';
import type { ScatterState } from './state';
import { useScatterWords } from './useScatterWords';

interface ScatterChartProps {
  state: ScatterState;
  /** Of the key's cells, in their order. */
  colours: readonly string[];
  /** Areas that don't fade; null lights all. */
  lit: ReadonlySet<string> | null;
  /** The rectangle that the reader chose by. */
  brushed: Brushed | null;
  onBrush: (brushed: Brushed) => void;
  /** Several areas were pressed at once, as they share a mark. */
  onChoose: (units: readonly Unit[]) => void;
}

const HEIGHT = 300;

/** Areas by two indicators. Marks are buttons; a frame dragged with the mouse chooses all in it. */
export function ScatterChart(props: ScatterChartProps) {
  const { state, colours, lit, brushed, onBrush, onChoose } = props;
  const words = useText(pairText);
  const [measure, width] = useWidth(328);
  const plot = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const hovered = useAtlas((atlas) => atlas.hovered);
  const selected = useAtlas((atlas) => atlas.view.units);
  const layout = useMemo(
    () => layoutScatter(state, { width, height: HEIGHT }, selected),
    [state, width, selected],
  );
  const told = useScatterWords(state);
  const ringed = new Set(
    state.groups
      .filter(
        ({ key, items }) =>
          key === active ||
          items.some(({ unit: { code } }) => code === hovered || selected.includes(code)),
      )
      .map(({ key }) => key),
  );
  const faded = new Set(
    lit === null
      ? []
      : state.groups
          .filter(({ items }) => !items.some(({ unit }) => lit.has(unit.code)))
          .map(({ key }) => key),
  );
  const shown =
    state.groups.find(({ key }) => key === active) ??
    state.groups.find(({ items }) => items.some(({ unit }) => unit.code === hovered));
  const placeOf = (event: { clientX: number; clientY: number }) => {
    const box = plot.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const dragged = drag === null ? undefined : brushedBy(drag, layout);
  return (
    <figure ref={measure} className={styles.figure}>
      <p className={styles.up}>{told.up}</p>
      <div
        ref={plot}
        className={styles.plot}
        style={{ height: HEIGHT }}
        onPointerDown={(event) => {
          // A finger scrolls the panel that the plot is in; numbers and cells choose as well.
          if (event.pointerType === 'touch' || event.button !== 0) return;
          if (event.target instanceof HTMLButtonElement) return;
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ from: placeOf(event), to: placeOf(event) });
        }}
        onPointerMove={(event) => {
          if (drag !== null) setDrag({ ...drag, to: placeOf(event) });
        }}
        onPointerUp={() => {
          if (dragged !== undefined) onBrush(dragged);
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
      >
        <ScatterDrawing
          layout={layout}
          colours={colours}
          words={told.ticks}
          ringed={ringed}
          faded={faded}
          brushed={dragged ?? brushed}
        />
        <ScatterPoints
          layout={layout}
          label={words.points}
          lit={lit}
          told={told.group}
          onActive={setActive}
          onChoose={onChoose}
        />
      </div>
      <p className={styles.across}>{told.across}</p>
      <figcaption className={`${readout.readout ?? ''} ${styles.readout ?? ''}`}>
        {shown === undefined ? (
          <span>
            <span>{words.readHint}</span> <span className={styles.mouse}>{words.dragHint}</span>
          </span>
        ) : (
          told.readout(shown)
        )}
      </figcaption>
    </figure>
  );
}
