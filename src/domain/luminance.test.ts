import { expect, it } from 'vitest';
import { isDark, luminance } from './luminance';

it('reads colours as the ramps write them', () => {
  expect(luminance('#ffffff')).toBeCloseTo(1);
  expect(luminance('rgb(0, 0, 0)')).toBe(0);
  expect(luminance('rgb(255, 0, 0)')).toBeCloseTo(0.2126);
  expect(luminance('#ff0000')).toBeCloseTo(luminance('rgb(255, 0, 0)'));
});

it('tells deep classes from pale ones', () => {
  expect(isDark('#5d111a')).toBe(true);
  expect(isDark('#eee0c3')).toBe(false);
});
