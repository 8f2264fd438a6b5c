import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  cssPixels,
  DOTS_PER_INCH,
  dotsPerInch,
  PAPER_PIXEL_RATIO,
  PLATE_GAP,
  plateLayout,
  plateWords,
  sheetLayout,
} from './sheet';

describe('a sheet', () => {
  it.each([
    ['a4', 'portrait', 210, 297],
    ['a4', 'landscape', 297, 210],
    ['a3', 'portrait', 297, 420],
    ['a3', 'landscape', 420, 297],
  ] as const)('%s %s has its size, and room around the map', (size, orientation, width, height) => {
    const layout = sheetLayout({ size, orientation });
    expect(layout).toMatchObject({ width, height });
    expect(layout.map.width).toBeLessThanOrEqual(width - 2 * layout.margin);
    expect(layout.map.height).toBeLessThan(height - 2 * layout.margin);
    // The province is nearly twice as wide as high: either way the map is what fills the sheet.
    expect(layout.map.width * layout.map.height).toBeGreaterThan(0.4 * width * height);
  });

  it('is as large on the screen as it is on paper', () => {
    expect(cssPixels(25.4)).toBe(96);
    expect(dotsPerInch(PAPER_PIXEL_RATIO)).toBe(DOTS_PER_INCH);
  });
});

describe('several maps on a sheet', () => {
  test.prop([
    fc.constantFrom('a4' as const, 'a3' as const),
    fc.constantFrom('portrait' as const, 'landscape' as const),
    fc.integer({ min: 1, max: 16 }),
  ])(
    'have room beside each other with their words, and none is lost',
    (size, orientation, count) => {
      const room = sheetLayout({ size, orientation }, count).map;
      const { columns, map } = plateLayout(room, count);
      const rows = Math.ceil(count / columns);
      const words = plateWords(count);
      expect(columns * rows).toBeGreaterThanOrEqual(count);
      expect(columns * map.width + (columns - 1) * PLATE_GAP).toBeLessThanOrEqual(
        room.width + 1e-9,
      );
      expect(rows * (map.height + words) + (rows - 1) * PLATE_GAP).toBeLessThanOrEqual(
        room.height + 1e-9,
      );
      expect(map.height).toBeGreaterThan(15);
      expect(map.width).toBeGreaterThan(25);
    },
  );

  it('one alone has it all', () => {
    const room = { width: 205, height: 146 };
    expect(plateLayout(room, 1)).toEqual({ columns: 1, map: room });
  });
});
