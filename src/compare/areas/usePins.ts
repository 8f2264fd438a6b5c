import { useEffect } from 'react';
import { MOST_PINS } from '../../state/compareView';
import { withoutPin, withPin } from '../../state/pins';
import { useAtlas } from '../../state/store';
import { moved } from '../../domain/moved';
import type { AreaCode } from '../../domain/units';

/** The pinned areas, and what can be done with them. */
export function usePins() {
  const pins = useAtlas((state) => state.view.compare.pins);
  return {
    pins,
    isFull: pins.length >= MOST_PINS,
    add: (code: AreaCode) => setPins(withPin(pins, code) ?? pins),
    remove: (code: AreaCode) => {
      const { view, change, hover } = useAtlas.getState();
      // What is gone can't tell that the pointer has left it.
      hover(null);
      // A selected area would otherwise be the next to be pinned again.
      const units = withoutPin(view.units, code);
      change({ units, compare: { ...view.compare, pins: withoutPin(pins, code) } });
    },
    move: (code: AreaCode, place: number) => setPins(moved(pins, code, place)),
    clear: () => {
      const { view, change } = useAtlas.getState();
      change({ units: [], compare: { ...view.compare, pins: [] } });
    },
    take: setPins,
  };
}

function setPins(pins: readonly AreaCode[]): void {
  useAtlas.getState().changeCompare({ pins });
}

/** The selected area that found no room among the pinned ones. */
export function useUnpinned(): AreaCode | null {
  return useAtlas(({ view }) => {
    const [selected] = view.units;
    const { pins } = view.compare;
    if (selected === undefined || pins.length < MOST_PINS) return null;
    return pins.includes(selected) ? null : selected;
  });
}

/** While areas are compared, selecting one pins it, be it on the map or by the search. */
export function usePinsBySelecting(): void {
  useEffect(
    () =>
      useAtlas.subscribe(({ view: { units } }, { view: before }) => {
        const [selected] = units;
        if (selected === undefined || selected === before.units[0]) return;
        // The selection has yet to reach the address; the pin then joins it there, so that one
        // step of the reader's is one step back.
        queueMicrotask(() => pinSelected(selected));
      }),
    [],
  );
}

function pinSelected(code: AreaCode): void {
  const { view, changeCompare } = useAtlas.getState();
  const { pins } = view.compare;
  const more = withPin(pins, code);
  if (view.units[0] === code && more !== null && more !== pins) {
    changeCompare({ pins: more }, 'replace');
  }
}
