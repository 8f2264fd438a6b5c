import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import type { Choice } from '../../domain/choice/choice';
import { lineFor } from '../../domain/lines';
import { choiceWords } from './choiceWords';
import { whyUntold } from './whyUntold';

const facts = shippedFacts();
const layers = { labels: { '202': [107.18461, 21.29814] as [number, number] } };
const said = (choice: Choice, language: 'vi' | 'en' = 'vi') =>
  choiceWords(choice, { facts, layers, language }).replaceAll('\u00a0', ' ');

describe('what was chosen', () => {
  it('is told with the area whose name the centre stands at, or with the place', () => {
    const circle = { kind: 'circle', centre: [107.1846, 21.2981], kilometres: 12.5 } as const;
    expect(said(circle)).toBe('trong vòng 12,5 km quanh huyện Ba Chẽ');
    expect(said({ ...circle, centre: [107, 21] }, 'en')).toBe('within 12.5 km of 21° N, 107° E');
  });

  it('is told condition by condition, a title by its step', () => {
    const poor = { indicator: 'poverty_rate', relation: 'gt', value: 0.3 } as const;
    const title = { indicator: 'new_rural_status', relation: 'lt', value: 1 } as const;
    const rule = { kind: 'rule', join: 'and', conditions: [poor, title] } as const;
    expect(said(rule)).toBe(
      'Hộ nghèo trên 0,3 % và Nông thôn mới chưa đạt “Đạt chuẩn nông thôn mới”',
    );
    expect(said({ ...rule, join: 'or' }, 'en')).toContain(' or ');
  });
});

describe('why a condition can’t be told', () => {
  const why = (indicator: string, area: string, year: number) =>
    whyUntold(facts, { indicator, area, year, line: lineFor(facts, indicator, year) }, 'vi');

  it('is a limit, a containing area’s figure alone, a title on no step, or nothing', () => {
    expect(why('clean_water_rate', '198', 2022)).toBe('chưa có số riêng');
    expect(why('poverty_rate', '06988', 2022)).toBe('chỉ có số của huyện Ba Chẽ');
    expect(why('clean_water_rate', '207', 2015)).toContain('nhóm dân khác');
    expect(why('new_rural_status', '194', 2022)).toContain('không xếp vào thang này');
    // Of Quảng An no title is printed, but all 64 communes of the 67 had met the standard.
    expect(why('new_rural_status', '06901', 2022)).toMatch(/^ít nhất đạt chuẩn/);
    // Bình Liêu was recognised in 2024; that its task was completed before is no step of the ladder.
    expect(why('new_rural_status', '198', 2022)).toContain('không xếp vào thang này');
    expect(why('new_rural_status', '198', 2025)).toMatch(/^ít nhất đạt chuẩn/);
  });
});
