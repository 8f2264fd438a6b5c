import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

const words = {
  present: /^(Trình bày|Present)$/,
  room: /^(Câu chuyện|Story)$/,
  create: /^(Câu chuyện mới|New story)$/,
  keep: /^(Giữ khung nhìn này|Keep this view)$/,
  slides: /^(Các trang|Slides)$/,
  name: /^(Tên câu chuyện|Name of the story)$/,
  title: /^(Tiêu đề|Title)$/,
  text: /^(Lời kể|Text)$/,
  preview: /^(xem trước|preview)$/,
  insert: /^(Chèn số|Insert figure):/,
  copySlide: /^(Nhân đôi trang|Duplicate slide) \d+$/,
  removeSlide: /^(Xóa trang|Delete slide) \d+$/,
  undo: /^(Hoàn tác|Undo)$/,
  save: /^(Lưu thành tệp|Save as a file)$/,
  openFile: /^(Mở tệp…|Open a file…)$/,
  back: /^(Các câu chuyện|All stories)$/,
  link: /^(Chép liên kết|Copy link)$/,
  linkCopied: /^(Đã chép liên kết|Link copied)$/,
  keepCopy: /^(Giữ một bản sao|Keep a copy)$/,
  play: /^(Trình chiếu|Play): /,
  playFromHere: /^(Trình chiếu từ trang này|Play from this slide)$/,
  playing: /^(Trình chiếu|Playing): /,
  controls: /^(Điều khiển trình chiếu|Player controls)$/,
  next: /^(Trang sau|Next slide)$/,
  pointer: /^(Vòng chỉ|Pointer ring) \(L\)$/,
  larger: /^(Chữ to hơn|Larger type)$/,
} as const;

/** Stories in a reader's verbs: made beside the map, sent, and played. */
export class StoryRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens all stories from the header. */
  async present(): Promise<void> {
    await this.#page.getByRole('button', { name: words.present }).click();
    await this.room().waitFor();
  }

  room(): Locator {
    return this.#page.getByRole('region', { name: words.room });
  }

  createButton(): Locator {
    return this.room().getByRole('button', { name: words.create });
  }

  keepButton(): Locator {
    return this.room().getByRole('button', { name: words.keep });
  }

  undoButton(): Locator {
    return this.room().getByRole('button', { name: words.undo });
  }

  nameField(): Locator {
    return this.room().getByRole('textbox', { name: words.name });
  }

  titleField(): Locator {
    return this.room().getByRole('textbox', { name: words.title });
  }

  textField(): Locator {
    return this.room().getByRole('textbox', { name: words.text });
  }

  async preview(): Promise<void> {
    // The mark of a radio is hidden under its words, which take the press.
    await this.room().getByRole('radio', { name: words.preview }).check({ force: true });
  }

  insertButton(): Locator {
    return this.room().getByRole('button', { name: words.insert });
  }

  /** The slides' own buttons, in their order. */
  slides(): Locator {
    return this.room()
      .getByRole('list', { name: words.slides })
      .getByRole('button')
      .filter({ has: this.#page.locator('strong') });
  }

  copyButton(): Locator {
    return this.room().getByRole('button', { name: words.copySlide });
  }

  removeButton(): Locator {
    return this.room().getByRole('button', { name: words.removeSlide });
  }

  async backToAll(): Promise<void> {
    await this.room().getByRole('button', { name: words.back }).click();
  }

  /** @returns the text of the file that the story is saved in, and the file's name */
  async save(): Promise<{ name: string; text: string }> {
    const coming = this.#page.waitForEvent('download');
    await this.room().getByRole('button', { name: words.save }).first().click();
    const download = await coming;
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  }

  async openFile(name: string, text: string): Promise<void> {
    const choosing = this.#page.waitForEvent('filechooser');
    await this.room().getByRole('button', { name: words.openFile }).click();
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await (await choosing).setFiles(file);
  }

  /** What is told that can't be overlooked. */
  alert(): Locator {
    return this.#page.getByRole('alert');
  }

  async askForLink(): Promise<void> {
    await this.room().getByRole('button', { name: words.link }).click();
  }

  /** @returns the story's link, from the clipboard */
  async copyLink(): Promise<string> {
    await this.askForLink();
    await this.room().getByRole('button', { name: words.linkCopied }).waitFor();
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }

  keepCopyButton(): Locator {
    return this.room().getByRole('button', { name: words.keepCopy });
  }

  async play(): Promise<void> {
    await this.room().getByRole('button', { name: words.play }).first().click();
    await this.show().waitFor();
  }

  async playFromHere(): Promise<void> {
    await this.room().getByRole('button', { name: words.playFromHere }).click();
    await this.show().waitFor();
  }

  async waitForAlert(): Promise<void> {
    await this.alert().waitFor();
  }

  /** Waits for a story that a link plays. */
  async waitForShow(): Promise<void> {
    await this.show().waitFor();
  }

  /** A story full screen. */
  show(): Locator {
    return this.#page.getByRole('main', { name: words.playing });
  }

  /** What the slide on the screen is called. */
  shownTitle(): Locator {
    return this.show().getByRole('heading', { level: 2 }).first();
  }

  /** `3 / 9` */
  progress(): Locator {
    return this.show().getByRole('group', { name: words.controls });
  }

  nextButton(): Locator {
    return this.show().getByRole('button', { name: words.next });
  }

  pointerButton(): Locator {
    return this.show().getByRole('button', { name: words.pointer });
  }

  largerButton(): Locator {
    return this.show().getByRole('button', { name: words.larger });
  }
}
