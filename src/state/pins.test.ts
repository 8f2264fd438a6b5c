import { fc, test as property } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { MOST_PINS } from './compareView';
import { withoutPin, withPin } from './pins';

const codes = fc.uniqueArray(fc.stringMatching(/^\d{3}$/), { maxLength: MOST_PINS });

it('refuses the ninth and loses nothing', () => {
  const eight = Array.from({ length: MOST_PINS }, (_, index) => String(index));
  expect(withPin(eight, '8')).toBeNull();
  expect(withPin(eight, '3')).toBe(eight);
});

property.prop([codes, fc.stringMatching(/^\d{3}$/)])('a pin comes last, once', (pins, code) => {
  const more = withPin(pins, code);
  if (more === null) return;
  expect(more.filter((one) => one === code)).toHaveLength(1);
  expect(withoutPin(more, code)).toEqual(withoutPin(pins, code));
});
