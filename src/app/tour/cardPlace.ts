/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Between a card and what it speaks of. */
const APART = 28;
/** Between a card and the edges of its room. */
const MARGIN = 12;

/** What a pixel of the way from the card to its area costs, in square pixels that it covers. */
const WAY_COSTS = 60;

/**
 * Puts a card where it covers least of a map and stands near what it speaks of: beside that, or in a
 * corner or at an edge of the room. It never covers what it speaks of where there is a place that
 * doesn't.
 * @param room that the card may take
 * @param about what it speaks of; null where that is nothing on the map
 * @param others what had better stay seen too
 * @param card its size
 * @returns its top left corner
 */
export function cardPlace(
  room: Box,
  about: Box | null,
  others: readonly Box[],
  card: Pick<Box, 'width' | 'height'>,
): { x: number; y: number } {
  const [left, top] = [room.x + MARGIN, room.y + MARGIN];
  const right = Math.max(left, room.x + room.width - MARGIN - card.width);
  const bottom = Math.max(top, room.y + room.height - MARGIN - card.height);
  const [centre, middle] = [(left + right) / 2, (top + bottom) / 2];
  const edges = [
    { x: left, y: top },
    { x: centre, y: top },
    { x: right, y: top },
    { x: left, y: middle },
    { x: left, y: bottom },
    { x: centre, y: bottom },
  ];
  const places = [...(about === null ? [] : beside(about, card)), ...edges].filter(
    ({ x, y }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  const costs = places.map((place) => {
    const box = { ...place, width: card.width, height: card.height };
    const covered = others.reduce((sum, other) => sum + overlap(box, other), 0);
    if (about === null) return covered;
    const hidden = overlap(box, about) > 0 ? Infinity : 0;
    return covered + WAY_COSTS * Math.max(APART, apart(box, about)) + hidden;
  });
  return places[costs.indexOf(Math.min(...costs))] ?? { x: centre, y: bottom };
}

/** To the right of a box, to its left, below and above. */
function beside(about: Box, card: Pick<Box, 'width' | 'height'>): { x: number; y: number }[] {
  const x = about.x + about.width / 2 - card.width / 2;
  const y = about.y + about.height / 2 - card.height / 2;
  return [
    { x: about.x + about.width + APART, y },
    { x: about.x - APART - card.width, y },
    { x, y: about.y + about.height + APART },
    { x, y: about.y - APART - card.height },
  ];
}

/** How far two boxes are apart, in pixels. */
function apart(one: Box, other: Box): number {
  const across = Math.max(one.x - other.x - other.width, other.x - one.x - one.width, 0);
  const down = Math.max(one.y - other.y - other.height, other.y - one.y - one.height, 0);
  return Math.hypot(across, down);
}

/** How much two boxes have in common, in square pixels. */
export function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, across) * Math.max(0, down);
}
