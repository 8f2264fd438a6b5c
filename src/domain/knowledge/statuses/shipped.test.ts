import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../../scripts/facts/shippedFacts';
import { ladderSpan } from '../../comparison/ladder';
import { categoriesOf } from '../../indicators';
import type { AreaCode } from '../../units';
import { PROVINCE } from '../../units';
import { isMeasured, type Knowledge, valueOf } from '../kinds';
import { know } from '../know';
import { reasonsOf } from '../reasons';

const facts = shippedFacts();

const ask = (indicator: string, area: AreaCode, year: number) =>
  know(facts, { indicator, area, year, line: null });

/** The steps of the new-rural ladder that an area may stand on. */
function stepsOf(known: Knowledge) {
  if (known.kind === 'unknown' || known.kind === 'inherited' || !isMeasured(known))
    return undefined;
  return ladderSpan(categoriesOf(facts.file.categories, { id: 'new_rural_status' }), known);
}

describe('the 67', () => {
  it('are all at least new-rural since 2021, but for the townships', () => {
    for (const { code, type } of facts.registry.programme) {
      for (const year of [2021, 2022, 2025]) {
        const known = ask('new_rural_status', code, year);
        if (type === 'commune') expect(stepsOf(known)?.low).toBeGreaterThanOrEqual(1);
        else expect(stepsOf(known)).toBeUndefined();
      }
    }
  });

  it('take no unconfirmed membership for granted where the province counts all its communes', () => {
    const unconfirmed = facts.registry.programme.filter(
      ({ membership, type }) => type === 'commune' && membership !== 'confirmed',
    );
    expect(unconfirmed.length).toBeGreaterThan(0);
    for (const { code } of unconfirmed) {
      const known = ask('new_rural_status', code, 2024);
      const proofs = known.kind === 'unknown' || known.kind === 'inherited' ? [] : known.proofs;
      expect(proofs?.flatMap((proof) => proof.assumptions)).toEqual([]);
    }
  });
});

describe('a status', () => {
  const statuses = facts.file.indicators.filter(({ kind }) => kind === 'category');

  it('is reported in a year of its statements alone, and leads to its steps', () => {
    for (const { id } of statuses) {
      for (const { code } of facts.registry.units) {
        for (const year of facts.years) {
          const known = ask(id, code, year);
          if (known.kind === 'unknown' || known.kind === 'inherited') continue;
          const isOfTheYear = known.statements.some(
            (one) => one.year === year && one.area === code,
          );
          if (known.kind === 'reported') expect(isOfTheYear).toBe(true);
          expect(reasonsOf(known)).not.toEqual([]);
        }
      }
    }
  });

  it('that is recognised holds on, at least', () => {
    expect(ask('new_rural_status', '201', 2020)).toMatchObject({ kind: 'reported', value: 0 });
    expect(ask('new_rural_status', '201', 2023)).toMatchObject({
      kind: 'bounded',
      interval: { low: 0, high: 2 },
      statements: [{ id: 'F083', year: 2020 }],
    });
    // A model commune has nothing above it.
    expect(ask('new_rural_status', '06727', 2024)).toMatchObject({ kind: 'implied', value: 2 });
    // Basically met in 2021, which is no recognition; what is certain is the count of all.
    expect(ask('new_rural_status', '06841', 2021)).toMatchObject({ approximate: true, value: 1 });
    expect(stepsOf(ask('new_rural_status', '06841', 2022))).toMatchObject({ low: 1, high: 3 });
  });

  it('of having completed the task is not that of having met the standard', () => {
    expect(ask('new_rural_status', '198', 2024)).toMatchObject({ kind: 'reported', value: 0 });
    expect(stepsOf(ask('new_rural_status', '198', 2022))).toBeUndefined();
  });

  it('by a list ends with its period', () => {
    const listed = facts.statementsOf('difficult_area_status', '06880')[0];
    expect(ask('difficult_area_status', '06880', 2012)).toMatchObject({ kind: 'reported' });
    const after = (listed?.until ?? Infinity) + 1;
    for (const year of facts.years.filter((one) => one >= after)) {
      expect(ask('difficult_area_status', '06880', year).kind).toBe('unknown');
    }
    expect(after).toBeLessThan(2016);
  });

  it('of special difficulty ends where the province counts none', () => {
    const id = 'special_difficulty_status';
    const categories = categoriesOf(facts.file.categories, { id });
    const isIn = (known: Knowledge) => {
      const value = valueOf(known);
      return value !== undefined && categories[value]?.id === 'in';
    };
    for (const { code } of facts.registry.ofLevel('commune')) {
      for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
        const known = ask(id, code, year);
        expect(known.kind !== 'conflict' && isIn(known)).toBe(false);
        if (year === 2023) expect(known).toMatchObject({ kind: 'implied', from: PROVINCE });
      }
    }
    // Told to be on the list in the year of the count.
    expect(ask(id, '07036', 2019)).toMatchObject({
      kind: 'conflict',
      claims: [{ statements: [{ id: 'F264' }] }, { statements: [{ id: 'F299' }] }],
    });
    expect(ask(id, '06865', 2017)).toMatchObject({ kind: 'reported' });
    expect(ask(id, '06865', 2020).kind).toBe('unknown');
  });
});
