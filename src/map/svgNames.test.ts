import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { belowDiscs, namesThatFit } from './svgNames';

const place = fc.record({
  code: fc.string(),
  name: fc.string({ minLength: 1, maxLength: 12 }),
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 200 }),
});

describe('names on a drawing', () => {
  it('gives way to those before them where they would touch', () => {
    const first = { code: '1', name: 'Tiên Yên', x: 100, y: 50 };
    const near = { code: '2', name: 'Đầm Hà', x: 130, y: 55 };
    const below = { code: '3', name: 'Vân Đồn', x: 100, y: 70 };
    expect(namesThatFit([first, near, below], 12)).toEqual([first, below]);
    expect(namesThatFit([near, first, below], 12)).toEqual([near, below]);
  });

  it('stand below a mark that they would run over', () => {
    const name = { code: '1', name: 'Ba Chẽ', x: 100, y: 50 };
    const far = { code: '2', name: 'Cô Tô', x: 300, y: 50 };
    const mark = { x: 100, y: 50, radius: 8 };
    const [moved, kept] = belowDiscs([name, far], [mark], 12);
    expect(moved!.y - 12).toBeGreaterThanOrEqual(mark.y + mark.radius);
    expect(kept).toEqual(far);
  });

  test.prop([fc.array(place), fc.integer({ min: 6, max: 30 })])(
    'the most important is there, and what fits at a size fits at a smaller one',
    (names, size) => {
      const kept = namesThatFit(names, size);
      expect(kept[0]).toEqual(names[0]);
      expect(namesThatFit(kept, size / 2)).toEqual(kept);
    },
  );
});
