import { MAP_LIMITS } from '../camera';
import type { LonLat } from '../geography/distance';
import { never } from '../never';
import type { Choice, CircleChoice, PolygonChoice } from './choice';
import { FEWEST_CORNERS, MOST_CORNERS } from './choice';

/** A shape on its way: being drawn, or one that is there being moved. It becomes a choice when it
 * is done; until then the choice before it stands. */
export type Draft =
  | {
      kind: 'polygon';
      corners: readonly LonLat[];
      /** False while corners are being added. */
      closed: boolean;
    }
  | {
      kind: 'circle';
      /** Null while it is being placed. */
      centre: LonLat | null;
      kilometres: number;
    };

/** Does the next place that is pointed out belong to the shape? */
export function isPlacing(draft: Draft | null): boolean {
  switch (draft?.kind) {
    case 'polygon':
      return !draft.closed;
    case 'circle':
      return draft.centre === null;
    case undefined:
      return false;
  }
}

/**
 * A place as a shape keeps it: inside what the map can show, to four decimals of a degree, which
 * are ten metres and more than the boundaries are good to.
 */
export function keptPlace([longitude, latitude]: LonLat): LonLat {
  const [west, south, east, north] = MAP_LIMITS;
  return [kept(longitude, west, east), kept(latitude, south, north)];
}

function kept(degrees: number, least: number, most: number): number {
  return Number(Math.min(most, Math.max(least, degrees)).toFixed(4));
}

/** The draft with a further place: a corner, or the centre. Corners beyond the most are left out. */
export function withPlace(draft: Draft, place: LonLat): Draft {
  switch (draft.kind) {
    case 'polygon': {
      const { corners } = draft;
      return corners.length >= MOST_CORNERS
        ? draft
        : { ...draft, corners: [...corners, keptPlace(place)] };
    }
    case 'circle':
      return { ...draft, centre: keptPlace(place) };
    default:
      return never(draft);
  }
}

/** The draft without one of its corners, by its place among them; unchanged where there is none. */
export function withoutCorner(draft: Draft, place: number): Draft {
  if (draft.kind === 'circle') return draft;
  return { ...draft, corners: draft.corners.filter((_, at) => at !== place) };
}

/** The draft without the corner that came last. */
export function withoutLast(draft: Draft): Draft {
  return draft.kind === 'polygon' ? withoutCorner(draft, draft.corners.length - 1) : draft;
}

/** @returns what a draft amounts to; null where that is no shape yet */
export function choiceOf(draft: Draft): PolygonChoice | CircleChoice | null {
  switch (draft.kind) {
    case 'polygon': {
      const { kind, corners } = draft;
      return corners.length < FEWEST_CORNERS ? null : { kind, corners };
    }
    case 'circle': {
      const { kind, centre, kilometres } = draft;
      return centre === null ? null : { kind, centre, kilometres };
    }
    default:
      return never(draft);
  }
}

/** What is chosen as a reader sees it: a shape on its way goes before the choice it will replace. */
export function seenChoice(draft: Draft | null, choice: Choice | null): Choice | null {
  return draft === null ? choice : choiceOf(draft);
}

/** @param place of the corner among the others, from 0 */
export function cornerMoved(polygon: PolygonChoice, place: number, to: LonLat): PolygonChoice {
  const corners = polygon.corners.map((corner, at) => (at === place ? keptPlace(to) : corner));
  return { ...polygon, corners };
}

/** The polygon with a corner more, before the one at `place`; unchanged where there are too many. */
export function cornerAdded(polygon: PolygonChoice, place: number, at: LonLat): PolygonChoice {
  const { corners } = polygon;
  if (corners.length >= MOST_CORNERS) return polygon;
  const added = [...corners.slice(0, place), keptPlace(at), ...corners.slice(place)];
  return { ...polygon, corners: added };
}

/** The polygon without a corner; unchanged where it would be none any more. */
export function cornerRemoved(polygon: PolygonChoice, place: number): PolygonChoice {
  const { corners } = polygon;
  if (corners.length <= FEWEST_CORNERS) return polygon;
  return { ...polygon, corners: corners.filter((_, at) => at !== place) };
}

/** The middle of the edge from the corner at `place` to the one after it. */
export function middleAfter({ corners }: PolygonChoice, place: number): LonLat {
  const [one, other] = [corners[place], corners[(place + 1) % corners.length]];
  if (one === undefined || other === undefined) throw new Error(`No corner ${place}`);
  return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
}
