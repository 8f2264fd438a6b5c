import type { Refusal } from '../domain/comparison/change';
import { counted } from './counted';
import { text } from './text';

interface ChangeWords {
  title: string;
  from: string;
  to: string;
  usual: (year: number | null) => string;
  known: (year: number, areas: number) => string;
  unknownIn: (year: number) => string;
  measure: string;
  difference: string;
  ratio: string;
  /** What is shown, as a sentence that a class list follows. */
  subject: (indicator: string) => string;
  between: (from: number, to: number) => string;
  byLine: (line: string) => string;
  inPercent: string;
  points: string;
  classes: string;
  fallOver: (far: string) => string;
  fallBetween: (near: string, far: string) => string;
  fallUpTo: (far: string) => string;
  same: string;
  riseUpTo: (far: string) => string;
  riseBetween: (near: string, far: string) => string;
  riseOver: (near: string) => string;
  /** What the classes at both ends of a key in brief mean. */
  falls: string;
  rises: string;
  betterDown: string;
  betterUp: string;
  limits: (areas: number) => string;
  leftOut: Record<Refusal, (areas: number) => string>;
  refused: Record<Refusal, string>;
  break: (from: number, to: number) => string;
  nothing: (from: number | null, to: number) => string;
  notOrdered: string;
  hardly: (areas: number, from: number, to: number) => string;
  offer: string;
  spanOffer: (from: number, to: number, areas: number) => string;
  elsewhere: (indicator: string, level: string, from: number, to: number, areas: number) => string;
  level: Record<'district' | 'commune', string>;
  order: string;
  moved: (area: string, change: string) => string;
  stayed: (area: string) => string;
  movedBetween: (area: string, change: string) => string;
  cannot: (area: string, reason: string) => string;
  inYear: (year: number, figure: string, kind: string) => string;
  sources: string;
  pointAt: string;
  canvas: (indicator: string, from: number, to: number) => string;
}

/** Areas that a year has no figure of. */
function without(areas: number): string {
  return areas === 1
    ? '1 area has no figure of its own'
    : `${areas} areas have no figure of their own`;
}

export const changeText = text<ChangeWords>({
  vi: {
    title: 'Thay đổi giữa hai năm',
    from: 'Từ năm',
    to: 'Đến năm',
    usual: (year) => (year === null ? 'tự chọn' : `${year} (tự chọn)`),
    known: (year, areas) => `${year} – ${areas} đơn vị có số liệu cả hai năm`,
    unknownIn: (year) => `${year} – không so sánh được`,
    measure: 'Tính bằng',
    difference: 'hiệu số',
    ratio: 'phần trăm',
    subject: (indicator) => `Thay đổi: ${indicator}`,
    between: (from, to) => `từ ${from} đến ${to}`,
    byLine: (line) => `theo ${line}`,
    inPercent: 'phần trăm của năm trước',
    points: 'điểm phần trăm',
    classes: 'Các lớp thay đổi',
    fallOver: (far) => `giảm hơn ${far}`,
    fallBetween: (near, far) => `giảm ${near} – ${far}`,
    fallUpTo: (far) => `giảm đến ${far}`,
    same: 'không đổi',
    riseUpTo: (far) => `tăng đến ${far}`,
    riseBetween: (near, far) => `tăng ${near} – ${far}`,
    riseOver: (near) => `tăng hơn ${near}`,
    falls: 'giảm',
    rises: 'tăng',
    betterDown: 'Với chỉ tiêu này, giảm là tốt lên.',
    betterUp: 'Với chỉ tiêu này, tăng là tốt lên.',
    limits: (areas) => `${areas} đơn vị chỉ biết khoảng thay đổi (gạch chéo).`,
    leftOut: {
      neither: (areas) => `${areas} đơn vị chưa có số riêng trong cả hai năm.`,
      no_earlier: (areas) => `${areas} đơn vị chưa có số riêng trong năm trước.`,
      no_later: (areas) => `${areas} đơn vị chưa có số riêng trong năm sau.`,
      from_zero: (areas) =>
        `${areas} đơn vị có thể đã bằng 0 trong năm trước nên không tính được phần trăm.`,
    },
    refused: {
      neither: 'chưa có số riêng trong cả hai năm',
      no_earlier: 'chưa có số riêng trong năm trước',
      no_later: 'chưa có số riêng trong năm sau',
      from_zero: 'năm trước có thể bằng 0, không tính được phần trăm',
    },
    break: (from, to) =>
      `Số của ${from} và ${to} tính theo hai chuẩn nghèo khác nhau, nên hiệu của chúng không nói lên điều gì.`,
    nothing: (from, to) =>
      from === null
        ? `Không có năm nào trước ${to} mà ít nhất một đơn vị có số riêng trong cả hai năm.`
        : `Không đơn vị nào có số riêng trong cả ${from} và ${to}.`,
    notOrdered: 'Chỉ tiêu này không phải là con số đo được từng năm nên không có hiệu số.',
    hardly: (areas, from, to) => `Chỉ ${areas} đơn vị có số riêng trong cả ${from} và ${to}.`,
    offer: 'So sánh được nhiều hơn:',
    spanOffer: (from, to, areas) => `${from} → ${to} (${areas} đơn vị)`,
    elsewhere: (indicator, level, from, to, areas) =>
      `${indicator}, ${level}, ${from} → ${to} (${areas})`,
    level: { district: 'huyện', commune: 'xã' },
    order: 'Từ giảm nhiều nhất đến tăng nhiều nhất',
    moved: (area, change) => `${area}: ${change}`,
    stayed: (area) => `${area}: không đổi`,
    movedBetween: (area, change) => `${area}: thay đổi ${change}`,
    cannot: (area, reason) => `${area}: ${reason}.`,
    inYear: (year, figure, kind) => `${year}: ${figure} (${kind})`,
    sources: 'Xem nguồn của đơn vị này',
    pointAt: 'Chọn một đơn vị trên bản đồ hoặc trong danh sách để thấy hai con số của nó.',
    canvas: (indicator, from, to) => `Bản đồ thay đổi: ${indicator}, từ ${from} đến ${to}`,
  },
  en: {
    title: 'Change between two years',
    from: 'From',
    to: 'To',
    usual: (year) => (year === null ? 'usual' : `${year} (usual)`),
    known: (year, areas) => `${year} – ${counted(areas, 'area')} in both`,
    unknownIn: (year) => `${year} – none in both`,
    measure: 'Measured as',
    difference: 'difference',
    ratio: 'percent',
    subject: (indicator) => `Change: ${indicator}`,
    between: (from, to) => `from ${from} to ${to}`,
    byLine: (line) => `by the ${line}`,
    inPercent: 'percent of the earlier figure',
    points: 'percentage points',
    classes: 'Classes of change',
    fallOver: (far) => `fell by more than ${far}`,
    fallBetween: (near, far) => `fell by ${near} – ${far}`,
    fallUpTo: (far) => `fell by up to ${far}`,
    same: 'no change',
    riseUpTo: (far) => `rose by up to ${far}`,
    riseBetween: (near, far) => `rose by ${near} – ${far}`,
    riseOver: (near) => `rose by more than ${near}`,
    falls: 'fall',
    rises: 'rise',
    betterDown: 'With this indicator, a fall is an improvement.',
    betterUp: 'With this indicator, a rise is an improvement.',
    limits: (areas) =>
      `Of ${counted(areas, 'area')} only a range of the change is known (hatched).`,
    leftOut: {
      neither: (areas) => `${without(areas)} in either year.`,
      no_earlier: (areas) => `${without(areas)} in the earlier year.`,
      no_later: (areas) => `${without(areas)} in the later year.`,
      from_zero: (areas) =>
        `${counted(areas, 'area')} may have been at 0 in the earlier year, so there is no percentage.`,
    },
    refused: {
      neither: 'no figure of its own in either year',
      no_earlier: 'no figure of its own in the earlier year',
      no_later: 'no figure of its own in the later year',
      from_zero: 'it may have been at 0 in the earlier year, so there is no percentage',
    },
    break: (from, to) =>
      `The figures of ${from} and ${to} are counted by two different poverty lines, so their difference means nothing.`,
    nothing: (from, to) =>
      from === null
        ? `There is no year before ${to} in which at least one area has figures of its own in both.`
        : `No area has figures of its own in both ${from} and ${to}.`,
    notOrdered: 'This indicator isn’t a number measured year by year, so it has no difference.',
    hardly: (areas, from, to) =>
      areas === 1
        ? `Only one area has figures of its own in both ${from} and ${to}.`
        : `Only ${areas} areas have figures of their own in both ${from} and ${to}.`,
    offer: 'What tells more:',
    spanOffer: (from, to, areas) => `${from} → ${to} (${counted(areas, 'area')})`,
    elsewhere: (indicator, level, from, to, areas) =>
      `${indicator}, ${level}, ${from} → ${to} (${areas})`,
    level: { district: 'districts', commune: 'communes' },
    order: 'From the largest fall to the largest rise',
    moved: (area, change) => `${area}: ${change}`,
    stayed: (area) => `${area}: no change`,
    movedBetween: (area, change) => `${area}: changed by ${change}`,
    cannot: (area, reason) => `${area}: ${reason}.`,
    inYear: (year, figure, kind) => `${year}: ${figure} (${kind})`,
    sources: 'See the sources of this area',
    pointAt: 'Select an area on the map or in the list to see its two figures.',
    canvas: (indicator, from, to) => `Map of change: ${indicator}, from ${from} to ${to}`,
  },
});
