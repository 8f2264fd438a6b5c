import { counted } from './counted';
import { text } from './text';

interface TogetherWords {
  title: string;
  mean: string;
  sum: string;
  ownOf: (own: number, of: number) => string;
  byWhole: (area: string) => string;
  byOnly: string;
  byWeights: (weight: string) => string;
  byBetween: (weight: string) => string;
  byBetweenUnweighed: string;
  bySum: string;
  wholes: (areas: string) => string;
  anything: (weight: string) => string;
  anythingUnweighed: string;
  ofOwn: (own: number, figure: string) => string;
  noFigures: string;
  notOrdered: string;
  weights: Record<'households' | 'population', string>;
  borrowed: (areas: number, weight: string) => string;
  borrow: (weight: string) => string;
  parts: string;
  partsOf: (count: number) => string;
  noOwn: string;
  weighs: (weight: string, year: number) => string;
  weighsUnknown: (weight: string) => string;
}

/** What is known of several areas together, and what that is made of. */
export const togetherText = text<TogetherWords>({
  vi: {
    title: 'Tính chung cả vùng',
    mean: 'Tính chung cả vùng',
    sum: 'Cộng cả vùng',
    ownOf: (own, of) => `${own}/${of} đơn vị có số riêng.`,
    byWhole: (area) => `Vùng này đúng bằng ${area} nên lấy số đã biết của ${area}.`,
    byOnly: 'Vùng chỉ có một đơn vị, nên là số của đơn vị ấy.',
    byWeights: (weight) => `Bình quân theo ${weight} của từng đơn vị.`,
    byBetween: (weight) =>
      `Chưa công bố đủ ${weight} để tính bình quân, nên chỉ chắc chắn rằng số chung nằm giữa số thấp nhất và số cao nhất có thể của các đơn vị.`,
    byBetweenUnweighed:
      'Không có gì để tính bình quân theo, nên chỉ chắc chắn rằng số chung nằm giữa số thấp nhất và số cao nhất có thể của các đơn vị.',
    bySum: 'Cộng từ số của từng đơn vị.',
    wholes: (areas) => `Đủ mọi phần của ${areas} nên dùng số chung của nơi ấy.`,
    anything: (weight) =>
      `Chưa nói được gì chắc chắn về cả vùng: còn đơn vị chưa có số riêng và chưa công bố đủ ${weight}.`,
    anythingUnweighed: 'Chưa nói được gì chắc chắn về cả vùng: còn đơn vị chưa có số riêng.',
    ofOwn: (own, figure) =>
      own === 1
        ? `Riêng đơn vị có số của mình: ${figure}.`
        : `Riêng ${own} đơn vị có số của mình: ${figure}.`,
    noFigures: 'Không đơn vị nào trong vùng có số riêng của chỉ tiêu này trong năm này.',
    notOrdered: 'Chỉ tiêu này là danh hiệu nên không cộng hay lấy bình quân được.',
    weights: { households: 'số hộ', population: 'số dân' },
    borrowed: (areas, weight) =>
      `Có ${areas} đơn vị phải mượn ${weight} của năm khác (cách tối đa 5 năm), nên đây là giả định.`,
    borrow: (weight) => `mượn ${weight} của năm khác`,
    parts: 'Tính từ những số nào?',
    partsOf: (count) => `${count} phần`,
    noOwn: 'chưa có số riêng',
    weighs: (weight, year) => `${weight} (${year})`,
    weighsUnknown: (weight) => `chưa rõ ${weight}`,
  },
  en: {
    title: 'All of them together',
    mean: 'All of them together',
    sum: 'All of them added up',
    ownOf: (own, of) => `${own} of ${of} areas have a figure of their own.`,
    byWhole: (area) => `The region is just ${area}, so this is what is known of ${area}.`,
    byOnly: 'The region is one area alone, so this is its figure.',
    byWeights: (weight) => `A mean by the ${weight} of each area.`,
    byBetween: (weight) =>
      `Not enough ${weight} are published for a mean, so all that is certain is that the whole lies between the lowest and the highest that its areas may have.`,
    byBetweenUnweighed:
      'There is nothing to weigh a mean by, so all that is certain is that the whole lies between the lowest and the highest that its areas may have.',
    bySum: 'Added from the figures of each area.',
    wholes: (areas) => `All parts of ${areas} are in it, so the figure of the whole is taken.`,
    anything: (weight) =>
      `Nothing is certain of the whole region: some areas have no figure of their own, and not enough ${weight} are published.`,
    anythingUnweighed:
      'Nothing is certain of the whole region: some areas have no figure of their own.',
    ofOwn: (own, figure) =>
      own === 1
        ? `Only the area that has a figure of its own: ${figure}.`
        : `Only the ${own} areas that have figures of their own: ${figure}.`,
    noFigures: 'No area in it has a figure of its own of this indicator in this year.',
    notOrdered: 'This indicator is a title, which can’t be added or averaged.',
    weights: { households: 'households', population: 'people' },
    borrowed: (areas, weight) =>
      `${areas} ${areas === 1 ? 'area borrows its' : 'areas borrow their'} ${weight} from another year (at most five away), so this is an assumption.`,
    borrow: (weight) => `borrow another year’s ${weight}`,
    parts: 'What is it made of?',
    partsOf: (count) => counted(count, 'part'),
    noOwn: 'no figure of its own',
    weighs: (weight, year) => `${weight} (${year})`,
    weighsUnknown: (weight) => `${weight} unknown`,
  },
});
