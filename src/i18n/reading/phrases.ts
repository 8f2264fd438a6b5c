import { lowerFirst } from '../lowerFirst';
import { text } from '../text';

export interface Phrases {
  contradiction: string;

  about: (figure: string) => string;
  estimated: (figure: string) => string;
  /** The source says both. */
  estimatedAbout: (figure: string) => string;
  /** A status that is nearly reached, or that no recognition has been seen of. */
  nearly: (status: string) => string;
  statusFrom: (status: string) => string;
  statusBetween: (low: string, high: string) => string;

  below: (high: string) => string;
  upTo: (high: string) => string;
  above: (low: string) => string;
  atLeast: (low: string) => string;
  between: (low: string, high: string) => string;
  aboveAndBelow: (low: string, high: string) => string;
  aboveUpTo: (low: string, high: string) => string;
  fromBelow: (low: string, high: string) => string;
  anything: string;
  /** A printed limit, and what is worked out beside it. */
  printedAndWorkedOut: (printed: string, workedOut: string) => string;
  /** A figure, and a limit that a source prints besides. */
  figureAndPrinted: (figure: string, printed: string) => string;
  /** A figure that isn't certain to its last digit, and all that it may be. */
  figureWithin: (figure: string, interval: string) => string;

  impliedBy: (area: string) => string;
  statusAtLeast: string;
  /** Another area's figure: a district's, a province's, or that of a list of communes. */
  ofAbove: (area: string) => string;
  ofGroup: (area: string) => string;

  of: (area: string, figure: string) => string;
  aside: (figure: string, aside: string) => string;
  population: (population: string) => string;
  byLine: (line: string) => string;
  scope: (words: string) => string;
  inferred: string;
  assumed: string;
  since: (year: number) => string;
  until: (year: number) => string;
  claims: (figures: readonly string[]) => string;
  /** What is certain of an area that nothing is published of. */
  certainly: (limits: string) => string;
}

/** How knowledge is put into words, whatever has room for them. */
export const phrases = text<Phrases>({
  vi: {
    contradiction: 'các nguồn số liệu chưa thống nhất',

    about: (figure) => `khoảng ${figure}`,
    estimated: (figure) => `ước ${figure}`,
    estimatedAbout: (figure) => `ước khoảng ${figure}`,
    nearly: (status) => `${status} (chưa chính thức)`,
    statusFrom: (status) => `ít nhất ${lowerFirst(status)}`,
    statusBetween: (low, high) => `từ ${low} đến ${high}`,

    below: (high) => `dưới ${high}`,
    upTo: (high) => `không quá ${high}`,
    above: (low) => `trên ${low}`,
    atLeast: (low) => `ít nhất ${low}`,
    between: (low, high) => `từ ${low} đến ${high}`,
    aboveAndBelow: (low, high) => `trên ${low} và dưới ${high}`,
    aboveUpTo: (low, high) => `trên ${low}, không quá ${high}`,
    fromBelow: (low, high) => `từ ${low} đến dưới ${high}`,
    anything: 'chưa rõ bao nhiêu',
    printedAndWorkedOut: (printed, workedOut) => `${printed}; tính ra: ${workedOut}`,
    figureAndPrinted: (figure, printed) => `${figure}; nguồn nêu: ${printed}`,
    figureWithin: (figure, interval) => `${figure} (${interval})`,

    impliedBy: (area) => `suy ra từ số liệu của ${area}`,
    statusAtLeast: 'chỉ biết mức tối thiểu',
    ofAbove: (area) => `số liệu cấp trên (${area})`,
    ofGroup: (area) => `số liệu chung của ${area}`,

    of: (area, figure) => `${area}: ${figure}`,
    aside: (figure, aside) => `${figure} (${aside})`,
    population: (population) => `tính cho ${population}`,
    byLine: (line) => `theo ${line}`,
    scope: (words) => `phạm vi theo nguồn: ${words}`,
    inferred: 'suy từ lời văn của nguồn',
    assumed: 'dùng số hộ, số dân của năm khác',
    since: (year) => `từ năm ${year}`,
    until: (year) => `đến hết năm ${year}`,
    claims: (figures) => `các nguồn nêu: ${figures.join('; ')}`,
    certainly: (limits) => `chắc chắn: ${limits}`,
  },
  en: {
    contradiction: 'sources contradict each other',

    about: (figure) => `about ${figure}`,
    estimated: (figure) => `an estimated ${figure}`,
    estimatedAbout: (figure) => `an estimated ${figure}`,
    nearly: (status) => `${status} (not formally)`,
    statusFrom: (status) => `at least ${lowerFirst(status)}`,
    statusBetween: (low, high) => `${low} to ${high}`,

    below: (high) => `below ${high}`,
    upTo: (high) => `at most ${high}`,
    above: (low) => `above ${low}`,
    atLeast: (low) => `at least ${low}`,
    between: (low, high) => `${low} to ${high}`,
    aboveAndBelow: (low, high) => `above ${low} and below ${high}`,
    aboveUpTo: (low, high) => `above ${low}, at most ${high}`,
    fromBelow: (low, high) => `${low} to below ${high}`,
    anything: 'any number',
    printedAndWorkedOut: (printed, workedOut) => `${printed}; worked out: ${workedOut}`,
    figureAndPrinted: (figure, printed) => `${figure}; printed: ${printed}`,
    figureWithin: (figure, interval) => `${figure} (${interval})`,

    impliedBy: (area) => `implied by the figure of ${area}`,
    statusAtLeast: 'minimum only',
    ofAbove: (area) => `figure of ${area}`,
    ofGroup: (area) => `figure of ${area}`,

    of: (area, figure) => `${area}: ${figure}`,
    aside: (figure, aside) => `${figure} (${aside})`,
    population: (population) => `of ${population}`,
    byLine: (line) => `by the ${line}`,
    scope: (words) => `scope in the source: “${words}”`,
    inferred: 'concluded from the source’s wording',
    assumed: 'uses households or people of another year',
    since: (year) => `since ${year}`,
    until: (year) => `until the end of ${year}`,
    claims: (figures) => `the sources say: ${figures.join('; ')}`,
    certainly: (limits) => `certainly ${limits}`,
  },
});
