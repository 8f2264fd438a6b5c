import type { KeyboardEvent } from 'react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { AreaCode } from '../../domain/units';

const PAGE = 10;

/** @returns the row that a key leads to, undefined where it leads nowhere */
export function rowAfter(key: string, index: number, count: number): number | undefined {
  const last = count - 1;
  const within = (to: number) => Math.min(Math.max(to, 0), last);
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return within(index + 1);
    case 'ArrowUp':
      return within(index - 1);
    case 'PageDown':
      return within(index + PAGE);
    case 'PageUp':
      return within(index - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/**
 * One row at a time can be reached by Tab; arrows go from row to row.
 * @param codes rows in the order shown
 * @param selected the area in detail; it is scrolled to when it changes elsewhere
 */
export function useRowFocus(codes: readonly AreaCode[], selected: AreaCode | undefined) {
  const [body, setBody] = useState<HTMLTableSectionElement | null>(null);
  const [reached, setReached] = useState<AreaCode | undefined>(undefined);
  const reachable = [reached, selected].find((code) => code !== undefined && codes.includes(code));

  const buttonOf = (code: AreaCode) =>
    body?.querySelector<HTMLButtonElement>(`button[data-code="${CSS.escape(code)}"]`);
  const show = useEffectEvent((code: AreaCode) => {
    if (body?.contains(document.activeElement) !== true) {
      buttonOf(code)?.closest('tr')?.scrollIntoView({ block: 'nearest' });
    }
  });
  useEffect(() => {
    if (selected !== undefined && body !== null) show(selected);
  }, [selected, body]);

  return {
    setBody,
    reachable: reachable ?? codes[0],
    onReach: setReached,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const index = codes.indexOf(reachable ?? codes[0] ?? '');
      const to = rowAfter(event.key, index, codes.length);
      const code = to === undefined ? undefined : codes[to];
      if (code === undefined) return;
      event.preventDefault();
      buttonOf(code)?.focus();
    },
  };
}
