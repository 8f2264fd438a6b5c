/** A name that should stand beside its mark, in pixels. */
interface WantedLabel {
  key: string;
  name: string;
  x: number;
  y: number;
  /** From the mark's middle to its edge. */
  distance: number;
  width: number;
  /** It speaks of a whole, and stands back. */
  quiet: boolean;
}

export interface PlacedLabel extends Pick<WantedLabel, 'key' | 'name' | 'quiet'> {
  /** The middle of its height. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Letters that a line of an axis's words has room for. */
const LETTERS = 12;

/** Words in lines that are short enough for an axis; none is cut. */
export function linesOf(words: string): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= LETTERS
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

const HEIGHT = 14;
const GAP = 6;

/**
 * Sets names right, left, above or below of their marks, wherever they cover no mark and no other
 * name; a name that has no such place is left out.
 * @param wanted in the order in which they take their places
 * @param obstacles marks, with the room that they take
 * @param frame what no name leaves
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  obstacles: readonly { x: number; y: number; radius: number }[],
  frame: Rectangle,
): PlacedLabel[] {
  const taken: Rectangle[] = [];
  const marks = obstacles.map(({ x, y, radius }) => {
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  return wanted.flatMap(({ key, name, quiet, ...mark }) => {
    for (const place of placesBeside(mark)) {
      const box = boxOf(place, mark.width);
      const isFree =
        inside(box, frame) &&
        !taken.some((other) => overlap(box, other)) &&
        !marks.some((other) => overlap(box, other));
      if (!isFree) continue;
      taken.push(box);
      return [{ key, name, quiet, ...place }];
    }
    return [];
  });
}

type Place = Pick<PlacedLabel, 'x' | 'y' | 'anchor'>;

function placesBeside({ x, y, distance }: Pick<WantedLabel, 'x' | 'y' | 'distance'>): Place[] {
  const away = distance + GAP;
  const over = distance + HEIGHT / 2 + 1;
  return [
    { x: x + away, y, anchor: 'start' },
    { x: x - away, y, anchor: 'end' },
    { x, y: y - over, anchor: 'middle' },
    { x, y: y + over, anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }: Place, width: number): Rectangle {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

function inside(one: Rectangle, frame: Rectangle): boolean {
  return (
    one.left >= frame.left &&
    one.right <= frame.right &&
    one.top >= frame.top &&
    one.bottom <= frame.bottom
  );
}

function overlap(one: Rectangle, two: Rectangle): boolean {
  return (
    one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom
  );
}
