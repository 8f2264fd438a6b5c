import type { Relation } from '../domain/choice/choice';
import type { Verdict } from '../domain/choice/rule';
import type { Level } from '../domain/units';
import { text } from './text';

interface RuleWords {
  condition: (place: number) => string;
  indicator: string;
  withFigures: (indicator: string, told: number, of: number) => string;
  relation: string;
  relations: Record<Relation, string>;
  steps: Record<Relation, string>;
  value: string;
  valueIn: (unit: string) => string;
  step: string;
  badValue: string;
  and: string;
  or: string;
  join: string;
  add: string;
  remove: (place: number) => string;
  when: (year: number, line: string | null) => string;

  tally: (meets: number, fails: number, untold: number) => string;
  silent: (level: Level, year: number) => string;
  never: (level: Level) => string;
  goTo: (year: number, areas: number) => string;

  verdicts: Record<Verdict, string>;
  key: string;
  noneMeets: string;
  untold: (count: number) => string;
  whyUntold: string;
  reason: (indicator: string, known: string) => string;
  noOwn: string;
  onlyOf: (area: string) => string;
  otherwise: string;
  beside: (status: string) => string;
}

const vi = (level: Level) => (level === 'district' ? 'huyện' : 'xã');

/** Areas chosen by conditions on their figures. */
export const ruleText = text<RuleWords>({
  vi: {
    condition: (place) => `Điều kiện ${place}`,
    indicator: 'Xét chỉ tiêu',
    withFigures: (indicator, told, of) => `${indicator} (${told}/${of} có số)`,
    relation: 'So với',
    relations: { lt: 'dưới', le: 'không quá', eq: 'bằng', ge: 'từ', gt: 'trên' },
    steps: { lt: 'chưa đạt', le: 'không quá', eq: 'đúng mức', ge: 'đã đạt từ', gt: 'đã hơn' },
    value: 'Trị số',
    valueIn: (unit) => `Trị số (${unit})`,
    step: 'Mức',
    badValue: 'Hãy nhập một con số, dùng dấu phẩy cho phần lẻ.',
    and: 'đúng tất cả',
    or: 'đúng ít nhất một',
    join: 'Các điều kiện',
    add: 'Thêm điều kiện',
    remove: (place) => `Bỏ điều kiện ${place}`,
    when: (year, line) =>
      line === null ? `Xét theo số liệu năm ${year}.` : `Xét theo số liệu năm ${year}, ${line}.`,

    tally: (meets, fails, untold) => `${meets} đúng · ${fails} không · ${untold} chưa rõ`,
    silent: (level, year) =>
      `Năm ${year} chưa ${vi(level)} nào có số riêng của chỉ tiêu này, nên chưa rõ.`,
    never: (level) => `Chưa năm nào có số riêng của từng ${vi(level)}.`,
    goTo: (year, areas) => `Sang năm ${year} (${areas} đơn vị có số)`,

    verdicts: { meets: 'chắc chắn đúng', untold: 'chưa rõ', fails: 'không đúng' },
    key: 'Đúng điều kiện hay không',
    noneMeets: 'Không đơn vị nào chắc chắn đúng điều kiện',
    untold: (count) => `Chưa rõ: ${count} đơn vị`,
    whyUntold:
      'Chưa biết đủ để nói các đơn vị này có đúng điều kiện hay không, nên không tính vào vùng.',
    reason: (indicator, known) => `${indicator}: ${known}`,
    noOwn: 'chưa có số riêng',
    onlyOf: (area) => `chỉ có số của ${area}`,
    otherwise: 'chỉ có số của nhóm dân khác hoặc không rõ chuẩn',
    beside: (status) => `${status}, không xếp vào thang này`,
  },
  en: {
    condition: (place) => `Condition ${place}`,
    indicator: 'Judged by',
    withFigures: (indicator, told, of) => `${indicator} (${told}/${of} known)`,
    relation: 'Compared',
    relations: { lt: 'below', le: 'at most', eq: 'equal to', ge: 'at least', gt: 'above' },
    steps: { lt: 'not yet', le: 'at most', eq: 'exactly', ge: 'at least', gt: 'beyond' },
    value: 'Value',
    valueIn: (unit) => `Value (${unit})`,
    step: 'Step',
    badValue: 'Enter a number, with a point for decimals.',
    and: 'all must hold',
    or: 'one is enough',
    join: 'Conditions',
    add: 'Add a condition',
    remove: (place) => `Remove condition ${place}`,
    when: (year, line) =>
      line === null
        ? `Judged by the figures of ${year}.`
        : `Judged by the figures of ${year}, ${line}.`,

    tally: (meets, fails, untold) => `${meets} yes · ${fails} no · ${untold} can’t be told`,
    silent: (level, year) =>
      `In ${year} no ${level} has a figure of its own of this indicator, so none can be told.`,
    never: (level) => `No year has figures of single ${level}s.`,
    goTo: (year, areas) => `Go to ${year} (${areas} ${areas === 1 ? 'area' : 'areas'} known)`,

    verdicts: { meets: 'surely meets it', untold: 'can’t be told', fails: 'doesn’t' },
    key: 'Whether the condition is met',
    noneMeets: 'No area surely meets the condition',
    untold: (count) => `Can’t be told: ${count} ${count === 1 ? 'area' : 'areas'}`,
    whyUntold: 'Too little is known to say whether these meet the condition, so they are left out.',
    reason: (indicator, known) => `${indicator}: ${known}`,
    noOwn: 'no figure of its own',
    onlyOf: (area) => `only ${area} has a figure`,
    otherwise: 'only a figure of other people, or by an unnamed line',
    beside: (status) => `${status}, which is on no step of this ladder`,
  },
});
