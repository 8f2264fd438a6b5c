import type { Family } from '../domain/indicators';
import type { Membership, UnitGroup } from '../domain/units';
import { text } from './text';

interface DetailWords {
  close: string;
  code: (code: string) => string;
  groups: Record<UnitGroup, string>;
  membership: Record<Membership, string>;
  membershipWhy: Record<Membership, string>;
  landArea: string;
  landAreaNote: string;
  notPublished: string;
  why: (sources: number) => string;
  sourceLoading: string;
  sourceFailed: string;
  sourceAgain: string;
  preferred: string;
  noYear: string;
  conflict: (year: number | null) => string;
  otherConflicts: (count: number) => string;
  standing: (year: number) => string;
  trend: string;
  trendOf: (area: string) => string;
  trendBreaks: string;
  others: (year: number) => string;
  families: Record<Family, string>;
  ownYears: (years: string) => string;
  parts: string;
  partsNote: string;
  anything: string;
  published: string;
  publishedNote: string;
  neighbours: string;
  noNeighbours: Record<'commune' | 'district', string>;
  border: string;
  coast: string;
  capital: string;
  all: (count: number) => string;
  programmeName: string;
  provinceName: string;
}

export const detailText = text<DetailWords>({
  vi: {
    close: 'Bỏ chọn, về toàn tỉnh',
    code: (code) => `mã ${code}`,
    groups: {
      ethnic: 'dân tộc thiểu số',
      mountain: 'miền núi',
      border: 'biên giới',
      island: 'hải đảo',
    },
    membership: {
      confirmed: 'thuộc 67 xã (chắc chắn)',
      probable: 'thuộc 67 xã (có thể)',
      provisional: 'thuộc 67 xã (tạm xếp)',
    },
    membershipWhy: {
      confirmed: 'Có nguồn nêu đích danh đơn vị này trong chương trình 67 xã, thị trấn.',
      probable:
        'Các nguồn cho thấy đơn vị này thuộc 67 xã, thị trấn, nhưng chưa có nguồn nào nêu trọn danh sách (phụ lục Nghị quyết 16/2021/NQ-HĐND).',
      provisional:
        'Tạm xếp cho đủ 64 xã và 3 thị trấn; cần đối chiếu phụ lục Nghị quyết 16/2021/NQ-HĐND.',
    },
    landArea: 'Diện tích đất',
    landAreaNote: 'đo trên bản đồ này, không tính bãi triều',
    notPublished: 'chưa công bố riêng',
    why: (sources) => `Nguồn và cách tính (${sources} nguồn)`,
    sourceLoading: 'đang tải nguồn…',
    sourceFailed: 'Chưa tải được danh mục nguồn; hãy kiểm tra mạng rồi',
    sourceAgain: 'thử lại',
    preferred: 'được ưu tiên',
    noYear: 'nguồn không nêu năm',
    conflict: (year) =>
      year === null ? 'Các nguồn không khớp nhau' : `Các nguồn không khớp nhau (${year})`,
    otherConflicts: (count) => `Ở năm khác, ${count} chỗ các nguồn không khớp`,
    standing: (year) => `So với xung quanh, ${year}`,
    trend: 'Qua các năm',
    trendOf: (area) => `${area} qua các năm`,
    trendBreaks: 'mỗi chuẩn nghèo một thang riêng',
    others: (year) => `Các chỉ tiêu khác, ${year}`,
    families: {
      poverty: 'Nghèo',
      income: 'Thu nhập',
      infrastructure: 'Hạ tầng',
      new_rural: 'Nông thôn mới',
      services: 'Dịch vụ',
      people: 'Dân cư',
      land: 'Đất đai, đơn vị',
      programme: 'Chương trình',
    },
    ownYears: (years) => `có số riêng: ${years}`,
    parts: 'Chỉ số tổng hợp gồm những gì',
    partsNote:
      'Trung bình cộng các thành phần; thành phần chưa biết có thể từ 0 đến 100\u00a0% nên chỉ số là một khoảng.',
    anything: 'chưa biết: 0–100\u00a0%',
    published: 'Số liệu khác đã công bố',
    publishedNote: 'số mới nhất của mỗi chỉ tiêu',
    neighbours: 'Giáp ranh',
    noNeighbours: { commune: 'không giáp xã nào (đảo)', district: 'không giáp huyện nào (đảo)' },
    border: 'Đến biên giới Việt – Trung',
    coast: 'Đến bờ biển',
    capital: 'Đến trung tâm tỉnh',
    all: (count) => `Mọi điều đã công bố · ${count}`,
    programmeName: '67 xã',
    provinceName: 'Quảng Ninh',
  },
  en: {
    close: 'Clear the selection, back to the province',
    code: (code) => `code ${code}`,
    groups: {
      ethnic: 'ethnic minority',
      mountain: 'mountain',
      border: 'border',
      island: 'island',
    },
    membership: {
      confirmed: 'one of the 67 (certain)',
      probable: 'one of the 67 (probable)',
      provisional: 'one of the 67 (provisional)',
    },
    membershipWhy: {
      confirmed: 'A source names this unit as part of the programme of the 67 communes.',
      probable:
        'Sources suggest that this unit is one of the 67, but none found gives the whole list (annex of resolution 16/2021/NQ-HĐND).',
      provisional:
        'Placed here for now to make up 64 communes and 3 townships; to be checked against the annex of resolution 16/2021/NQ-HĐND.',
    },
    landArea: 'Land area',
    landAreaNote: 'measured on this map, without tidal flats',
    notPublished: 'not published separately',
    why: (sources) => `Sources and method (${sources} ${sources === 1 ? 'source' : 'sources'})`,
    sourceLoading: 'loading the source…',
    sourceFailed: 'The list of sources could not be loaded; check the network, then',
    sourceAgain: 'try again',
    preferred: 'preferred',
    noYear: 'no year in the source',
    conflict: (year) => (year === null ? 'Sources disagree' : `Sources disagree (${year})`),
    otherConflicts: (count) =>
      count === 1 ? '1 disagreement of another year' : `${count} disagreements of other years`,
    standing: (year) => `Against its surroundings, ${year}`,
    trend: 'Through the years',
    trendOf: (area) => `${area} through the years`,
    trendBreaks: 'each poverty line on its own scale',
    others: (year) => `Other indicators, ${year}`,
    families: {
      poverty: 'Poverty',
      income: 'Income',
      infrastructure: 'Infrastructure',
      new_rural: 'New rural',
      services: 'Services',
      people: 'People',
      land: 'Land and units',
      programme: 'Programme',
    },
    ownYears: (years) => `own figures: ${years}`,
    parts: 'What the composite is made of',
    partsNote:
      'The mean of its parts; an unknown one may be anything from 0 to 100\u00a0%, so the composite is a range.',
    anything: 'unknown: 0–100\u00a0%',
    published: 'Other published figures',
    publishedNote: 'the latest of each',
    neighbours: 'Borders on',
    noNeighbours: {
      commune: 'no other commune (an island)',
      district: 'no other district (islands)',
    },
    border: 'To the border with China',
    coast: 'To the coast',
    capital: 'To the provincial seat',
    all: (count) => `Everything published · ${count}`,
    programmeName: 'The 67',
    provinceName: 'Quảng Ninh',
  },
});
