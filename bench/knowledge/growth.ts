import { createKnowledge } from '../../src/domain/knowledge/know';
import { type Facts, indexFacts } from '../../src/domain/facts';
import type { Statement } from '../../src/domain/statements';
import {
  madeUpFacts,
  madeUpIndicator,
  madeUpStatement,
} from '../../src/domain/testing/madeUpFacts';
import type { Unit } from '../../src/domain/units';
import { PROVINCE } from '../../src/domain/units';
import type { Row } from './row';
import { milliseconds, timed } from './row';

const YEARS = 15;
const COMMUNES_A_DISTRICT = 15;

/** A made-up country of `communes` communes over fifteen years of one indicator. */
export function growth(): Row[] {
  return [1325, 2650, 5300, 10_600].map((communes) => {
    const facts = country(communes);
    const areas = [PROVINCE, ...facts.registry.units.map((unit) => unit.code)];
    const time = timed(
      () => {
        const base = createKnowledge(facts, { assumeWeights: true });
        for (let year = 2010; year < 2010 + YEARS; year += 1) {
          for (const area of areas) {
            base.know({ indicator: 'poverty_rate', area, year, line: 'line-old' });
          }
        }
      },
      5,
      2,
    );
    const what = `${communes} communes × ${YEARS} years, ${facts.file.statements.length} statements`;
    const aim = communes === 10_600 ? { aim: 'aim: below 1000 ms' } : {};
    return { what, value: milliseconds(time), ...aim };
  });
}

/** Every district has a rate, a count and its households in every year; every fourth commune has
 * one of the three, in turn. All from one made-up truth, so that nothing disagrees. */
function country(communes: number): Facts {
  const districts = Math.ceil(communes / COMMUNES_A_DISTRICT);
  const units: Unit[] = [];
  const statements: Statement[] = [];
  const say = (area: string, year: number, indicator: string, printed: string) =>
    statements.push(
      madeUpStatement({
        ...{ id: `F${statements.length}`, area, year, indicator, printed },
        line: indicator === 'households' ? null : 'line-old',
      }),
    );
  for (let place = 0; place < districts; place += 1) {
    units.push(unit(codeOf(place), 'district', PROVINCE));
  }
  for (let place = 0; place < communes; place += 1) {
    const district = Math.floor(place / COMMUNES_A_DISTRICT);
    units.push(unit(`${codeOf(district)}-${place}`, 'commune', codeOf(district)));
  }
  for (let year = 2010; year < 2010 + YEARS; year += 1) {
    for (let district = 0; district < districts; district += 1) {
      let [poor, households] = [0, 0];
      const last = Math.min(communes, (district + 1) * COMMUNES_A_DISTRICT);
      for (let place = district * COMMUNES_A_DISTRICT; place < last; place += 1) {
        const weight = 400 + ((place * 37) % 900);
        const count = Math.round((weight * ((place * 13 + year * 7) % 40)) / 100);
        poor += count;
        households += weight;
        const area = `${codeOf(district)}-${place}`;
        if (place % 12 === 0) say(area, year, 'households', `${weight}`);
        if (place % 12 === 4) say(area, year, 'poor_households', `${count}`);
        const rate = ((100 * count) / weight).toFixed(2);
        if (place % 12 === 8 && Number(rate) > 0) say(area, year, 'poverty_rate', rate);
      }
      say(codeOf(district), year, 'households', `${households}`);
      say(codeOf(district), year, 'poor_households', `${poor}`);
      say(codeOf(district), year, 'poverty_rate', ((100 * poor) / households).toFixed(2));
    }
  }
  const count = { kind: 'count', unit: 'households' } as const;
  return indexFacts(
    madeUpFacts({
      units,
      others: [],
      statements,
      indicators: [
        madeUpIndicator(),
        madeUpIndicator({ id: 'poor_households', ...count }),
        madeUpIndicator({ id: 'households', ...count }),
      ],
    }),
  );
}

function codeOf(district: number): string {
  return `D${district}`;
}

function unit(code: string, level: 'district' | 'commune', parent: string): Unit {
  return { code, name: code, type: level, level, parent, membership: null, groups: [] };
}
