import { describe, expect, it } from 'vitest';
import type { Statement } from '../../statements';
import type { FactsFile } from '../../facts';
import { PROGRAMME, PROVINCE } from '../../units';
import { madeUpFacts } from '../../testing/madeUpFacts';
import { know } from '../know';
import { madeUpStatuses } from '../testing/madeUpStatuses';

const TASK_COMPLETED = 4;

function ask(
  area: string,
  year: number,
  statements: readonly Partial<Statement>[],
  partial: Partial<FactsFile> = {},
) {
  const question = { indicator: 'new_rural_status', area, year, line: null };
  return know(madeUpStatuses(statements, partial), question);
}

const counted = (area: string, number: number, year: number): Partial<Statement> => {
  return { indicator: 'new_rural_communes', area, printed: `${number}`, total: number, year };
};

describe('a complete count', () => {
  const all = counted('901', 3, 2020);

  it('makes each at least reach the standard from its year on', () => {
    expect(ask('90003', 2019, [all]).kind).toBe('unknown');
    const known = ask('90003', 2022, [all]);
    expect(known).toMatchObject({
      kind: 'bounded',
      interval: { low: 0, high: 2 },
      statements: [{ area: '901', year: 2020 }],
      proofs: [{ rule: 'all_counted', side: 'low', value: 0, assumptions: [] }],
    });
    expect(ask('90004', 2022, [all]).kind).toBe('unknown');
  });

  it('says nothing where some are missing, where it is of other boundaries, or no exact result', () => {
    expect(ask('90003', 2020, [{ ...all, printed: '2' }]).kind).toBe('unknown');
    expect(ask('90003', 2020, [counted('901', 4, 2020)]).kind).toBe('unknown');
    expect(ask('90003', 2020, [{ ...all, relation: 'about' }]).kind).toBe('unknown');
    expect(ask('90003', 2020, [{ ...all, nature: 'target' }]).kind).toBe('unknown');
    expect(ask('90003', 2020, [{ ...all, nature: 'estimate' }]).kind).toBe('unknown');
    expect(ask('901', 2020, [all]).kind).toBe('unknown');
  });

  it('gives way to a higher recognition of the unit itself', () => {
    const own = { area: '90003', year: 2019, printed: 'advanced' };
    expect(ask('90003', 2022, [all, own])).toMatchObject({
      interval: { low: 1 },
      proofs: [{ rule: 'recognised' }],
    });
  });

  it('gives way to the unit’s own recognition of an earlier year', () => {
    const own = (year: number) => ({ area: '90003', year, printed: 'met' });
    expect(ask('90003', 2022, [all, own(2019)])).toMatchObject({
      proofs: [{ rule: 'recognised' }],
    });
    expect(ask('90003', 2022, [all, own(2021)])).toMatchObject({
      proofs: [{ rule: 'all_counted' }],
    });
  });

  it('is certain where the unit itself is only told to be nearly there', () => {
    const nearly = { id: 'F001', area: '90003', printed: 'met', relation: 'about' } as const;
    expect(ask('90003', 2020, [all, nearly])).toMatchObject({
      kind: 'bounded',
      interval: { low: 0 },
      statements: [{ area: '901' }, { id: 'F001' }],
    });
  });
});

describe('a complete count of the programme', () => {
  const { units } = madeUpFacts();
  const doubted = units.map((unit) =>
    unit.code === '90001' ? { ...unit, membership: 'probable' as const } : unit,
  );
  const all = counted(PROGRAMME, 4, 2020);
  const later = counted(PROVINCE, 6, 2021);

  it('takes the place among them for granted where it isn’t confirmed', () => {
    expect(ask('90001', 2020, [all], { units: doubted })).toMatchObject({
      proofs: [{ assumptions: [{ kind: 'membership', area: '90001', membership: 'probable' }] }],
    });
    expect(ask('90002', 2020, [all], { units: doubted })).toMatchObject({
      proofs: [{ assumptions: [] }],
    });
  });

  it('gives way to one that takes nothing for granted', () => {
    const in2022 = ask('90001', 2022, [all, later], { units: doubted });
    expect(in2022).toMatchObject({
      statements: [{ area: PROVINCE }],
      proofs: [{ assumptions: [] }],
    });
    const confirmed = ask('90002', 2022, [all, later], { units: doubted });
    expect(confirmed).toMatchObject({ statements: [{ area: PROGRAMME }] });
  });
});

describe('a complete count of districts', () => {
  const all = (indicator: string, year: number) => ({ ...counted(PROVINCE, 2, year), indicator });
  const met = all('new_rural_districts', 2022);
  const completed = all('new_rural_districts_completed', 2020);
  const city = madeUpFacts().units.map((unit) =>
    unit.code === '902' ? { ...unit, type: 'city' as const } : unit,
  );

  it('that met the standard makes each meet it, and gives a city its own title', () => {
    const ask2023 = (area: string) => ask(area, 2023, [met], { units: city });
    expect(ask2023('901')).toMatchObject({ kind: 'bounded', interval: { low: 0, high: 2 } });
    expect(ask2023('902')).toMatchObject({
      kind: 'implied',
      value: TASK_COMPLETED,
      from: PROVINCE,
    });
    expect(ask2023('90001').kind).toBe('unknown');
  });

  it('that completed the task is none of those that met the standard', () => {
    expect(ask('901', 2021, [completed])).toMatchObject({ kind: 'implied', value: TASK_COMPLETED });
    expect(ask('901', 2023, [completed, met])).toMatchObject({
      kind: 'bounded',
      interval: { low: 0 },
      statements: [{ year: 2022 }],
    });
  });

  it('gives way to a recognition of the district itself, whenever that was', () => {
    const own = { area: '901', year: 2021, printed: 'met' };
    expect(ask('901', 2020, [completed, own])).toMatchObject({ value: TASK_COMPLETED });
    expect(ask('901', 2022, [completed, own])).toMatchObject({
      kind: 'bounded',
      interval: { low: 0 },
    });
  });
});
