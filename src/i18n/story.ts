import { text } from './text';

interface StoryWords {
  tab: string;
  all: string;
  what: string;
  shipped: string;
  own: string;
  noneOwn: string;
  create: string;
  openFile: string;
  slides: (count: number) => string;
  untitled: string;
  play: string;
  read: string;
  edit: string;
  playFromHere: string;
  back: string;
  close: string;

  title: string;
  keep: string;
  kept: (number: number) => string;
  empty: string;
  list: string;
  slideTitle: string;
  slideText: string;
  /** What a field shows where nothing is written in this language. */
  otherLanguage: (written: string) => string;
  markdown: string;
  write: string;
  preview: string;
  nothingWritten: string;
  insert: (what: string) => string;
  replace: string;
  viewDiffers: string;
  showView: string;
  up: (number: number) => string;
  down: (number: number) => string;
  copy: (number: number) => string;
  remove: (number: number) => string;
  moved: (number: number) => string;
  removed: string;
  undo: string;
  redo: string;
  beyond: (asked: number, count: number) => string;

  link: string;
  linkCopied: string;
  linkByHand: string;
  linkTooLong: (most: string) => string;
  file: string;
  deleteStory: string;
  copyStory: string;
  keepCopy: string;
  shippedNote: string;
  linkedNote: string;

  loading: string;
  failed: string;
  again: string;
  unknown: (id: string) => string;
  emptyLink: string;
  saved: string;
  denied: string;
  full: string;
  unreadable: string;
  takeUnreadable: string;
}

/** Words of making stories. */
export const storyText = text<StoryWords>({
  vi: {
    tab: 'Câu chuyện',
    all: 'Các câu chuyện',
    what: 'Câu chuyện là một chuỗi khung nhìn của tập bản đồ, mỗi khung có lời kể, để trình chiếu khi họp hoặc gửi cho người khác.',
    shipped: 'Có sẵn',
    own: 'Của bạn',
    noneOwn: 'Chưa có câu chuyện nào.',
    create: 'Câu chuyện mới',
    openFile: 'Mở tệp…',
    slides: (count) => `${count} trang`,
    untitled: 'Câu chuyện chưa đặt tên',
    play: 'Trình chiếu',
    read: 'Xem từng trang',
    edit: 'Sửa',
    playFromHere: 'Trình chiếu từ trang này',
    back: 'Các câu chuyện',
    close: 'Đóng câu chuyện',

    title: 'Tên câu chuyện',
    keep: 'Giữ khung nhìn này',
    kept: (number) => `Đã giữ làm trang ${number}`,
    empty:
      'Chưa có trang nào. Hãy xếp bản đồ, danh sách hay phần so sánh đúng như muốn kể, rồi bấm “Giữ khung nhìn này”.',
    list: 'Các trang',
    slideTitle: 'Tiêu đề',
    slideText: 'Lời kể',
    otherLanguage: (written) => `Chưa có bản tiếng Việt; đang dùng: ${written}`,
    markdown: '**đậm**, *nghiêng*, - gạch đầu dòng, [chữ](https://…)',
    write: 'soạn',
    preview: 'xem trước',
    nothingWritten: 'Chưa có lời kể.',
    insert: (what) => `Chèn số: ${what}`,
    replace: 'Thay bằng khung nhìn đang xem',
    viewDiffers: 'Khung nhìn đang xem khác với trang này.',
    showView: 'Về khung nhìn của trang',
    up: (number) => `Đưa trang ${number} lên`,
    down: (number) => `Đưa trang ${number} xuống`,
    copy: (number) => `Nhân đôi trang ${number}`,
    remove: (number) => `Xóa trang ${number}`,
    moved: (number) => `Nay là trang ${number}`,
    removed: 'Đã xóa trang; có thể hoàn tác',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    beyond: (asked, count) =>
      `Liên kết hỏi trang ${asked}, nhưng câu chuyện chỉ có ${count} trang. Đang ở trang cuối.`,

    link: 'Chép liên kết',
    linkCopied: 'Đã chép liên kết',
    linkByHand: 'Trình duyệt không cho chép. Hãy chép liên kết này:',
    linkTooLong: (most) =>
      `Câu chuyện này dài quá một liên kết (tối đa ${most} ký tự), thư và tin nhắn có thể cắt mất đuôi. Hãy gửi tệp.`,
    file: 'Lưu thành tệp',
    deleteStory: 'Xóa câu chuyện',
    copyStory: 'Tạo bản sao để sửa',
    keepCopy: 'Giữ một bản sao',
    shippedNote: 'Câu chuyện này đi cùng tập bản đồ nên không sửa trực tiếp được.',
    linkedNote:
      'Câu chuyện này nằm trong liên kết, chưa được lưu ở trình duyệt. Các câu chuyện của bạn vẫn nguyên.',

    loading: 'Đang mở câu chuyện…',
    failed: 'Chưa tải được các câu chuyện có sẵn. Hãy kiểm tra kết nối mạng.',
    again: 'Thử lại',
    unknown: (id) =>
      `Không có câu chuyện “${id}” trong trình duyệt này. Có thể nó được làm ở máy khác: hãy xin liên kết của câu chuyện (nút “Chép liên kết” trong phần Câu chuyện) hoặc tệp của nó. Khung nhìn trong liên kết vẫn được mở.`,
    emptyLink:
      'Liên kết này lẽ ra mang theo một câu chuyện sau dấu “#”, nhưng phần đó đã mất. Hãy xin lại liên kết, hoặc xin tệp.',
    saved: 'Đã lưu trong trình duyệt này',
    denied:
      'Trình duyệt không cho lưu. Câu chuyện chỉ còn đến khi đóng trang này: hãy lưu thành tệp.',
    full: 'Trình duyệt hết chỗ lưu. Thay đổi vừa rồi chỉ còn đến khi đóng trang này: hãy lưu thành tệp, hoặc xóa bớt câu chuyện.',
    unreadable:
      'Có câu chuyện đã lưu mà bản này không đọc được. Phần ấy vẫn được giữ nguyên trong trình duyệt, và có thể tải về.',
    takeUnreadable: 'Tải phần không đọc được',
  },
  en: {
    tab: 'Story',
    all: 'Stories',
    what: 'A story is a row of views of the atlas, each with something to say, to be played in a meeting or sent to others.',
    shipped: 'Ready made',
    own: 'Yours',
    noneOwn: 'There is none yet.',
    create: 'New story',
    openFile: 'Open a file…',
    slides: (count) => (count === 1 ? '1 slide' : `${count} slides`),
    untitled: 'Story without a name',
    play: 'Play',
    read: 'Slide by slide',
    edit: 'Edit',
    playFromHere: 'Play from this slide',
    back: 'All stories',
    close: 'Close the story',

    title: 'Name of the story',
    keep: 'Keep this view',
    kept: (number) => `Kept as slide ${number}`,
    empty:
      'There is no slide yet. Arrange the map, the list or the comparison as you want to tell it, then press “Keep this view”.',
    list: 'Slides',
    slideTitle: 'Title',
    slideText: 'Text',
    otherLanguage: (written) => `Not written in English; shown instead: ${written}`,
    markdown: '**bold**, *italic*, - list item, [words](https://…)',
    write: 'write',
    preview: 'preview',
    nothingWritten: 'Nothing is written yet.',
    insert: (what) => `Insert figure: ${what}`,
    replace: 'Replace with the present view',
    viewDiffers: 'The present view differs from this slide.',
    showView: 'Back to the slide’s view',
    up: (number) => `Move slide ${number} up`,
    down: (number) => `Move slide ${number} down`,
    copy: (number) => `Duplicate slide ${number}`,
    remove: (number) => `Delete slide ${number}`,
    moved: (number) => `Now slide ${number}`,
    removed: 'Slide deleted; this can be undone',
    undo: 'Undo',
    redo: 'Redo',
    beyond: (asked, count) =>
      `The link asks for slide ${asked}, but the story has ${count}. This is the last one.`,

    link: 'Copy link',
    linkCopied: 'Link copied',
    linkByHand: 'The browser does not allow copying. Copy this link yourself:',
    linkTooLong: (most) =>
      `This story is too long for a link (at most ${most} characters): mail and messages may cut its end off. Send the file instead.`,
    file: 'Save as a file',
    deleteStory: 'Delete the story',
    copyStory: 'Make a copy to edit',
    keepCopy: 'Keep a copy',
    shippedNote: 'This story comes with the atlas and can’t be changed itself.',
    linkedNote:
      'This story is in the link and not kept in this browser yet. Your own stories are as they were.',

    loading: 'Opening the story…',
    failed: 'The ready-made stories could not be loaded. Check the network.',
    again: 'Try again',
    unknown: (id) =>
      `There is no story “${id}” in this browser. It may have been made on another machine: ask for the story’s own link (“Copy link” under Story) or for its file. The view in the link is shown all the same.`,
    emptyLink:
      'This link should carry a story behind its “#”, but that part is lost. Ask for the link again, or for the file.',
    saved: 'Saved in this browser',
    denied:
      'The browser keeps nothing. The story lasts until this page is closed: save it as a file.',
    full: 'The browser has no room left. The last change lasts until this page is closed: save it as a file, or delete other stories.',
    unreadable:
      'Some kept story can’t be read by this edition. It is still in the browser as it was, and can be downloaded.',
    takeUnreadable: 'Download what can’t be read',
  },
});
