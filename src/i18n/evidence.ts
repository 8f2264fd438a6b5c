import type { ClaimStep } from '../domain/knowledge/claim';
import { text } from './text';

interface EvidenceWords {
  whatNeeded: string;
  steps: string;
  sources: (count: number) => string;
  sourcesOf: (about: string) => string;
  claims: string;
  claimStep: Record<ClaimStep, string>;
  rounding: (low: string, high: string) => string;
  preferredArgued: string;
  preferredByRule: string;
  beside: string;
  besideNote: string;
  assumed: string;
  disputes: string;
  limitsOf: (area: string, limits: string) => string;
  inherited: (area: string) => string;
  needed: string;
  ownFigure: (area: string, year: number, line: string | undefined) => string;
  weight: (name: string, areas: string, year: number) => string;
  alsoWeight: (name: string, areas: string, year: number) => string;
  andOthers: (names: string, more: number) => string;
  line: string;
  membership: (areas: string) => string;
  membershipList: string;
  agreement: (count: number) => string;
}

/** How a figure is known, what speaks against it, what stands beside it, and what is missing. */
export const evidenceText = text<EvidenceWords>({
  vi: {
    whatNeeded: 'Cần bổ sung số liệu gì?',
    steps: 'Từng bước',
    sources: (count) => `${count} số liệu nêu trong nguồn`,
    sourcesOf: (about) => `của: ${about}`,
    claims: 'Nguồn số liệu chưa thống nhất',
    claimStep: {
      printed: 'nêu trong nguồn',
      limit: 'nguồn chỉ nêu mức này',
      share: 'tính từ số đạt trên tổng số nêu trong nguồn',
      count: 'tính theo số hộ hoặc số dân của đơn vị',
      change: 'tính từ mức tăng, giảm nêu trong nguồn',
    },
    rounding: (low, high) => `từ ${low} đến ${high} do làm tròn`,
    preferredArgued: 'Vì sao ưu tiên:',
    preferredByRule:
      'Không có lý do riêng để chọn: lần lượt ưu tiên số chính xác, số nêu rõ chuẩn nghèo, số có nhiều chữ số thập phân hơn, số được nhập trước.',
    beside: 'Số liệu khác, không gộp chung',
    besideNote: 'Tính cho đối tượng khác, theo chuẩn nghèo khác hoặc nguồn không nêu chuẩn.',
    assumed: 'có giả định',
    disputes: 'Nguồn nêu khác',
    limitsOf: (area, limits) => `Riêng ${area}: ${limits}`,
    inherited: (area) => `Chưa công bố riêng; đây là số liệu của ${area}, có được như sau.`,
    needed: 'Để biết chính xác',
    ownFigure: (area, year, line) =>
      `Cần số liệu riêng của ${area} năm ${year}${line === undefined ? '' : `, theo ${line}`}.`,
    weight: (name, areas, year) => `Cần ${name} năm ${year} của ${areas}.`,
    alsoWeight: (name, areas, year) =>
      `Có thêm ${name} năm ${year} của ${areas} thì khoảng giá trị sẽ chắc chắn và hẹp hơn.`,
    andOthers: (names, more) => `${names} và ${more} đơn vị khác`,
    line: 'Cần biết nguồn tính theo chuẩn nghèo nào.',
    membership: (areas) => `Cần xác nhận ${areas} thuộc chương trình 67 xã.`,
    membershipList: 'Cần xác nhận cả danh sách 67 xã.',
    agreement: (count) => `Cần biết số nào đúng trong ${count} số liệu nêu trong nguồn.`,
  },
  en: {
    whatNeeded: 'What data are needed?',
    steps: 'Step by step',
    sources: (count) => `${count} published ${count === 1 ? 'figure' : 'figures'}`,
    sourcesOf: (about) => `of: ${about}`,
    claims: 'What the sources say',
    claimStep: {
      printed: 'as published',
      limit: 'the source gives this limit only',
      share: 'from a published part and total',
      count: 'by the area’s households or people',
      change: 'from a published change',
    },
    rounding: (low, high) => `${low} to ${high} by rounding`,
    preferredArgued: 'Why it is preferred:',
    preferredByRule:
      'There is no particular reason to prefer it: exact figures come first, then those that name their poverty line, those with more decimals, and those entered first.',
    beside: 'Other figures, not combined',
    besideNote: 'Of another population, or by another or an unnamed poverty line.',
    assumed: 'rests on an assumption',
    disputes: 'Sources that say otherwise',
    limitsOf: (area, limits) => `${area} itself: ${limits}`,
    inherited: (area) =>
      `Not published separately; this is the figure of ${area}, known as follows.`,
    needed: 'To know it exactly',
    ownFigure: (area, year, line) =>
      `A figure of ${area} itself for ${year}${line === undefined ? '' : ` by the ${line}`} is needed.`,
    weight: (name, areas, year) => `${name} of ${areas} in ${year} would be needed.`,
    alsoWeight: (name, areas, year) =>
      `${name} of ${areas} in ${year} would make the range surer and narrower.`,
    andOthers: (names, more) => `${names} and ${more} ${more === 1 ? 'other' : 'others'}`,
    line: 'The poverty line that the source counts by is needed.',
    membership: (areas) =>
      `It must be confirmed that ${areas} belongs to the 67 programme communes.`,
    membershipList: 'The whole list of the 67 programme communes must be confirmed.',
    agreement: (count) => `Which of the ${count} published figures is right must be known.`,
  },
});
