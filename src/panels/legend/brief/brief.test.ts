import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../../scripts/facts/shippedFacts';
import { appearanceOf } from '../../../domain/scene/look';
import { LEVELS } from '../../../domain/units';
import { sceneFor } from '../../../domain/testing/sceneFor';
import { classLabels } from '../classLabels';
import { briefRows } from './briefRows';
import { symbolsOn } from './symbolsOn';

const facts = shippedFacts();

describe('a key in brief', () => {
  it('names every look that is on a map, and no other', () => {
    for (const { id } of facts.file.indicators) {
      for (const level of LEVELS.filter((one) => one === 'district' || id === 'poverty_rate')) {
        const scene = sceneFor(facts, { indicator: id, level, year: 2022 });
        const looks = [...scene.items.values()]
          .filter(({ counted }) => counted)
          .map(({ knowledge }) => appearanceOf(knowledge));
        const named = symbolsOn([scene], 'vi').map(({ appearance }) => appearance);
        expect(new Set(named)).toEqual(new Set(looks.filter((look) => look !== 'reported')));
      }
    }
  });

  it('has all classes with their limits, and zero as nothing but the figure', () => {
    const scene = sceneFor(facts, { level: 'district', year: 2022 });
    const rows = briefRows(scene, ['a', 'b', 'c', 'd', 'e'], 'vi');
    const [, ...limits] = classLabels(scene.indicator, scene.classes, 'vi');
    expect(rows.map(({ label }) => label)).toEqual(['0', ...limits]);
    expect(rows.map(({ colour }) => colour)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
