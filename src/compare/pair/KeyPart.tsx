import type { KeyboardEvent, ReactNode } from 'react';
import { isDark } from '../../domain/luminance';
import type { GridPlace } from '../../panels/matrix/focus';
import shared from '../../panels/symbols/shared.module.css';
import { useAtlas } from '../../state/store';
import styles from './keyGrid.module.css';

interface KeyPartProps {
  /** The number that a link has for it. */
  light: number;
  /** What it is called, with its count. */
  label: string;
  /** A cell has one, a heading none. */
  colour?: string | undefined;
  fixed: boolean;
  place: GridPlace;
  /** Tab comes to it. */
  reachable: boolean;
  onReach: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  children: ReactNode;
}

/** A cell, a row or a column of the key: pointing at it lights its areas, a click keeps them lit. */
export function KeyPart(props: KeyPartProps) {
  const { light, label, colour, fixed, place, reachable, onReach, onKeyDown, children } = props;
  const lit = useAtlas((state) => state.view.lit);
  const change = useAtlas((state) => state.change);
  const hoverClass = useAtlas((state) => state.hoverClass);
  const look =
    colour === undefined
      ? undefined
      : { backgroundColor: colour, color: isDark(colour) ? '#fff' : '#000' };
  const className = colour === undefined ? styles.head : styles.cell;
  if (fixed) {
    return (
      <div className={className} style={look}>
        <span className={shared.hidden}>{label}</span>
        <span className={styles.seen} aria-hidden="true">
          {children}
        </span>
      </div>
    );
  }
  return (
    <button
      type="button"
      className={className}
      style={look}
      data-place={`${place.row} ${place.column}`}
      tabIndex={reachable ? 0 : -1}
      aria-label={label}
      aria-pressed={lit === light}
      onKeyDown={onKeyDown}
      onClick={() => change({ lit: lit === light ? null : light })}
      onPointerEnter={() => hoverClass(light)}
      onPointerLeave={() => hoverClass(null)}
      onFocus={() => {
        onReach();
        hoverClass(light);
      }}
      onBlur={() => hoverClass(null)}
    >
      <span className={styles.seen}>{children}</span>
    </button>
  );
}
