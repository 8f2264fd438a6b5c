import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import type { Relation } from '../../domain/choice/choice';
import { readWords } from './readWords';

const facts = shippedFacts();
const poverty = facts.indicator('poverty_rate')!;
const income = facts.indicator('income_per_capita')!;
const status = facts.indicator('new_rural_status')!;

function valuesOf(typed: string, shown = poverty) {
  return readWords(typed, facts, shown).conditions.map(
    ({ relation, value }): [Relation, number] => [relation, value],
  );
}

describe('words over the list', () => {
  it.each<[string, Relation, number]>([
    ['trên 60', 'gt', 60],
    ['Trên 60%', 'gt', 60],
    ['> 60', 'gt', 60],
    ['>60 %', 'gt', 60],
    ['above 60', 'gt', 60],
    ['more than 0.5 percent', 'gt', 0.5],
    ['lớn hơn 0,623', 'gt', 0.623],
    ['dưới 1', 'lt', 1],
    ['< 1 %', 'lt', 1],
    ['nhỏ hơn 1,5 phần trăm', 'lt', 1.5],
    ['below 2', 'lt', 2],
    ['không quá 3', 'le', 3],
    ['≤ 3', 'le', 3],
    ['<=3', 'le', 3],
    ['ít nhất 3', 'ge', 3],
    ['từ 3 trở lên', 'ge', 3],
    ['3 or more', 'ge', 3],
    ['bằng 0', 'eq', 0],
    ['tre\u0302n 60', 'gt', 60],
    ['hộ nghèo trên 60', 'gt', 60],
    ['các xã có trên 60 %', 'gt', 60],
  ])('%s', (typed, relation, value) => {
    expect(valuesOf(typed)).toEqual([[relation, value]]);
    expect(readWords(typed, facts, poverty)).toMatchObject({ names: '', otherUnit: false });
  });

  it.each(['từ 1 đến 2,5', 'from 1 to 2.5', 'between 1 and 2.5', '1–2,5 %', 'giữa 2,5 và 1'])(
    '%s',
    (typed) => {
      expect(valuesOf(typed)).toEqual([
        ['ge', 1],
        ['le', 2.5],
      ]);
    },
  );

  it('knows the unit of the indicator, and tells another one', () => {
    expect(valuesOf('trên 60 triệu đồng', income)).toEqual([['gt', 60]]);
    expect(valuesOf('under 48.5 million VND', income)).toEqual([['lt', 48.5]]);
    expect(readWords('trên 60 triệu', facts, poverty)).toMatchObject({
      conditions: [],
      otherUnit: true,
    });
    expect(readWords('trên 60 %', facts, income).otherUnit).toBe(true);
  });

  it('takes the indicator that is named beside a number', () => {
    expect(readWords('thu nhập dưới 50 triệu', facts, poverty).conditions).toEqual([
      { indicator: 'income_per_capita', relation: 'lt', value: 50 },
    ]);
  });

  it.each([
    ['chưa có số liệu', ['unknown']],
    ['no figure', ['unknown']],
    ['No data', ['unknown']],
    ['chua co so lieu', ['unknown']],
    ['chưa có số liệu riêng', ['inherited', 'unknown']],
    ['no figure of its own', ['inherited', 'unknown']],
    ['chỉ biết khoảng giá trị', ['bounded']],
    ['range only', ['bounded']],
    ['nguồn số liệu chưa thống nhất', ['conflict']],
    ['đã công bố', ['reported']],
  ])('%s', (typed, kinds) => {
    expect(readWords(typed, facts, poverty)).toMatchObject({ kinds, names: '' });
  });

  it('leaves names, districts and codes to be looked for', () => {
    expect(readWords('Ba Chẽ', facts, poverty).names).toBe('ba che');
    expect(readWords('06988', facts, poverty)).toMatchObject({ names: '06988', conditions: [] });
    expect(readWords('Ba Chẽ trên 0,5', facts, poverty)).toMatchObject({
      names: 'ba che',
      conditions: [{ relation: 'gt', value: 0.5 }],
    });
    expect(readWords('xã', facts, poverty).names).toBe('xa');
    expect(readWords('trên 2', facts, status).conditions).toEqual([]);
  });
});
