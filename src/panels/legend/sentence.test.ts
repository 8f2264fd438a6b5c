import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../domain/indicators';
import { madeUpIndicator } from '../../domain/testing/madeUpFacts';
import type { Shown } from './sentence';
import { sentenceOf } from './sentence';

const RATE = madeUpIndicator({
  populations: ['households'],
  name: { vi: 'Tỷ lệ hộ nghèo', en: 'Poverty rate' },
  short: { vi: 'Hộ nghèo', en: 'Poor households' },
});

function indicator(change: Partial<Indicator>): Indicator {
  return { ...RATE, ...change };
}

const SHOWN: Shown = {
  indicator: RATE,
  year: 2022,
  line: { scope: 'central', from: 2021, to: 2025, naming: 'stated' },
  level: 'commune',
  outside: false,
  areas: 67,
};

function read(shown: Partial<Shown>, language: 'vi' | 'en'): string {
  const { subject, rest } = sentenceOf({ ...SHOWN, ...shown }, language);
  // Numbers are kept with their nouns; the tests write plain spaces.
  return `[${subject}]${rest}`.replaceAll('\u00a0', ' ');
}

describe('sentenceOf', () => {
  it('says a rate with its poverty line', () => {
    expect(read({}, 'vi')).toBe(
      '[Phần trăm hộ nghèo, cuối năm 2022], theo chuẩn trung ương 2021–2025, 67 xã và thị trấn',
    );
    expect(read({}, 'en')).toBe(
      '[Share of households that are poor, end of 2022], by the central line 2021–2025, the 67 communes',
    );
  });

  it("names the province's own line as its own", () => {
    const line = { scope: 'province', from: 2023, to: 2025, naming: 'stated' } as const;
    expect(read({ line, year: 2023 }, 'vi')).toContain('theo chuẩn của tỉnh 2023–2025');
  });

  it('says where no source names the line, or not each', () => {
    const line = { scope: 'central', from: 2011, to: 2015, naming: 'inferred' } as const;
    expect(read({ line }, 'vi')).toContain('theo chuẩn trung ương 2011–2015 (xác định theo năm),');
    expect(read({ line }, 'en')).toContain('by the central line 2011–2015 (assigned by year),');
    const partly = { ...line, naming: 'partly' } as const;
    expect(read({ line: partly }, 'vi')).toContain('2011–2015 (một phần xác định theo năm),');
  });

  it('leaves the line out where there is none, and says the unit of a rate that its name hides', () => {
    const water = indicator({
      id: 'hygienic_water_rate',
      family: 'infrastructure',
      name: { vi: 'Tỷ lệ dùng nước hợp vệ sinh', en: 'Use of hygienic water' },
    });
    expect(read({ indicator: water, line: null, level: 'district', areas: 13 }, 'vi')).toBe(
      '[Tỷ lệ dùng nước hợp vệ sinh, năm 2022], %, 13 huyện, thị xã, thành phố',
    );
  });

  it('says an amount with its unit', () => {
    const income = indicator({
      id: 'income_per_capita',
      family: 'income',
      kind: 'amount',
      unit: 'million_vnd_per_person_year',
      name: { vi: 'Thu nhập bình quân đầu người', en: 'Income per person' },
    });
    const shown = { indicator: income, line: null, year: 2023 };
    expect(read(shown, 'vi')).toBe(
      '[Thu nhập bình quân đầu người, năm 2023], triệu đồng/người/năm, 67 xã và thị trấn',
    );
    expect(read(shown, 'en')).toBe(
      '[Income per person, 2023], million VND a person a year, the 67 communes',
    );
  });

  it('says of a status that it was reached by the year', () => {
    const status = indicator({
      id: 'new_rural_status',
      family: 'new_rural',
      kind: 'category',
      unit: 'category',
      name: { vi: 'Danh hiệu nông thôn mới', en: 'New-rural status' },
    });
    const shown = { indicator: status, line: null, outside: true, areas: 177 };
    expect(read(shown, 'vi')).toBe(
      '[Danh hiệu nông thôn mới, tính đến năm 2022], tất cả 177 xã, phường, thị trấn',
    );
    expect(read(shown, 'en')).toBe('[New-rural status, reached by 2022], all 177 communes');
  });

  it('says of the composite that it may be a range', () => {
    const composite = indicator({
      id: 'infrastructure_composite',
      family: 'infrastructure',
      kind: 'composite',
      name: { vi: 'Chỉ số tổng hợp hạ tầng', en: 'Composite of infrastructure' },
    });
    expect(read({ indicator: composite, line: null }, 'en')).toBe(
      '[Composite of infrastructure, 2022], 0–100 %, a range where parts are unknown, the 67 communes',
    );
  });
});
