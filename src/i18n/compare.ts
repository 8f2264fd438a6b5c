import { text } from './text';

interface TaskWords {
  name: string;
  /** What it answers, for who sees it for the first time. */
  question: string;
}

interface CompareWords {
  menu: string;
  loading: string;
  /** Beside a comparison that can't answer for what is in view. */
  tooLittle: string;
  tasks: Record<
    'change' | 'side' | 'pair' | 'years' | 'areas' | 'ranking' | 'clusters' | 'choose',
    TaskWords
  >;
}

/** The menu of comparisons. */
export const compareText = text<CompareWords>({
  vi: {
    menu: 'So sánh gì?',
    loading: 'Đang mở…',
    tooLittle: 'chưa đủ số liệu',
    tasks: {
      change: { name: 'Thay đổi', question: 'Giữa hai năm, nơi nào giảm, nơi nào tăng?' },
      side: {
        name: 'Cạnh nhau',
        question: 'Hai đến bốn bản đồ cùng dịch chuyển, hoặc gạt qua lại.',
      },
      pair: {
        name: 'Hai chỉ tiêu',
        question: 'Nơi nào vừa nghèo vừa thu nhập thấp, vừa nghèo vừa thiếu nước?',
      },
      years: { name: 'Các năm', question: 'Mọi năm có số liệu, mỗi năm một bản đồ nhỏ.' },
      areas: { name: 'Các đơn vị', question: 'Ghim đến tám đơn vị và đặt mọi chỉ tiêu cạnh nhau.' },
      ranking: { name: 'Xếp hạng', question: 'Ai đứng đâu, và các số phân bố ra sao?' },
      clusters: {
        name: 'Cụm',
        question: 'Các xã giống nhau có nằm gần nhau không, và ở đâu?',
      },
      choose: {
        name: 'Chọn vùng',
        question: 'Khoanh một vùng, một nhóm hay một điều kiện rồi cộng lại.',
      },
    },
  },
  en: {
    menu: 'Compare what?',
    loading: 'Opening…',
    tooLittle: 'too few figures',
    tasks: {
      change: {
        name: 'Change',
        question: 'Between two years, where did it fall and where did it rise?',
      },
      side: {
        name: 'Side by side',
        question: 'Two to four maps that move together, or a swipe between two.',
      },
      pair: {
        name: 'Two at once',
        question: 'Where does poverty meet low income, or a lack of water?',
      },
      years: { name: 'Years', question: 'Every year that has figures, each a small map.' },
      areas: {
        name: 'Areas',
        question: 'Pin up to eight areas and put every indicator side by side.',
      },
      ranking: { name: 'Ranking', question: 'Who stands where, and how do the figures spread?' },
      clusters: { name: 'Clusters', question: 'Do like communes lie near each other, and where?' },
      choose: { name: 'Choose', question: 'Take a region, a group or a condition, and sum it up.' },
    },
  },
});
