import type { TourLook } from '../domain/scene/tour';
import { text } from './text';

interface TourWords {
  title: string;
  /** Where the tour is, for screen readers. */
  step: (at: number, all: number) => string;
  looks: Record<TourLook, string>;
  /** What the look itself says, beside what the kind means; empty where that is all. */
  means: Record<TourLook, string>;
  /** Above the looks that the map hasn't. */
  others: string;
  showCommunes: (count: number) => string;
  select: string;
  again: string;
  next: string;
  back: string;
  skip: string;
  done: string;
}

/** The tour of the map: what solid, striped, dotted and blank mean. */
export const tourText = text<TourWords>({
  vi: {
    title: 'Cách đọc bản đồ',
    step: (at, all) => `Bước ${at} trên ${all}`,
    looks: {
      solid: 'Màu đặc: biết chính con số',
      hatched: 'Gạch chéo: chỉ biết khoảng giá trị',
      dotted: 'Phủ chấm: số liệu cấp trên',
      empty: 'Để trắng: chưa có số liệu',
    },
    means: {
      solid: '',
      hatched: 'Các sọc mang màu của những lớp mà con số có thể thuộc về.',
      dotted: '',
      empty: '',
    },
    others: 'Ở cấp, năm hoặc chỉ tiêu khác còn có',
    showCommunes: (count) => `Xem ${count}\u00a0xã`,
    select: 'Bấm vào một đơn vị để xem con số và nguồn của nó.',
    again: 'Xem lại lúc nào cũng được: nút “Trợ giúp” hoặc phím ?.',
    next: 'Tiếp',
    back: 'Quay lại',
    skip: 'Bỏ qua',
    done: 'Xem bản đồ',
  },
  en: {
    title: 'How to read the map',
    step: (at, all) => `Step ${at} of ${all}`,
    looks: {
      solid: 'Solid: the figure is known',
      hatched: 'Striped: only a range is known',
      dotted: 'Dotted: the figure of its district or province',
      empty: 'Blank: no figure published',
    },
    means: {
      solid: '',
      hatched: 'The stripes have the colours of the classes that it may fall in.',
      dotted: '',
      empty: '',
    },
    others: 'At other levels or in other years there are also',
    showCommunes: (count) => `Show the ${count}\u00a0communes`,
    select: 'Press an area for its figure and where it comes from.',
    again: 'To see this again: the “Help” button, or the ? key.',
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    done: 'To the map',
  },
});
