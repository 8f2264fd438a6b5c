import type { Family } from '../domain/indicators';
import type { LineNaming } from '../domain/lineNaming';
import type { PovertyLine } from '../domain/povertyLines';
import { text } from './text';

interface ChooseWords {
  title: string;
  indicator: string;
  families: Record<Family, string>;
  level: string;
  communes: (count: number) => string;
  districts: (count: number) => string;
  outside: (count: number) => string;
  line: string;
  lineByYear: string;
  lineWithoutFigures: (line: string, year: number) => string;
  definition: string;
  comparable: string;
  lineAct: (line: string, act: string) => string;
  thresholds: (urban: string, rural: string) => string;
}

export const chooseText = text<ChooseWords>({
  vi: {
    title: 'Nội dung bản đồ',
    indicator: 'Chỉ tiêu',
    families: {
      poverty: 'Nghèo',
      income: 'Thu nhập',
      infrastructure: 'Hạ tầng',
      new_rural: 'Nông thôn mới',
      people: 'Dân cư',
      land: 'Đất đai',
      programme: 'Chương trình',
      services: 'Dịch vụ xã hội',
    },
    level: 'Đơn vị',
    communes: (count) => `${count} xã`,
    districts: (count) => `${count} huyện`,
    outside: (count) => `tô màu cả ${count} xã, phường khác`,
    line: 'Chuẩn nghèo',
    lineByYear: 'theo từng năm',
    lineWithoutFigures: (line, year) => `${line} (năm ${year} chưa có số liệu)`,
    definition: 'Định nghĩa',
    comparable: 'So sánh được khi nào',
    lineAct: (line, act) => `${line}, ${act}.`,
    thresholds: (urban, rural) => `Ngưỡng thu nhập: thành thị ${urban}; nông thôn ${rural}.`,
  },
  en: {
    title: 'What the map shows',
    indicator: 'Indicator',
    families: {
      poverty: 'Poverty',
      income: 'Income',
      infrastructure: 'Infrastructure',
      new_rural: 'New-rural programme',
      people: 'People',
      land: 'Land',
      programme: 'Programme',
      services: 'Social services',
    },
    level: 'Areas',
    communes: (count) => `${count} communes`,
    districts: (count) => `${count} districts`,
    outside: (count) => `shade the other ${count} communes too`,
    line: 'Poverty line',
    lineByYear: 'as each year has it',
    lineWithoutFigures: (line, year) => `${line} (no figures in ${year})`,
    definition: 'Definition',
    comparable: 'When figures compare',
    lineAct: (line, act) => `${line}, ${act}.`,
    thresholds: (urban, rural) => `Income thresholds: towns ${urban}; country ${rural}.`,
  },
});

type Named = Pick<PovertyLine, 'scope' | 'from' | 'to'>;

/** A poverty line as a sentence names it: whose it is, and its years. */
export const lineNames = text<(line: Named) => string>({
  vi: ({ scope, from, to }) =>
    scope === 'central' ? `chuẩn trung ương ${from}–${to}` : `chuẩn của tỉnh ${from}–${to}`,
  en: ({ scope, from, to }) =>
    scope === 'central' ? `central line ${from}–${to}` : `provincial line ${from}–${to}`,
});

/** How a line is known: a source names it, or the year alone says which it is. */
export const lineNamings = text<Record<LineNaming, string>>({
  vi: {
    stated: '',
    partly: ' (một phần xác định theo năm)',
    inferred: ' (xác định theo năm)',
  },
  en: {
    stated: '',
    partly: ' (in part assigned by year)',
    inferred: ' (assigned by year)',
  },
});

/** A poverty line as a sentence names it, and how it is known. */
export const countedLines = text<(line: Named, naming: LineNaming) => string>({
  vi: (line, naming) => lineNames.vi(line) + lineNamings.vi[naming],
  en: (line, naming) => lineNames.en(line) + lineNamings.en[naming],
});
