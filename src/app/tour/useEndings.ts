import { useEffect, useEffectEvent, useState } from 'react';
import { takesText } from '../../panels/shortcut/useShortcut';
import { useAtlas } from '../../state/store';
import { endTour, useTour } from '../../state/tour';

/**
 * Where the focus was; if that is in a menu that has folded since, the button that unfolds it.
 * @returns null where neither is there
 */
function placeOf(before: Element | null): HTMLElement | null {
  if (!(before instanceof HTMLElement) || before === document.body) return null;
  if (before.checkVisibility()) return before;
  let around = before.parentElement;
  while (around !== null && !around.checkVisibility()) around = around.parentElement;
  return around?.querySelector<HTMLElement>('button[aria-expanded]') ?? null;
}

/**
 * All that ends the tour but its own buttons: Escape, and a reader who has gone on to an area or to
 * another way of seeing. One who asked for it is taken into it, and the focus goes back afterwards.
 * @param card where the tour speaks
 * @param isPlaced whether that can be seen yet
 * @returns ends the tour
 */
export function useEndings(card: HTMLElement | null, isPlaced: boolean): () => void {
  const cause = useTour((state) => state.cause);
  const [before] = useState(() => document.activeElement);
  const finish = () => {
    const isInside = card?.contains(document.activeElement) === true;
    endTour();
    if (!isInside) return;
    const back = placeOf(before) ?? document.getElementById('map');
    back?.focus({ preventScroll: true });
  };
  const escaped = useEffectEvent(finish);
  useEffect(() => {
    if (cause === 'asked' && isPlaced) card?.focus({ preventScroll: true });
  }, [cause, card, isPlaced]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || takesText(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      // The map would let its selection go.
      event.stopPropagation();
      escaped();
    };
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, []);
  useEffect(
    () =>
      useAtlas.subscribe(({ view }, { view: last }) => {
        if (view.units !== last.units || view.showing !== last.showing) endTour();
      }),
    [],
  );
  return finish;
}
