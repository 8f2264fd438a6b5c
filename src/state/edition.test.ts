import { expect, it } from 'vitest';
import { entryOf } from './edition';

it('finds the script that a page starts from, whatever stands before its address', () => {
  const built = '<script type="module" crossorigin src="./assets/index-CdDOsdy9.js"></script>';
  expect(entryOf(`<head><script>var root;</script>${built}</head>`)).toBe(
    './assets/index-CdDOsdy9.js',
  );
  expect(entryOf('<script src="./early.js"></script><script type="module" src="/a.js">')).toBe(
    '/a.js',
  );
});

it('finds none in a page that is not the atlas', () => {
  expect(entryOf('<html><script src="sign-in.js"></script></html>')).toBeUndefined();
  expect(entryOf('')).toBeUndefined();
});
