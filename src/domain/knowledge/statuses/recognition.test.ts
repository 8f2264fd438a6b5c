import { describe, expect, it } from 'vitest';
import type { Own } from '../kinds';
import { know } from '../know';
import { ownStatus } from '../status';
import type { Statement } from '../../statements';
import { madeUpStatuses } from '../testing/madeUpStatuses';

const [MET, ADVANCED, MODEL, CIVILISED_URBAN] = [0, 1, 2, 3];

function statusIn(year: number, statements: readonly Partial<Statement>[]): Own | undefined {
  const facts = madeUpStatuses(statements);
  const indicator = facts.indicator('new_rural_status');
  if (indicator === undefined) throw new Error('No status');
  return ownStatus(facts, indicator, { indicator: indicator.id, area: '90001', year, line: null });
}

const years = (own: Own | undefined) => own?.statements.map((one) => one.year);
const rules = (own: Own | undefined) => own?.proofs?.map((one) => `${one.rule} ${one.side}`);

describe('a recognition', () => {
  const met = { year: 2018, printed: 'met' };

  it('is reported in its year, and unknown before', () => {
    expect(statusIn(2017, [met])).toBeUndefined();
    const own = statusIn(2018, [met]);
    expect(own).toMatchObject({ kind: 'reported', value: MET, approximate: false });
    expect(rules(own)).toEqual(['printed low', 'printed high']);
  });

  it('holds on from then, at least: a higher one may have followed', () => {
    const own = statusIn(2024, [met]);
    expect(own).toMatchObject({
      kind: 'bounded',
      interval: { low: MET, high: MODEL, lowOpen: false, highOpen: false },
      printed: null,
    });
    expect(years(own)).toEqual([2018]);
    expect(rules(own)).toEqual(['recognised low']);
  });

  it('follows for later years where it is the top of the ladder', () => {
    const own = statusIn(2024, [{ year: 2018, printed: 'model' }]);
    expect(own).toMatchObject({ kind: 'implied', value: MODEL, from: '90001' });
    expect(rules(own)).toEqual(['recognised low', 'recognised high']);
  });

  it('gives way to a higher one from its year', () => {
    const said = [met, { year: 2021, printed: 'advanced' }];
    expect(statusIn(2020, said)).toMatchObject({ kind: 'bounded', interval: { low: MET } });
    expect(statusIn(2021, said)).toMatchObject({ kind: 'reported', value: ADVANCED });
    expect(statusIn(2022, said)).toMatchObject({ kind: 'bounded', interval: { low: ADVANCED } });
    expect(years(statusIn(2022, said))).toEqual([2021]);
  });

  it('is repeated by a later statement of the same, and keeps its year', () => {
    const said = [met, { year: 2021, printed: 'met' }];
    expect(statusIn(2021, said)).toMatchObject({ kind: 'reported', value: MET });
    expect(years(statusIn(2021, said))).toEqual([2018, 2021]);
    expect(years(statusIn(2023, said))).toEqual([2018, 2021]);
  });

  it('is not undone by a lower one that is printed later, which is shown with it', () => {
    const said = [
      { year: 2018, printed: 'advanced' },
      { year: 2021, printed: 'met' },
    ];
    expect(statusIn(2021, said)).toMatchObject({ kind: 'bounded', interval: { low: ADVANCED } });
    expect(years(statusIn(2021, said))).toEqual([2018, 2021]);
    expect(years(statusIn(2022, said))).toEqual([2018]);
  });

  it('is none of a word that is no category, of no year, of another area, or that is aimed at', () => {
    expect(statusIn(2020, [{ printed: 'unheard of' }])).toBeUndefined();
    expect(statusIn(2020, [{ printed: 'met', year: null }])).toBeUndefined();
    expect(statusIn(2020, [{ printed: 'met', area: '901' }])).toBeUndefined();
    expect(statusIn(2020, [{ printed: 'met', nature: 'target' }])).toBeUndefined();
  });

  it('is implied where a reader of the source concluded it', () => {
    const inferred = { year: 2018, printed: 'met', basis: 'inferred' } as const;
    expect(statusIn(2018, [inferred])).toMatchObject({
      kind: 'implied',
      from: '90001',
      value: MET,
    });
    expect(statusIn(2018, [inferred, met])).toMatchObject({ kind: 'reported', value: MET });
  });
});

describe('a title beside the ladder', () => {
  const title = { year: 2018, printed: 'civilised_urban' };

  it('holds on as itself', () => {
    expect(statusIn(2018, [title])).toMatchObject({ kind: 'reported', value: CIVILISED_URBAN });
    expect(statusIn(2021, [title])).toMatchObject({
      kind: 'implied',
      value: CIVILISED_URBAN,
      from: '90001',
    });
  });

  it('comes after a step of the ladder', () => {
    const said = [title, { year: 2018, printed: 'met' }];
    expect(statusIn(2018, said)).toMatchObject({ kind: 'reported', value: MET });
    expect(statusIn(2020, said)).toMatchObject({ kind: 'bounded', interval: { low: MET } });
  });

  it('is told in its own year, whatever step was reached before', () => {
    const said = [{ year: 2016, printed: 'met' }, title];
    expect(statusIn(2018, said)).toMatchObject({ kind: 'reported', value: CIVILISED_URBAN });
  });
});

describe('what is only nearly reached', () => {
  const nearly = { year: 2018, printed: 'advanced', relation: 'about' } as const;

  it('is approximate in its year, and says nothing of later ones', () => {
    expect(statusIn(2018, [nearly])).toMatchObject({
      kind: 'reported',
      value: ADVANCED,
      approximate: true,
    });
    expect(statusIn(2019, [nearly])).toBeUndefined();
    const estimate = { year: 2018, printed: 'met', nature: 'estimate' } as const;
    expect(statusIn(2018, [estimate])).toMatchObject({ approximate: true });
    expect(statusIn(2019, [estimate])).toBeUndefined();
  });

  it('leaves what is certain as it was', () => {
    const said = [{ year: 2015, printed: 'met' }, nearly];
    const own = statusIn(2018, said);
    expect(own).toMatchObject({ kind: 'reported', value: ADVANCED, approximate: true });
    expect(own?.proofs).toMatchObject([
      { rule: 'recognised', side: 'low', value: MET },
      { rule: 'printed', side: 'high', value: ADVANCED },
    ]);
    expect(statusIn(2019, said)).toMatchObject({ kind: 'bounded', interval: { low: MET } });
  });

  it('is told as certain from the year of its recognition on', () => {
    const said = [nearly, { ...nearly, year: 2019, relation: 'exact' } as const];
    expect(statusIn(2019, said)).toMatchObject({ kind: 'reported', approximate: false });
    expect(years(statusIn(2020, said))).toEqual([2019]);
  });

  it('says no more than what is recognised already', () => {
    const said = [{ year: 2015, printed: 'advanced' }, nearly];
    const own = statusIn(2018, said);
    expect(own).toMatchObject({ kind: 'bounded', interval: { low: ADVANCED } });
    expect(years(own)).toEqual([2015, 2018]);
  });
});

describe('records of disagreements', () => {
  it('that speak of the statements are shown', () => {
    const record = (statements: string[]) => ({
      id: 'C01',
      statements,
      preferred: null,
      against: [],
      reason: { vi: '', en: '' },
    });
    const said = [
      { id: 'F001', printed: 'met', year: 2015 },
      { id: 'F002', printed: 'met', year: 2016 },
    ];
    const facts = madeUpStatuses(said, { conflicts: [record(['F001', 'F002'])] });
    const ask = (year: number, area: string) =>
      know(facts, { indicator: 'new_rural_status', area, year, line: null });
    expect(ask(2017, '90001')).toMatchObject({ kind: 'bounded', disputes: [{ id: 'C01' }] });
    expect(ask(2017, '90002')).toEqual({ kind: 'unknown', limits: null });
  });

  it('that argue against a statement keep it from holding on', () => {
    const record = {
      id: 'C01',
      statements: ['F001', 'F002'],
      preferred: 'F002',
      against: ['F001'],
      reason: { vi: '', en: '' },
    };
    const said = [
      { id: 'F001', printed: 'met', year: 2015 },
      { id: 'F002', printed: 'met', year: 2017 },
    ];
    const facts = madeUpStatuses(said, { conflicts: [record] });
    const ask = (year: number) =>
      know(facts, { indicator: 'new_rural_status', area: '90001', year, line: null });
    expect(ask(2015)).toMatchObject({ kind: 'conflict', preferred: { id: 'F001' }, value: MET });
    expect(ask(2016).kind).toBe('unknown');
    expect(ask(2018)).toMatchObject({ kind: 'bounded', statements: [{ id: 'F002' }] });
  });
});
