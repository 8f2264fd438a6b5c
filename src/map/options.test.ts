import { afterEach, expect, it, vi } from 'vitest';
import { mapText } from '../i18n/map';
import { mapOptions } from './options';

const style = { version: 8 as const, sources: {}, layers: [] };
const container = {} as HTMLElement;

afterEach(() => vi.unstubAllGlobals());

it('leaves the wheel and one finger to the page that it stands in, and says so in its language', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const { gestures } = mapText.vi;
  const embedded = mapOptions(container, style, { pixelRatio: undefined, gestures });
  expect(embedded.cooperativeGestures).toBe(true);
  expect(Object.values(embedded.locale ?? {})).toEqual(Object.values(gestures));
  const own = mapOptions(container, style, { pixelRatio: undefined, gestures: undefined });
  expect(own.cooperativeGestures).toBeUndefined();
});
