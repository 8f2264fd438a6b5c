import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type FocusPlace, playAction } from './keys';

const places: readonly FocusPlace[] = ['free', 'pressable', 'scrolling', 'grid', 'field'];

describe('the keys of a show', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'close'],
    ['l', 'pointer'],
  ] as const)('%s goes to: %s', (key, action) => {
    expect(playAction(key, false, 'free')).toBe(action);
  });

  test.prop([fc.constantFrom(...places)])('a clicker works wherever the focus is', (place) => {
    expect(playAction('PageDown', false, place)).toBe('next');
    expect(playAction('PageUp', false, place)).toBe('previous');
  });

  it('Space presses the button that has the focus, and with Shift goes back', () => {
    expect(playAction(' ', false, 'pressable')).toBeNull();
    expect(playAction(' ', true, 'free')).toBe('previous');
  });

  it('what scrolls keeps the arrows up and down, a table all of them', () => {
    expect(playAction('ArrowDown', false, 'scrolling')).toBeNull();
    expect(playAction('ArrowRight', false, 'scrolling')).toBe('next');
    expect(playAction('ArrowRight', false, 'grid')).toBeNull();
  });

  test.prop([fc.string({ maxLength: 8 }), fc.boolean()])(
    'no letter is lost to a field',
    (key, shift) => {
      fc.pre(key !== 'PageDown' && key !== 'PageUp');
      expect(playAction(key, shift, 'field')).toBeNull();
    },
  );
});
