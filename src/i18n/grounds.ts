import { text } from './text';

interface GroundWords {
  title: string;
  /** Communes outside the 67, which take no colour. */
  outside: (count: number) => string;
  /** Areas that a comparison isn't about. */
  others: (count: number) => string;
  land: string;
  sea: string;
  uncompared: string;
  noFigure: string;
}

/** What is on the map besides areas with figures. */
export const groundText = text<GroundWords>({
  vi: {
    title: 'Nền bản đồ',
    outside: (count) => `${count} xã, phường ngoài 67 xã`,
    others: (count) => `${count} đơn vị không thuộc phạm vi đang xét`,
    land: 'ngoài tỉnh Quảng Ninh',
    sea: 'biển',
    uncompared: 'không so sánh được',
    noFigure: 'chưa có số liệu',
  },
  en: {
    title: 'The rest of the map',
    outside: (count) => `${count} communes outside the 67`,
    others: (count) => `${count} ${count === 1 ? 'area' : 'areas'} not among those compared`,
    land: 'outside Quảng Ninh',
    sea: 'sea',
    uncompared: 'can’t be compared',
    noFigure: 'no figure',
  },
});
