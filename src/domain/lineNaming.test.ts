import { expect, it } from 'vitest';
import { sceneLineNaming } from './lineNaming';
import { madeUpProvince } from './testing/madeUpFacts';
import { sceneFor } from './testing/sceneFor';

const stated = { area: '90001', lineStated: true };
const inferred = { area: '90002', lineStated: false };
const naming = (...said: Parameters<typeof madeUpProvince>[0][number][]) =>
  sceneLineNaming([sceneFor(madeUpProvince(said))], 'line-old');

it('is stated where all sources of what is shown name the line', () => {
  expect(naming(stated)).toBe('stated');
  expect(naming(stated, inferred)).toBe('partly');
  expect(naming(inferred)).toBe('inferred');
});

it('asks neither areas that stand back nor what isn’t shown', () => {
  expect(naming(inferred, { ...stated, area: '90003' })).toBe('inferred');
  const facts = madeUpProvince([inferred, { ...stated, relation: 'below' }]);
  expect(sceneLineNaming([sceneFor(facts, { sure: 'reported' })], 'line-old')).toBe('inferred');
});

it('is inferred where nothing is shown by it', () => {
  expect(naming()).toBe('inferred');
});
