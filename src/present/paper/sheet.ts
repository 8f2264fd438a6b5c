import type { PaperView } from '../../state/view';

/** Millimetres, as ISO 216 has them. */
const SIZES = { a4: [210, 297], a3: [297, 420] } as const;

const MARGIN = 12;
const HEAD = 13;
/** Beside the map on a landscape sheet, below it on a portrait one. */
const KEY_WIDTH = 68;
const KEY_HEIGHT = 84;
/** Below several maps: the kinds of figures; below many, the classes too, by each line. */
const KINDS_HEIGHT = 12;
const KEYS_HEIGHT = 34;
const FOOT = 27;

/** Millimetres. */
export interface Room {
  width: number;
  height: number;
}

/** Where everything is on a sheet, in millimetres. */
interface SheetLayout extends Room {
  margin: number;
  /** What the maps have together. */
  map: Room;
}

/**
 * Room for title, maps, key and sources on a sheet.
 * @param count of the maps; several have their common key below them
 */
export function sheetLayout({ size, orientation }: PaperView, count = 1): SheetLayout {
  const [short, long] = SIZES[size];
  const landscape = orientation === 'landscape';
  const [width, height] = landscape ? [long, short] : [short, long];
  const inner = { width: width - 2 * MARGIN, height: height - 2 * MARGIN - HEAD - FOOT };
  const beside = landscape && count === 1;
  const below = count === 1 ? KEY_HEIGHT : areInLines(count) ? KEYS_HEIGHT : KINDS_HEIGHT;
  const map = beside
    ? { width: inner.width - KEY_WIDTH, height: inner.height }
    : { width: inner.width, height: inner.height - below };
  return { width, height, margin: MARGIN, map };
}

/** Between plates. */
export const PLATE_GAP = 4;
/** The province is this much wider than high. */
const PROVINCE_SHAPE = 1.5;

/** More would need more graphics contexts at a time than browsers give. */
const MOST_IN_DOTS = 4;

/** Many maps are drawn in lines, which are sharp at any size. */
export function areInLines(count: number): boolean {
  return count > MOST_IN_DOTS;
}

/** The height of what is written to each of several maps: a few have a key each, many a line. */
export function plateWords(count: number): number {
  return count === 1 ? 0 : areInLines(count) ? 6 : 18;
}

/** How maps share a room: in as many columns as show the province largest. */
export function plateLayout(room: Room, count: number): { columns: number; map: Room } {
  const layouts = Array.from({ length: Math.max(1, count) }, (_, place) => {
    const columns = place + 1;
    const rows = Math.ceil(count / columns);
    const map = {
      width: (room.width - (columns - 1) * PLATE_GAP) / columns,
      height: (room.height - (rows - 1) * PLATE_GAP) / rows - plateWords(count),
    };
    return { columns, map, province: Math.min(map.width, map.height * PROVINCE_SHAPE) };
  });
  const best = layouts.reduce((one, two) => (two.province > one.province ? two : one));
  return { columns: best.columns, map: best.map };
}

const MILLIMETRES_PER_INCH = 25.4;
const CSS_PIXELS_PER_INCH = 96;

/** What printers print without a dot to be seen. */
export const DOTS_PER_INCH = 300;

export function cssPixels(millimetres: number): number {
  return (millimetres / MILLIMETRES_PER_INCH) * CSS_PIXELS_PER_INCH;
}

/** Dots that a CSS pixel has on paper. */
export const PAPER_PIXEL_RATIO = DOTS_PER_INCH / CSS_PIXELS_PER_INCH;

export function dotsPerInch(pixelRatio: number): number {
  return Math.round(pixelRatio * CSS_PIXELS_PER_INCH);
}
