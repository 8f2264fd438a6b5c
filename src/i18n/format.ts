import type { Indicator } from '../domain/indicators';
import { decimalsFor } from '../domain/outwards';

type Language = 'vi' | 'en';

/** The atlas lies in the north and the east. */
const COMPASS: Record<Language, { north: string; east: string }> = {
  vi: { north: 'B', east: 'Đ' },
  en: { north: 'N', east: 'E' },
};

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** Numbers and dates as a language writes them. */
export interface Format {
  /** A number with as many decimals as were printed, or as few as show it. */
  number(value: number, decimals?: number): string;
  /** A value of an indicator with its unit: `0,623 %`, `73,348 triệu đồng`. */
  value(indicator: Pick<Indicator, 'unit'>, value: number, decimals?: number): string;
  /** The same, in as little room as a legend or a label has: `73,3 tr.đ`. */
  short(indicator: Pick<Indicator, 'unit'>, value: number, decimals?: number): string;
  /** The unit alone, as it stands behind a value. */
  unit(indicator: Pick<Indicator, 'unit'>): string;
  kilometres(value: number): string;
  /** A place by its latitude and longitude, to a hundred metres: `21,051° B, 107,25° Đ`. */
  place(place: readonly [longitude: number, latitude: number]): string;
  squareKilometres(value: number): string;
  date(iso: string): string;
}

/** A figure and its unit stay on one line. */
const NARROW = '\u00a0';

interface UnitWords {
  long: string;
  short: string;
}

const UNITS: Record<Language, Record<string, UnitWords>> = {
  vi: {
    percent: { long: '%', short: '%' },
    million_vnd_per_person_year: { long: 'triệu đồng/người/năm', short: 'tr.đ' },
    usd_per_person_year: { long: 'USD/người/năm', short: 'USD' },
    households: { long: 'hộ', short: 'hộ' },
    people: { long: 'người', short: 'người' },
    people_per_km2: { long: 'người/km²', short: 'người/km²' },
    communes: { long: 'xã', short: 'xã' },
    districts: { long: 'huyện', short: 'huyện' },
    villages: { long: 'thôn', short: 'thôn' },
    schools: { long: 'trường', short: 'trường' },
    houses: { long: 'nhà', short: 'nhà' },
    stations: { long: 'trạm', short: 'trạm' },
    criteria: { long: 'tiêu chí', short: 'tiêu chí' },
    indicators: { long: 'chỉ tiêu', short: 'chỉ tiêu' },
    km2: { long: 'km²', short: 'km²' },
    km: { long: 'km', short: 'km' },
    billion_vnd: { long: 'tỷ đồng', short: 'tỷ đ' },
    times: { long: 'lần', short: 'lần' },
    recipients: { long: 'người', short: 'người' },
    employers: { long: 'người sử dụng lao động', short: 'chủ' },
    beds_per_10k: { long: 'giường/1 vạn dân', short: 'giường' },
    doctors_per_10k: { long: 'bác sĩ/1 vạn dân', short: 'bác sĩ' },
    pharmacists_per_10k: { long: 'dược sĩ/1 vạn dân', short: 'dược sĩ' },
    nurses_per_10k: { long: 'điều dưỡng/1 vạn dân', short: 'điều dưỡng' },
    million_vnd_per_person_month: { long: 'triệu đồng/người/tháng', short: 'tr.đ/tháng' },
  },
  en: {
    percent: { long: '%', short: '%' },
    million_vnd_per_person_year: { long: 'million VND a person a year', short: 'm VND' },
    usd_per_person_year: { long: 'USD a person a year', short: 'USD' },
    households: { long: 'households', short: 'households' },
    people: { long: 'people', short: 'people' },
    people_per_km2: { long: 'people a km²', short: 'people/km²' },
    communes: { long: 'communes', short: 'communes' },
    districts: { long: 'districts', short: 'districts' },
    villages: { long: 'villages', short: 'villages' },
    schools: { long: 'schools', short: 'schools' },
    houses: { long: 'houses', short: 'houses' },
    stations: { long: 'stations', short: 'stations' },
    criteria: { long: 'criteria', short: 'criteria' },
    indicators: { long: 'indicators', short: 'indicators' },
    km2: { long: 'km²', short: 'km²' },
    km: { long: 'km', short: 'km' },
    billion_vnd: { long: 'billion VND', short: 'bn VND' },
    times: { long: 'times', short: 'times' },
    recipients: { long: 'people', short: 'people' },
    employers: { long: 'employers', short: 'employers' },
    beds_per_10k: { long: 'beds per 10,000 people', short: 'beds' },
    doctors_per_10k: { long: 'doctors per 10,000 people', short: 'doctors' },
    pharmacists_per_10k: { long: 'pharmacists per 10,000 people', short: 'pharmacists' },
    nurses_per_10k: { long: 'nurses per 10,000 people', short: 'nurses' },
    million_vnd_per_person_month: { long: 'million VND a person a month', short: 'm VND/month' },
  },
};

/** @returns the ways a language writes numbers; build it once per language */
export function createFormat(language: Language): Format {
  const number = numberFormat(LOCALES[language]);
  const withUnit = (length: keyof UnitWords): Format['value'] => {
    return (indicator, value, decimals) => {
      const unit = UNITS[language][indicator.unit]?.[length];
      const written = number(value, decimals);
      return unit === undefined || unit === '' ? written : `${written}${NARROW}${unit}`;
    };
  };
  const value = withUnit('long');
  return {
    number,
    value,
    short: withUnit('short'),
    unit: (indicator) => UNITS[language][indicator.unit]?.long ?? '',
    kilometres: (distance) => `${number(distance, distance < 10 ? 1 : 0)}${NARROW}km`,
    place: ([longitude, latitude]) => {
      const { north, east } = COMPASS[language];
      return `${number(latitude)}° ${north}, ${number(longitude)}° ${east}`;
    },
    squareKilometres: (area) => `${number(area, area < 10 ? 1 : 0)}${NARROW}km²`,
    date: (iso) => {
      const [year = '', month, day] = iso.split('-');
      return [day, month, year].filter((part) => part !== undefined).join('/');
    },
  };
}

/** Decimals of a number where nobody said how many it has. */
const DEFAULT_DECIMALS = 3;
/** More than these is more than `Intl` writes everywhere. */
const MAX_WRITTEN_DECIMALS = 20;
/** Digits of a number that these would show as zero, or nearly so. */
const DIGITS_OF_SMALL = 2;

/**
 * Zero has no sign, and what isn't zero is never written as zero.
 *
 * Making a format takes many times as long as using it, so each is made once.
 */
function numberFormat(locale: string): Format['number'] {
  const made = new Map<string, Intl.NumberFormat>();
  const formatWith = (least: number, most: number) => {
    const key = `${least} ${most}`;
    const format =
      made.get(key) ??
      new Intl.NumberFormat(locale, {
        signDisplay: 'negative',
        minimumFractionDigits: least,
        maximumFractionDigits: most,
      });
    made.set(key, format);
    return format;
  };
  return (value, decimals) => {
    const small = Math.min(decimalsFor(value, DIGITS_OF_SMALL), MAX_WRITTEN_DECIMALS);
    if (decimals === undefined)
      return formatWith(0, Math.max(DEFAULT_DECIMALS, small)).format(value);
    const vanishes = value !== 0 && Math.abs(value) < 0.5 / 10 ** decimals;
    return formatWith(decimals, vanishes ? small : decimals).format(value);
  };
}

const FORMATS: Record<Language, Format> = { vi: createFormat('vi'), en: createFormat('en') };

export function formatFor(language: Language): Format {
  return FORMATS[language];
}
