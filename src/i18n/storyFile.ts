import type { StoryProblem } from '../domain/story/file';
import { text } from './text';

interface StoryFileWords {
  refused: (name: string) => string;
  refusedLink: string;
  untouched: string;
  fileName: string;
  inSlide: (slide: number) => string;
  wrong: Record<StoryProblem['wrong'], string>;
}

/** What is wrong with a story's file, where, and what to do. */
export const storyFileText = text<StoryFileWords>({
  vi: {
    refused: (name) => `Không mở được “${name}”:`,
    refusedLink: 'Không đọc được câu chuyện trong liên kết này:',
    untouched: 'Các câu chuyện đang có vẫn nguyên.',
    fileName: 'cau-chuyen',
    inSlide: (slide) => `trang ${slide}`,
    wrong: {
      not_json:
        'tệp không phải JSON, hoặc bị hỏng giữa chừng. Hãy chọn tệp do nút “Lưu thành tệp” tạo ra, hoặc xin lại tệp.',
      not_a_story:
        'tệp không phải câu chuyện của tập bản đồ này. Hãy chọn tệp do nút “Lưu thành tệp” tạo ra.',
      newer: 'tệp được tạo bởi bản mới hơn của tập bản đồ. Hãy tải lại trang để lấy bản mới.',
      cut: 'liên kết bị cắt hoặc bị sửa. Hãy chép lại cả liên kết, hoặc xin tệp.',
      missing: 'thiếu mục này. Hãy thêm vào, hoặc xin lại tệp.',
      not_text: 'phải là chữ, đặt trong dấu ngoặc kép.',
      not_a_list: 'phải là một danh sách, đặt trong [ ].',
      not_a_group: 'phải là một nhóm mục, đặt trong { }.',
      too_long: 'quá dài. Hãy rút ngắn, hoặc tách thành nhiều phần.',
      too_many: 'có quá 100 trang. Hãy tách thành nhiều câu chuyện.',
    },
  },
  en: {
    refused: (name) => `“${name}” could not be opened:`,
    refusedLink: 'The story in this link could not be read:',
    untouched: 'The stories that are there are as they were.',
    fileName: 'story',
    inSlide: (slide) => `slide ${slide}`,
    wrong: {
      not_json:
        'it is not JSON, or damaged. Choose a file that “Save as a file” has made, or ask for it again.',
      not_a_story: 'it is not a story of this atlas. Choose a file that “Save as a file” has made.',
      newer: 'it was made by a newer edition of the atlas. Reload this page to get that edition.',
      cut: 'the link was cut or changed. Copy the whole link again, or ask for the file.',
      missing: 'is missing. Add it, or ask for the file again.',
      not_text: 'must be text in quotation marks.',
      not_a_list: 'must be a list in [ ].',
      not_a_group: 'must be a group in { }.',
      too_long: 'is too long. Shorten it, or split it.',
      too_many: 'has more than 100 slides. Split it into several stories.',
    },
  },
});

/** One problem as a sentence: `trang 3, “view”: thiếu mục này. …` */
export function storyProblemText(problem: StoryProblem, language: 'vi' | 'en'): string {
  const words = storyFileText[language];
  const { slide, field, wrong } = problem;
  const place = [
    ...(slide === null ? [] : [words.inSlide(slide)]),
    ...(field === null ? [] : [`“${field}”`]),
  ].join(', ');
  return place === '' ? words.wrong[wrong] : `${place}: ${words.wrong[wrong]}`;
}
