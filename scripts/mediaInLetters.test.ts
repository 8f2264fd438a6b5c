import { expect, it } from 'vitest';
import { inLetters } from './mediaInLetters';

it('measures widths and heights in letters, and leaves all else', () => {
  expect(inLetters('(max-width: 959px) and (max-height: 480px)')).toBe(
    '(max-width: 59.9375em) and (max-height: 30em)',
  );
  expect(inLetters('(960px <= width < 1080px)')).toBe('(60em <= width < 67.5em)');
  expect(inLetters('(pointer: coarse)')).toBe('(pointer: coarse)');
});
