import type { Relation } from '../domain/choice/choice';
import type { Kind } from '../domain/knowledge/kinds';
import { KINDS } from '../domain/knowledge/kinds';
import { kindText } from './kinds';

// What readers type to say a condition, in either language whatever the page is in, without
// diacritics: as `plain` of the list's reader of words leaves them.

/** Before a number. */
export const RELATION_PHRASES: readonly (readonly [Relation, readonly string[]])[] = [
  [
    'ge',
    ['>=', '≥', 'khong duoi', 'khong it hon', 'it nhat', 'toi thieu', 'at least', 'no less than'],
  ],
  [
    'le',
    [
      '<=',
      '≤',
      'khong qua',
      'khong tren',
      'toi da',
      'nhieu nhat',
      'at most',
      'up to',
      'no more than',
    ],
  ],
  [
    'gt',
    [
      '>',
      'lon hon',
      'cao hon',
      'nhieu hon',
      'tren',
      'hon',
      'vuot',
      'qua',
      'above',
      'over',
      'more than',
      'greater than',
      'higher than',
    ],
  ],
  [
    'lt',
    [
      '<',
      'nho hon',
      'thap hon',
      'it hon',
      'duoi',
      'chua den',
      'below',
      'under',
      'less than',
      'lower than',
      'fewer than',
    ],
  ],
  ['eq', ['=', 'bang', 'dung', 'equal to', 'equals', 'exactly']],
];

/** Before the lower and the upper of two numbers; the first may be missing. */
export const RANGE_PHRASES = {
  before: ['tu', 'trong khoang', 'giua', 'from', 'between'],
  between: ['den', 'toi', 'va', 'to', 'and', '-', '–', '—'],
} as const;

/** Behind a number. */
export const SUFFIX_PHRASES: readonly (readonly [Relation, readonly string[]])[] = [
  ['ge', ['tro len', 'or more', 'and more', 'or above']],
  ['le', ['tro xuong', 'or less', 'and less', 'or below']],
];

/** What units are called, by their id in the tables. */
export const UNIT_PHRASES: Readonly<Record<string, readonly string[]>> = {
  percent: ['%', 'phan tram', 'percent', 'per cent'],
  million_vnd_per_person_year: [
    'trieu dong/nguoi/nam',
    'trieu dong mot nguoi mot nam',
    'trieu dong',
    'trieu',
    'tr.d',
    'trd',
    'tr',
    'million vnd a person a year',
    'million vnd',
    'million',
    'm vnd',
  ],
};

/** What kinds are called, beside their own short names. */
const MORE_KINDS: readonly (readonly [phrase: string, kinds: readonly Kind[]])[] = [
  ['chưa có số liệu riêng', ['inherited', 'unknown']],
  ['không có số liệu riêng', ['inherited', 'unknown']],
  ['no figure of its own', ['inherited', 'unknown']],
  ['no figures of their own', ['inherited', 'unknown']],
  ['no own figure', ['inherited', 'unknown']],
  ['không có số liệu', ['unknown']],
  ['chưa công bố', ['unknown']],
  ['chưa có số', ['unknown']],
  ['no figures', ['unknown']],
  ['no figure', ['unknown']],
  ['without a figure', ['unknown']],
  ['no data', ['unknown']],
];

/** Words for kinds in both languages, as they are written; the longest first. */
export const KIND_PHRASES: readonly (readonly [phrase: string, kinds: readonly Kind[]])[] = [
  ...MORE_KINDS,
  ...KINDS.flatMap((kind) =>
    [kindText.vi, kindText.en].map(({ short }) => [short[kind], [kind]] as const),
  ),
].sort(([one], [two]) => two.length - one.length);

/** Words that say nothing by themselves beside a condition. */
export const FILLERS: readonly string[] = [
  ...['co', 'va', 'la', 'cac', 'nhung', 'don vi', 'gia tri', 'xa', 'huyen'],
  ...['with', 'and', 'is', 'are', 'the', 'areas', 'communes', 'districts', 'value'],
];
