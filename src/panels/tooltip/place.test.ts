import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { placeBeside } from './place';

describe('the name of a control', () => {
  const screen = { width: 400, height: 300 };
  const name = { width: 100, height: 24 };

  it('stands below its middle, and above where there is no room below', () => {
    const control = { left: 200, top: 100, width: 40, height: 40 };
    expect(placeBeside(control, name, screen)).toEqual({ left: 170, top: 146 });
    expect(placeBeside({ ...control, top: 250 }, name, screen)).toEqual({ left: 170, top: 220 });
  });

  const within = (most: number) => fc.integer({ min: 0, max: most });
  test.prop([within(380), within(280), within(300), within(100)])(
    'is never over the edge of the screen',
    (left, top, width, height) => {
      const control = { left, top, width: 20, height: 20 };
      const place = placeBeside(control, { width, height }, screen);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.left + width).toBeLessThanOrEqual(screen.width);
      expect(place.top + height).toBeLessThanOrEqual(screen.height);
    },
  );
});
