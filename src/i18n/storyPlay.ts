import { text } from './text';

interface StoryPlayWords {
  playing: (title: string) => string;
  progress: (slide: number, count: number) => string;
  controls: string;
  previous: string;
  next: string;
  first: string;
  close: string;
  pointer: string;
  smaller: string;
  larger: string;
  fullScreen: string;
  leaveFullScreen: string;
  key: string;
  results: string;
  /** A figure in a text, for whoever may press it. */
  figureLost: (address: string) => string;
}

/** Words of playing stories. */
export const storyPlayText = text<StoryPlayWords>({
  vi: {
    playing: (title) => `Trình chiếu: ${title}`,
    progress: (slide, count) => `${slide} / ${count}`,
    controls: 'Điều khiển trình chiếu',
    previous: 'Trang trước',
    next: 'Trang sau',
    first: 'Về trang đầu',
    close: 'Kết thúc trình chiếu',
    pointer: 'Vòng chỉ (L)',
    smaller: 'Chữ nhỏ hơn',
    larger: 'Chữ to hơn',
    fullScreen: 'Toàn màn hình',
    leaveFullScreen: 'Thoát toàn màn hình',
    key: 'Chú giải',
    results: 'Kết quả so sánh',
    figureLost: (address) => `[không có số “${address}”]`,
  },
  en: {
    playing: (title) => `Playing: ${title}`,
    progress: (slide, count) => `${slide} / ${count}`,
    controls: 'Player controls',
    previous: 'Previous slide',
    next: 'Next slide',
    first: 'First slide',
    close: 'End the show',
    pointer: 'Pointer ring (L)',
    smaller: 'Smaller type',
    larger: 'Larger type',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    key: 'Key',
    results: 'Results of the comparison',
    figureLost: (address) => `[no figure “${address}”]`,
  },
});
