import { expect, it } from 'vitest';
import { shippedFacts } from '../../../../scripts/facts/shippedFacts';
import { know } from '../../../domain/knowledge/know';
import { missingFor } from '../../../domain/knowledge/missing';
import { neededText } from './neededText';

const facts = shippedFacts();
const needed = (area: string, language: 'vi' | 'en') => {
  const question = { indicator: 'poor_households', area, year: 2015, line: 'central-2011-2015' };
  return neededText(facts, missingFor(facts, question, know(facts, question)), language);
};

it('asks for the list of the 67 as a whole, where what is told rests on all of it', () => {
  expect(needed('Z67', 'vi').at(-1)).toBe('Cần xác nhận cả danh sách 67 xã.');
  expect(needed('Z67', 'en').at(-1)).toBe(
    'The whole list of the 67 programme communes must be confirmed.',
  );
});
