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
    whatNeeded: 'Cần gì để biết?',
    steps: 'Từng bước',
    sources: (count) => `${count} số liệu đã in`,
    sourcesOf: (about) => `của: ${about}`,
    claims: 'Các nguồn nói khác nhau',
    claimStep: {
      printed: 'in trong nguồn',
      limit: 'nguồn chỉ nêu giới hạn',
      share: 'tính từ phần trên tổng đã in',
      count: 'tính từ số đếm và tổng số đã in',
      change: 'tính ngược từ mức thay đổi đã in',
    },
    rounding: (low, high) => `từ ${low} đến ${high} do làm tròn`,
    preferredArgued: 'Vì sao ưu tiên:',
    preferredByRule:
      'Chưa có lý do riêng để chọn: trước là số in chính xác, rồi số nêu rõ chuẩn, rồi số nhiều chữ số lẻ hơn, rồi số ghi vào trước.',
    beside: 'Đứng bên cạnh, không gộp vào',
    besideNote: 'Tính cho đối tượng khác, theo chuẩn khác hoặc không rõ chuẩn.',
    assumed: 'có giả định',
    disputes: 'Nguồn nói khác',
    limitsOf: (area, limits) => `Riêng ${area}: ${limits}`,
    inherited: (area) => `Chưa công bố riêng; đây là số liệu của ${area}, biết được như sau.`,
    needed: 'Để biết chính xác',
    ownFigure: (area, year, line) =>
      `Cần số liệu riêng của ${area} năm ${year}${line === undefined ? '' : `, theo ${line}`}.`,
    weight: (name, areas, year) => `Cần ${name} năm ${year} của ${areas}.`,
    alsoWeight: (name, areas, year) =>
      `Có thêm ${name} năm ${year} của ${areas} thì giới hạn sẽ chắc và hẹp hơn.`,
    andOthers: (names, more) => `${names} và ${more} nơi khác`,
    line: 'Cần biết nguồn tính theo chuẩn nghèo nào.',
    membership: (areas) => `Cần xác nhận ${areas} thuộc chương trình 67 xã.`,
    membershipList: 'Cần xác nhận cả danh sách 67 xã.',
    agreement: (count) => `Cần biết số nào đúng trong ${count} số liệu đã in.`,
  },
  en: {
    whatNeeded: 'What would tell?',
    steps: 'Step by step',
    sources: (count) => `${count} printed ${count === 1 ? 'figure' : 'figures'}`,
    sourcesOf: (about) => `of: ${about}`,
    claims: 'What the sources say',
    claimStep: {
      printed: 'as printed',
      limit: 'a source gives this limit only',
      share: 'from a printed part and whole',
      count: 'from a printed count and total',
      change: 'worked back from a printed change',
    },
    rounding: (low, high) => `${low} to ${high} by rounding`,
    preferredArgued: 'Why it is preferred:',
    preferredByRule:
      'No reason of its own to prefer it: exact figures come first, then those that name their line, those with more decimals, and those entered first.',
    beside: 'Beside it, not mixed in',
    besideNote: 'Counted for others, or by another or an unnamed line.',
    assumed: 'rests on an assumption',
    disputes: 'What speaks against it',
    limitsOf: (area, limits) => `${area} itself: ${limits}`,
    inherited: (area) =>
      `Not published separately; this is the figure of ${area}, known as follows.`,
    needed: 'To know it exactly',
    ownFigure: (area, year, line) =>
      `A figure of ${area} itself for ${year}${line === undefined ? '' : ` by the ${line}`} is needed.`,
    weight: (name, areas, year) => `${name} of ${areas} in ${year} would be needed.`,
    alsoWeight: (name, areas, year) =>
      `${name} of ${areas} in ${year} would make the limits surer and tighter.`,
    andOthers: (names, more) => `${names} and ${more} ${more === 1 ? 'other' : 'others'}`,
    line: 'The poverty line that the source counts by is needed.',
    membership: (areas) => `It must be confirmed that ${areas} belongs to the 67.`,
    membershipList: 'The whole list of the 67 must be confirmed.',
    agreement: (count) => `Which of the ${count} printed figures is right must be known.`,
  },
});
