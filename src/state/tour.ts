import { create } from 'zustand';

/** Why the tour of the map is shown: to a first visitor, or because a reader asked for it. */
export type TourCause = 'first_visit' | 'asked';

const KEY = 'atlas-tour';

/** The tour of the map; null where it isn't shown. Kept in no link. */
export const useTour = create<{ cause: TourCause | null }>()(() => ({ cause: null }));

/** Shows the tour; this browser doesn't show it by itself again. */
export function beginTour(cause: TourCause): void {
  useTour.setState({ cause });
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // Then it is shown at each visit, and put away at each.
  }
}

export function endTour(): void {
  useTour.setState({ cause: null });
}

/** Whether this browser has shown the tour before. */
export function hasSeenTour(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
