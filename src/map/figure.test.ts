import { expect, it } from 'vitest';
import type { Scene, SceneItem } from '../domain/scene/scene';
import type { Unit } from '../domain/units';
import { createRegistry } from '../domain/units';
import { between, bounded, inherited, reported, unknown } from '../domain/testing/madeUpKnowledge';
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
const FIGURE = reported(1.5, { decimals: 2 });
const scene = {
  indicator: { unit: 'percent', kind: 'rate' },
  classes: { kind: 'numeric', zero: true, limits: [], values: null },
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
  expect(speak('vi', FIGURE)).toEqual({ value: '1,50\u00a0%', kind: null });
  expect(speak('en', FIGURE)).toEqual({ value: '1.50\u00a0%', kind: null });
});

it("names the area whose figure it is, as that area's", () => {
  expect(speak('vi', inherited(FIGURE, '202'))).toEqual({
    value: 'huyện Ba Chẽ: 1,50\u00a0%',
    kind: 'số của cả huyện',
  });
});

it('says limits as limits', () => {
  expect(speak('vi', bounded(between(0, 1, { highOpen: true })))).toEqual({
    value: 'dưới 1\u00a0%',
    kind: 'giới hạn',
  });
});

it('says plainly that nothing is published', () => {
  expect(speak('vi', unknown()).value).toBe('chưa có số liệu');
});
