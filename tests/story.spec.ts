import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expectNoViolations } from './driver/accessibility';
import { tabTo } from './driver/keyboard';
import { expect, test } from './driver/test';

const SHIPPED = '67-xa-2020-2024';

/** Titles of the story that ships, as its file has them. */
async function shippedTitles(): Promise<string[]> {
  const file = new URL(`../data/stories/${SHIPPED}.json`, import.meta.url);
  const { slides } = JSON.parse(await readFile(file, 'utf8')) as {
    slides: { title: { vi: string } }[];
  };
  return slides.map(({ title }) => title.vi);
}

test('by keyboard a story is made, told, reordered, duplicated, and undone; it is there tomorrow', async ({
  atlas,
  page,
}) => {
  const { story } = atlas;
  await atlas.open({ story: 'all', level: 'district', unit: '202' });
  await tabTo(page, story.createButton());
  await page.keyboard.press('Enter');
  await tabTo(page, story.nameField());
  await page.keyboard.type('Họp tháng 11');
  await tabTo(page, story.keepButton());
  await page.keyboard.press('Enter');

  // A view that is kept waits for its title.
  await expect(story.titleField()).toBeFocused();
  await page.keyboard.type('Ba Chẽ');
  await tabTo(page, story.textField());
  await page.keyboard.type('Cao nhất: ');
  await tabTo(page, story.insertButton());
  await page.keyboard.press('Enter');
  await expect(story.textField()).toBeFocused();
  await story.preview();
  await expect(story.room()).toContainText('Cao nhất: 0,623 %');

  await atlas.timeline.press('ArrowRight');
  await story.keepButton().press('Enter');
  await expect(story.slides()).toHaveText([/^1Ba Chẽ/, /^2.*2023/]);

  await story.slides().nth(1).press('Alt+ArrowUp');
  await expect(story.slides().first()).toBeFocused();
  await expect(story.slides()).toHaveText([/^1.*2023/, /^2Ba Chẽ/]);
  await story.slides().nth(1).press('Enter');
  await atlas.timeline.expectYear(2022);

  await story.copyButton().press('Enter');
  await expect(story.slides()).toHaveCount(3);
  await story.removeButton().press('Enter');
  await expect(story.slides()).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(story.slides()).toHaveCount(3);
  await page.keyboard.press('Control+Shift+z');
  await expect(story.slides()).toHaveCount(2);

  await page.reload();
  await story.nameField().waitFor();
  await expect(story.nameField()).toHaveValue('Họp tháng 11');
  await expect(story.slides()).toHaveText([/^1.*2023/, /^2Ba Chẽ/]);
});

test('a story goes into a file and comes back; a broken file is answered, and nothing is lost', async ({
  atlas,
}) => {
  const { story } = atlas;
  await atlas.open({ story: 'all', level: 'district' });
  await story.createButton().click();
  await story.nameField().fill('Nước sạch');
  await story.keepButton().click();
  await story.titleField().fill('Trang một');
  const saved = await story.save();
  expect(saved.name).toBe('nuoc-sach.json');
  await story.backToAll();

  await story.openFile('hong.json', saved.text.slice(0, -40));
  await expect(story.alert()).toContainText('Không mở được “hong.json”');
  await story.openFile('la.json', saved.text.replace('"level=district"', '3'));
  await expect(story.alert()).toContainText('trang 1, “view”: phải là chữ');
  await expect(story.room()).toContainText('Nước sạch');

  await story.openFile(saved.name, saved.text);
  await expect(story.slides()).toHaveText([/^1Trang một/]);
  await story.backToAll();
  await expect(story.room().getByText('Nước sạch')).toHaveCount(2);
});

test('a link holds the story and plays it; what is too long for a link is offered as a file', async ({
  atlas,
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { story } = atlas;
  await atlas.open({ story: 'all', level: 'district', year: 2023 });
  await story.createButton().click();
  await story.keepButton().click();
  await story.titleField().fill('Hai chuẩn');
  const link = await story.copyLink();

  // What knows no repetition can't be packed.
  const noise = randomBytes(7000).toString('base64');
  await story.textField().fill(noise);
  await story.askForLink();
  await expect(story.alert()).toContainText('dài quá một liên kết');
  expect((await story.save()).text).toContain(noise);

  await page.goto('about:blank');
  await page.goto(link);
  await story.waitForShow();
  await expect(story.shownTitle()).toHaveText('Hai chuẩn');
  await page.keyboard.press('Escape');
  await story.keepCopyButton().waitFor();
  await atlas.timeline.expectYear(2023);
  await story.keepCopyButton().click();
  await expect(story.titleField()).toHaveValue('Hai chuẩn');
  expect(new URL(page.url()).hash).toBe('');
  await story.backToAll();
  await expect(story.room().getByText('Câu chuyện chưa đặt tên')).toHaveCount(2);

  await page.goto('about:blank');
  await page.goto(link.slice(0, -20));
  await story.waitForAlert();
  await expect(story.alert()).toContainText('liên kết bị cắt');
});

test('a story that nobody here knows is named, and the view is shown all the same', async ({
  atlas,
}) => {
  await atlas.open({ story: 'cua-toi', slide: 3, year: 2023 });
  await atlas.story.waitForAlert();
  await expect(atlas.story.alert()).toContainText('Không có câu chuyện “cua-toi”');
  await atlas.timeline.expectYear(2023);

  await atlas.open({ story: SHIPPED, slide: 99 });
  await atlas.story.slides().first().waitFor();
  await expect(atlas.story.room()).toContainText('Liên kết hỏi trang 99');
});

test('a link to a slide gives the same picture, and its figures lead to their sources', async ({
  atlas,
  page,
}) => {
  const { story } = atlas;
  await atlas.page.goto(`./?story=${SHIPPED}&slide=5&play=1`);
  await story.waitForShow();
  await expect(story.shownTitle()).toContainText('Ba Chẽ');
  await expect.poll(() => atlas.parameter('level')).toBe('district');
  expect(atlas.parameter('unit')).toBe('202');
  await expect(story.show()).toContainText(/Huyện Ba Chẽ, 2022\s+0,623\s%\s+nguồn số liệu/);

  await story.show().getByRole('button', { name: '0,623 %' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /Ba Chẽ, 2022/ });
  await expect(dialog).toContainText('Quảng Ninh thành công từ phương châm');
  // The dialog's keys are its own.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(story.progress()).toContainText('5 / 11');

  await page.keyboard.press('l');
  await expect(story.pointerButton()).toHaveAttribute('aria-pressed', 'true');
  await story.largerButton().click();

  await page.reload();
  await story.waitForShow();
  await expect(story.progress()).toContainText('5 / 11');
  await expect(story.shownTitle()).toContainText('Ba Chẽ');
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme, hasTouch: true });

    test('axe finds nothing where stories are made and played, also on a phone', async ({
      atlas,
      page,
    }) => {
      const { story } = atlas;
      await atlas.open();
      await story.present();
      await expectNoViolations(page, 'all stories');
      await story.createButton().click();
      await story.keepButton().click();
      await story.textField().fill('# Đầu đề\n\nMột **trang** với [nguồn](https://a.example).');
      await story.preview();
      await expectNoViolations(page, 'a story being made');

      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoViolations(page, 'a story being made on a phone');
      await story.playFromHere();
      await expectNoViolations(page, 'a show on a phone');
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.keyboard.press('Escape');
      await page.goto(`./?story=${SHIPPED}&slide=7&play=1`);
      await story.waitForShow();
      await expect(story.show()).toContainText('theo chuẩn nghèo khác nhau');
      await story.nextButton().tap();
      await expect(story.progress()).toContainText('8 / 11');
      await expectNoViolations(page, 'a show with a comparison');
    });
  });
}

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow', afresh: true });

  test('the story that ships is played to its end with a clicker', async ({ atlas, page }) => {
    const { story } = atlas;
    const titles = await shippedTitles();
    await atlas.open();
    await atlas.waitUntilKept();
    await page.context().setOffline(true);

    await story.present();
    await story.play();
    for (const [at, title] of titles.entries()) {
      await expect(story.shownTitle()).toHaveText(title);
      await expect(story.progress()).toContainText(`${at + 1} / ${titles.length}`);
      await page.keyboard.press('PageDown');
    }
    await expect(story.shownTitle()).toHaveText(titles.at(-1) ?? '');
    await page.keyboard.press('PageUp');
    await expect(story.shownTitle()).toHaveText(titles.at(-2) ?? '');
    await page.keyboard.press('Home');
    await expect(story.shownTitle()).toHaveText(titles[0] ?? '');
    expect(atlas.complaints).toEqual([]);
  });
});
