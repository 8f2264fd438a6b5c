import { expect, it } from 'vitest';
import type { Own } from '../domain/knowledge/kinds';
import type { Scene, SceneItem } from '../domain/scene/scene';
import type { Unit } from '../domain/units';
import { createRegistry } from '../domain/units';
import { formatFor } from '../i18n/format';
import { mapText } from '../i18n/map';
import { figureOf } from './figure';

const district: Unit = {
  code: '202',
  name: 'Ba Chẽ',
  type: 'district',
  level: 'district',
  parent: '22',
  membership: null,
  groups: [],
};
const registry = createRegistry([district], []);
const scope = { population: null, line: null, otherPopulation: false, lineUnstated: false };
const known = { statements: [], scope };
const reported: Own = { ...known, kind: 'reported', value: 1.5, decimals: 2, approximate: false };
const scene = {
  indicator: { unit: 'percent', kind: 'rate' },
  classes: { kind: 'numeric', zero: true, limits: [] },
} as unknown as Scene;

function speak(language: 'vi' | 'en', knowledge: SceneItem['knowledge']) {
  const speech = { words: mapText[language], format: formatFor(language), language, registry };
  return figureOf(
    { unit: district, knowledge, classes: [], counted: true, hidden: false },
    scene,
    speech,
  );
}

it('writes a printed figure as the language does, without more words', () => {
  expect(speak('vi', reported)).toEqual({ value: '1,50\u00a0%', kind: null });
  expect(speak('en', reported)).toEqual({ value: '1.50\u00a0%', kind: null });
});

it("names the area whose figure it is, as that area's", () => {
  expect(speak('vi', { kind: 'inherited', from: '202', of: reported })).toEqual({
    value: 'huyện Ba Chẽ: 1,50\u00a0%',
    kind: 'số của cả huyện',
  });
});

it('says limits as limits', () => {
  const interval = { low: 0, high: 1, lowOpen: false, highOpen: true };
  expect(speak('vi', { ...known, kind: 'bounded', interval })).toEqual({
    value: 'dưới 1\u00a0%',
    kind: 'giới hạn',
  });
});

it('says plainly that nothing is published', () => {
  expect(speak('vi', { kind: 'unknown' }).value).toBe('chưa có số liệu');
});
