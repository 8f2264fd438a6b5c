import type { ScreenPoint } from './projecting';

/** Between the pointer and the tooltip, in pixels. */
const APART = 16;

/**
 * Puts the tooltip beside the pointer, on the side where there is room, by its transform alone.
 * @param at in CSS pixels from the map's top left corner
 */
export function place(tooltip: HTMLElement | null, at: ScreenPoint): void {
  const around = tooltip?.parentElement;
  if (tooltip === null || around === null || around === undefined) return;
  const horizontal =
    at.x > around.clientWidth * 0.6 ? `calc(${at.x - APART}px - 100%)` : `${at.x + APART}px`;
  const vertical =
    at.y > around.clientHeight * 0.7 ? `calc(${at.y - APART}px - 100%)` : `${at.y + APART}px`;
  tooltip.style.transform = `translate(${horizontal}, ${vertical})`;
}
