import type { PovertyLine } from '../../domain/povertyLines';

/** The years of a poverty line as a bracket under the axis, with its name where that fits. */
export interface Era {
  line: PovertyLine;
  left: number;
  right: number;
  /** Below where the first row begins. */
  y: number;
  label: string | undefined;
}

const ROW = 15;
const LETTER = 5.8;
const GAP = 3;

/**
 * Lays the years of poverty lines under an axis; lines in force together take rows of their own.
 * @param x pixel of a year; an era reaches half a year beyond its ends
 * @param frame left and right end of the axis, in pixels
 * @returns brackets, and the height that their rows take
 */
export function layoutEras(
  lines: readonly PovertyLine[],
  x: (year: number) => number,
  frame: { from: number; to: number },
): { eras: Era[]; height: number } {
  const rows: number[] = [];
  const eras = lines.flatMap((line): Era[] => {
    const left = Math.max(x(line.from - 0.5) + GAP / 2, frame.from);
    const right = Math.min(x(line.to + 0.5) - GAP / 2, frame.to);
    if (right - left < GAP) return [];
    const free = rows.findIndex((end) => end < left);
    const row = free === -1 ? rows.length : free;
    rows[row] = right;
    const years = `${line.from}–${line.to}`;
    const brief = `${line.from}–${String(line.to).slice(2)}`;
    const label = [years, brief].find((words) => words.length * LETTER <= right - left);
    return [{ line, left, right, y: row * ROW, label }];
  });
  return { eras, height: rows.length * ROW };
}
