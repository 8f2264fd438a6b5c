import { expect, it } from 'vitest';
import { noticesText } from '../../i18n/notices';
import { parameterLine } from './parameterLine';

it('names a parameter in words, with what the address held', () => {
  const line = parameterLine(noticesText.vi, { name: 'year', given: '1850' });
  expect(line).toBe('năm (year=1850)');
});

it('cuts what is too long to read', () => {
  const line = parameterLine(noticesText.en, { name: 'unit', given: 'x'.repeat(4000) });
  expect(line.length).toBeLessThan(80);
  expect(line.startsWith('selected area (unit=xxx')).toBe(true);
});

it('shows a parameter that has no words as it is', () => {
  expect(parameterLine(noticesText.vi, { name: 'new', given: '1' })).toBe('new=1');
});
