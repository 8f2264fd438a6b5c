import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/domain/statements';
import { PROGRAMME, PROVINCE } from '../../src/domain/units';
import { assembleLibrary } from './assemble';
import { readTables } from './read';
import { shippedFacts } from './shippedFacts';

/** What the shipped statements say of themselves: of whom, how sure, how exact, until when. */

const facts = shippedFacts();
const { statements, conflicts } = facts.file;

function statement(id: string): Statement {
  const found = facts.statement(id);
  if (found === undefined) throw new Error(`No statement ${id}`);
  return found;
}
const idsWhere = (holds: (one: Statement) => boolean) =>
  statements.filter(holds).map(({ id }) => id);

describe('what came about and what did not', () => {
  it('is told apart: a plan to 2025, and what will be', () => {
    expect(statement('F538')).toMatchObject({ nature: 'target', year: 2025, printed: '100' });
    expect(statement('F589')).toMatchObject({ nature: 'target', printed: '0' });
    expect(idsWhere((one) => one.nature === 'target')).toEqual(['F538', 'F589']);
  });

  it('is an estimate where the source says so, and never exact then', () => {
    const estimates = idsWhere((one) => one.nature === 'estimate');
    for (const id of ['F320', 'F321', 'F355', 'F546', 'F839', 'F840', 'F456', 'F1003']) {
      expect(estimates).toContain(id);
    }
    for (const id of estimates) expect(statement(id).relation).not.toBe('exact');
  });

  it('is inferred where a reader concluded it', () => {
    const nine = ['194', '195', '196', '198', '199', '200', '201', '202', '205'];
    const below = statements.filter((one) => one.basis === 'inferred' && one.printed === '1');
    expect(below.map((one) => one.area)).toEqual(nine);
    for (const id of ['F797', 'F798', 'F799', 'F800', 'F801', 'F385', 'F967', 'F968', 'F458']) {
      expect(statement(id).basis).toBe('inferred');
    }
  });
});

describe('whom a figure is of', () => {
  it("is no wider than the source's words", () => {
    expect(statement('F069')).toMatchObject({ area: 'G-TIEN-YEN-XA', scope: 'các xã' });
    expect(facts.registry.parts('G-TIEN-YEN-XA')).toHaveLength(10);
    expect(statement('F013')).toMatchObject({ area: 'G-MIEN-NUI', scope: 'xã miền núi' });
    expect(facts.registry.parts('G-MIEN-NUI')).toEqual([]);
    expect(statement('F249').population).toBe('people');
  });

  it('is the whole province for the money of its programmes', () => {
    const funds = statements.filter((one) => one.indicator.startsWith('programme_funding'));
    expect(funds.length).toBeGreaterThan(8);
    for (const one of funds) {
      expect(one.area).toBe(PROVINCE);
      expect(one.scope).not.toBeNull();
    }
  });

  it('is no district that was not yet recognised', () => {
    const all = statements.filter(
      (one) => one.indicator === 'new_rural_districts' && one.printed === '13',
    );
    expect(all.map((one) => one.year)).toEqual([2025]);
    expect(statement('F054').indicator).toBe('new_rural_districts_completed');
    expect(statement('F118')).toMatchObject({ area: '198', year: 2024, printed: 'met' });
  });
});

it('none and all are counted only where the wording counts each one', () => {
  const counted = ['F024', 'F026', 'F028', 'F030', 'F065', 'F129', 'F149', 'F612'];
  expect(idsWhere((one) => one.counted)).toEqual(counted);
  for (const id of ['F006', 'F007', 'F009', 'F010', 'F115']) {
    expect(statement(id)).toMatchObject({ printed: '100', counted: false });
  }
});

describe('a list', () => {
  const ofLists = statements.filter(
    (one) => facts.indicator(one.indicator)?.meaning === 'list' && one.quantity === 'value',
  );

  it('ends for all that are on it, and for nothing else', () => {
    expect(ofLists.length).toBeGreaterThan(30);
    for (const { printed, until, id } of ofLists) {
      expect({ id, ends: until !== null }).toEqual({ id, ends: printed !== 'left' });
    }
    expect(idsWhere((one) => one.until !== null)).toHaveLength(
      ofLists.filter((one) => one.printed !== 'left').length,
    );
  });

  it('of 2012 stands until the next was made, and others in the year they are told of', () => {
    for (const { indicator, year, until } of ofLists) {
      if (until === null) continue;
      expect(until).toBe(indicator === 'difficult_area_status' ? 2013 : year);
    }
  });

  it('is told to have been left in mid-2020, though none were on it at the end of 2019', () => {
    const left = { indicator: 'special_difficulty_status', area: '07033', year: 2020 };
    expect(statements).toContainEqual(expect.objectContaining({ ...left, printed: 'left' }));
    const record = conflicts.find((one) => one.statements.includes('F264'));
    expect(record?.statements).toEqual(expect.arrayContaining(['F301', 'F1041']));
  });
});

it.each([
  ['S001', 'income_relative_to_country', PROGRAMME, 2023, 'about', '1.23'],
  ['S001', 'income_relative_to_national_goal', PROGRAMME, 2023, 'about', '2.8'],
  ['S002', 'programme_funding_credit_to_state_budget', PROVINCE, 2023, 'below', '3'],
  ['S003', 'poor_district_count', PROVINCE, 2022, 'exact', '0'],
  ['S004', 'poor_commune_count', PROVINCE, 2022, 'exact', '0'],
  ['S003', 'special_difficulty_coastal_communes', PROVINCE, 2023, 'exact', '0'],
  ['S003', 'social_security_spending_growth', PROVINCE, 2020, 'about', '14.9'],
  ['S005', 'pharmacists_per_10k', PROVINCE, 2022, 'exact', '2.6'],
  ['S005', 'nurses_per_10k', PROVINCE, 2022, 'exact', '23'],
  ['S005', 'covid_support_spending', PROVINCE, 2022, 'exact', '825.95055'],
  ['S005', 'districts_poverty_below_one_percent', PROVINCE, 2022, 'exact', '9'],
  ['S040', 'income_per_capita', '202', 2023, 'exact', '1.64'],
  ['S234', 'households', '206', 2023, 'exact', '1398'],
  ['S234', 'households', '206', 2023, 'exact', '-197'],
])('%s says %s of %s in %i: %s %s', (source, indicator, area, year, relation, printed) => {
  const said = { source, indicator, area, year, relation, printed };
  expect(statements).toContainEqual(expect.objectContaining(said));
});

it('the documents that the atlas began with are named and found', () => {
  const { sources } = assembleLibrary(readTables('.', () => undefined));
  for (const id of ['S002', 'S003', 'S004', 'S005', 'S006']) {
    const source = sources.find((one) => one.id === id);
    expect(source?.publisher).not.toBe('');
    expect(source?.address).toMatch(/^https?:/);
  }
});
