import { describe, expect, it } from 'vitest';
import type { FactsFile } from '../../facts';
import type { Statement } from '../../statements';
import { PROGRAMME, PROVINCE } from '../../units';
import { madeUpFacts } from '../../testing/madeUpFacts';
import { know } from '../know';
import { madeUpStatuses } from '../testing/madeUpStatuses';

const [LEFT, NOT_IN, IN] = [0, 1, 2];

function ask(
  year: number,
  statements: readonly Partial<Statement>[],
  partial: Partial<FactsFile> = {},
  area = '90001',
) {
  const question = { indicator: 'special_difficulty_status', area, year, line: null };
  return know(madeUpStatuses(statements, partial), question);
}

const said = (year: number, printed: string, until: number | null = null) => {
  return { indicator: 'special_difficulty_status', area: '90001', year, printed, until };
};
const none = (year: number, area = PROVINCE): Partial<Statement> => {
  return { indicator: 'special_difficulty_communes', area, year, printed: '0' };
};

describe('a list', () => {
  it('is reported in its year, stands to the end of its period, and says nothing then', () => {
    const listed = [said(2016, 'in', 2018)];
    expect(ask(2015, listed).kind).toBe('unknown');
    expect(ask(2016, listed)).toMatchObject({ kind: 'reported', value: IN });
    expect(ask(2018, listed)).toMatchObject({
      kind: 'implied',
      value: IN,
      from: '90001',
      statements: [{ year: 2016, until: 2018 }],
      proofs: [
        { rule: 'listed', side: 'low' },
        { rule: 'listed', side: 'high' },
      ],
    });
    expect(ask(2019, listed).kind).toBe('unknown');
  });

  it('is of its year alone where no end is named', () => {
    expect(ask(2016, [said(2016, 'in')]).kind).toBe('reported');
    expect(ask(2017, [said(2016, 'in')]).kind).toBe('unknown');
  });

  it('is told from all that name the unit, and stands as long as any of them', () => {
    const both = [said(2016, 'in', 2020), said(2017, 'in')];
    expect(ask(2017, both)).toMatchObject({ kind: 'reported', statements: { length: 2 } });
    expect(ask(2019, both)).toMatchObject({ kind: 'implied', statements: [{ year: 2016 }] });
  });

  it('ends with what is said later, and isn’t resumed after it', () => {
    const left = [said(2016, 'in', 2020), said(2018, 'left')];
    expect(ask(2017, left)).toMatchObject({ kind: 'implied', value: IN });
    expect(ask(2018, left)).toMatchObject({ kind: 'reported', value: LEFT });
    expect(ask(2019, left).kind).toBe('unknown');
  });

  it('is a conflict where a unit is told to be on it and to have left it in a year', () => {
    const both = [said(2018, 'in', 2020), said(2018, 'left', 2020)];
    expect(ask(2018, both)).toMatchObject({
      kind: 'conflict',
      over: 'figure',
      claims: [{ value: IN }, { value: LEFT }],
    });
    expect(ask(2019, both).kind).toBe('unknown');
  });

  it('is implied where a reader concluded it, and said by no plan', () => {
    expect(ask(2018, [{ ...said(2018, 'in'), basis: 'inferred' }])).toMatchObject({
      kind: 'implied',
      value: IN,
    });
    expect(ask(2018, [{ ...said(2018, 'left'), nature: 'target' }]).kind).toBe('unknown');
  });
});

describe('a count of none', () => {
  it('says in its year that no commune of the area is on the list', () => {
    expect(ask(2019, [none(2019)])).toMatchObject({
      kind: 'implied',
      value: NOT_IN,
      from: PROVINCE,
      statements: [{ area: PROVINCE, printed: '0' }],
      proofs: [{ rule: 'none_listed' }, { rule: 'none_listed' }],
    });
    expect(ask(2018, [none(2019)]).kind).toBe('unknown');
    expect(ask(2020, [none(2019)]).kind).toBe('unknown');
    expect(ask(2019, [none(2019, '902')]).kind).toBe('unknown');
  });

  it('says nothing of a district, and nothing where it isn’t none for certain', () => {
    expect(ask(2019, [none(2019)], {}, '901').kind).toBe('unknown');
    expect(ask(2019, [{ ...none(2019), printed: '1' }]).kind).toBe('unknown');
    expect(ask(2019, [{ ...none(2019), relation: 'about' }]).kind).toBe('unknown');
    expect(ask(2019, [{ ...none(2019), nature: 'target' }]).kind).toBe('unknown');
  });

  it('is the latest one, however far around', () => {
    expect(ask(2023, [none(2019, '901'), none(2023)])).toMatchObject({ from: PROVINCE });
    expect(ask(2023, [none(2023, '901'), none(2023)])).toMatchObject({ from: '901' });
  });

  it('says nothing where a record argues against it', () => {
    const record = {
      ...{ id: 'C01', statements: ['F001', 'F002'], preferred: 'F002', against: ['F001'] },
      reason: { vi: '', en: '' },
    };
    const both = [
      { ...none(2019), id: 'F001' },
      { ...said(2018, 'in', 2020), id: 'F002' },
    ];
    expect(ask(2019, both, { conflicts: [record] })).toMatchObject({ kind: 'implied', value: IN });
  });

  it('ends what was said before, for good', () => {
    const ended = [said(2016, 'in', 2025), none(2019)];
    expect(ask(2018, ended)).toMatchObject({ kind: 'implied', value: IN });
    expect(ask(2019, ended)).toMatchObject({ kind: 'implied', value: NOT_IN });
    expect(ask(2020, ended).kind).toBe('unknown');
    expect(ask(2025, ended).kind).toBe('unknown');
  });

  it('doesn’t forbid a list that is told later', () => {
    expect(ask(2021, [none(2019), said(2021, 'in', 2022)])).toMatchObject({ kind: 'reported' });
    expect(ask(2022, [none(2019), said(2021, 'in', 2022)])).toMatchObject({ kind: 'implied' });
  });

  it('agrees with having left it', () => {
    const both = [said(2019, 'left', 2020), none(2019)];
    expect(ask(2019, both)).toMatchObject({ kind: 'reported', value: LEFT });
    expect(ask(2020, both)).toMatchObject({ kind: 'implied', value: LEFT });
    expect(ask(2019, [said(2019, 'left'), said(2019, 'not_in')]).kind).toBe('reported');
  });

  it('makes a conflict with a unit that is told to be on it in that year, and ends it', () => {
    const both = [
      { ...said(2019, 'in', 2020), id: 'F002' },
      { ...none(2019), id: 'F001' },
    ];
    expect(ask(2019, both)).toMatchObject({
      kind: 'conflict',
      over: 'figure',
      value: NOT_IN,
      preferred: { id: 'F001' },
      statements: [{ id: 'F002' }, { id: 'F001' }],
      claims: [
        { value: NOT_IN, low: { rule: 'none_listed' } },
        { value: IN, low: { rule: 'printed' } },
      ],
    });
    expect(ask(2020, both).kind).toBe('unknown');
  });

  it('makes one with what is told of a later year where a record says so', () => {
    const both = [
      { ...said(2020, 'in'), id: 'F002' },
      { ...none(2019), id: 'F001' },
    ];
    const record = {
      ...{ id: 'C01', statements: ['F001', 'F002'], preferred: null, against: [] },
      reason: { vi: '', en: '' },
    };
    expect(ask(2020, both)).toMatchObject({ kind: 'reported', value: IN });
    expect(ask(2020, both, { conflicts: [record] })).toMatchObject({
      kind: 'conflict',
      value: NOT_IN,
      disputes: [{ id: 'C01' }],
      claims: [{ value: NOT_IN }, { value: IN }],
    });
  });

  it('of the programme takes the commune’s place in it for granted where that isn’t confirmed', () => {
    const units = madeUpFacts().units.map((unit) =>
      unit.code === '90001' ? { ...unit, membership: 'provisional' as const } : unit,
    );
    expect(ask(2019, [none(2019, PROGRAMME)], { units })).toMatchObject({
      from: PROGRAMME,
      proofs: [
        { assumptions: [{ kind: 'membership', area: '90001', membership: 'provisional' }] },
        {},
      ],
    });
    expect(ask(2019, [none(2019, PROGRAMME), none(2019)], { units })).toMatchObject({
      from: PROVINCE,
      proofs: [{ assumptions: [] }, { assumptions: [] }],
    });
  });
});
