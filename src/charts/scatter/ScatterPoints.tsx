import { type KeyboardEvent, useRef, useState } from 'react';
import type { AreaCode, Unit } from '../../domain/units';
import { useAtlas } from '../../state/store';
import type { ScatterLayout, ScatterMark } from './layout';
import styles from './scatter.module.css';
import type { ScatterGroup } from './state';

interface ScatterPointsProps {
  layout: ScatterLayout;
  /** What the points are called together. */
  label: string;
  lit: ReadonlySet<AreaCode> | null;
  /** A group in words. */
  told: (group: ScatterGroup) => string;
  onActive: (key: string | null) => void;
  onChoose: (units: readonly Unit[]) => void;
}

const LEAST = 24;

/** A button on every mark. Tab comes to one of them, arrows go from left to right. */
export function ScatterPoints(props: ScatterPointsProps) {
  const { layout, label, lit, told, onActive, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const hover = useAtlas((atlas) => atlas.hover);
  const select = useAtlas((atlas) => atlas.select);
  const selected = useAtlas((atlas) => atlas.view.units[0]);
  const marks = [...layout.marks].sort((one, two) => one.x - two.x || two.y - one.y);
  const at = Math.max(
    marks.findIndex(({ group }) => group.key === reached),
    0,
  );
  const enter = ({ group }: ScatterMark) => {
    onActive(group.key);
    hover(group.items.length === 1 ? group.items[0].unit.code : null);
  };
  const leave = () => {
    onActive(null);
    hover(null);
  };
  const press = ({ items }: ScatterGroup) => {
    const [{ unit }] = items;
    if (items.length > 1) onChoose(items.map((item) => item.unit));
    else select(unit.code === selected ? null : unit.code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, at, marks.length);
    if (to === undefined) return;
    event.preventDefault();
    const button = list.current?.querySelectorAll('button')[to];
    button?.focus();
  };
  return (
    <div ref={list} role="group" aria-label={label}>
      {marks.map((mark, place) => {
        const { group } = mark;
        const size = Math.max(LEAST, mark.shape === 'point' ? 2 * mark.radius : 0);
        const isPressed =
          group.items.length === 1
            ? group.items[0].unit.code === selected
            : lit !== null && group.items.every(({ unit }) => lit.has(unit.code));
        return (
          <button
            key={group.key}
            type="button"
            className={styles.target}
            style={{ left: mark.x, top: mark.y, width: size, height: size }}
            tabIndex={place === at ? 0 : -1}
            aria-label={told(group)}
            aria-pressed={isPressed}
            onPointerEnter={() => enter(mark)}
            onPointerLeave={leave}
            onFocus={() => {
              setReached(group.key);
              enter(mark);
            }}
            onBlur={leave}
            onKeyDown={onKeyDown}
            onClick={() => press(group)}
          />
        );
      })}
    </div>
  );
}

/** The place that a key leads to, undefined where it leads nowhere. */
function placeAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
