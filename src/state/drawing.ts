import { useMemo } from 'react';
import type { Choice } from '../domain/choice/choice';
import {
  choiceOf,
  type Draft,
  isPlacing,
  seenChoice,
  withoutLast,
  withPlace,
} from '../domain/choice/draft';
import type { LonLat } from '../domain/geography/distance';
import { type Trace, useAtlas } from './store';

/** Begins to draw, or goes on with another draft; the choice that is there stays until it is done. */
export function draw(draft: Draft): void {
  // Nothing is pointed at while places are.
  useAtlas.setState(isPlacing(draft) ? { draft, hovered: null } : { draft });
}

/** Takes a place that the reader points out as the next corner, or as the centre, which is all
 * that a circle needs. */
export function placeOnMap(place: LonLat): void {
  const { draft } = useAtlas.getState();
  if (draft === null || !isPlacing(draft)) return;
  draw(withPlace(draft, place));
  if (draft.kind === 'circle') finishDrawing();
}

/** Takes the last corner back. */
export function undoPlace(): void {
  const { draft } = useAtlas.getState();
  if (draft !== null && isPlacing(draft)) draw(withoutLast(draft));
}

/**
 * The draft becomes the choice; one that is no shape yet stays a draft.
 * @param trace whether Back leads to what was chosen before
 * @returns whether it was done
 */
export function finishDrawing(trace: Trace = 'push'): boolean {
  const { draft, change } = useAtlas.getState();
  const choice = draft === null ? null : choiceOf(draft);
  if (choice === null) return false;
  change({ choice }, trace);
  useAtlas.setState({ draft: null });
  return true;
}

/** Lets the draft go: what was chosen before is chosen as it was. */
export function cancelDrawing(): void {
  useAtlas.setState({ draft: null });
}

/** Does the next click or tap on the map belong to a shape? */
export function useIsPlacing(): boolean {
  return useAtlas(({ draft }) => isPlacing(draft));
}

/** What is chosen as the reader sees it, a shape on its way included. */
export function useSeenChoice(): Choice | null {
  const draft = useAtlas((state) => state.draft);
  const choice = useAtlas((state) => state.view.choice);
  return useMemo(() => seenChoice(draft, choice), [draft, choice]);
}
