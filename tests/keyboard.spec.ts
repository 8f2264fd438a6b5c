import { holdBack } from './driver/holdBack';
import { focusedElement, tabTo } from './driver/keyboard';
import { names } from './driver/names';
import { expect, test } from './driver/test';

test('the whole atlas can be used by keyboard alone', async ({ atlas, page }) => {
  const { keyboard } = page;
  await atlas.open({ level: 'commune' });

  // Straight to the choices.
  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến: Chỉ tiêu và chú giải' })).toBeFocused();
  await keyboard.press('Enter');
  await tabTo(page, atlas.indicatorMenu());
  await keyboard.press('ArrowDown');
  await expect(atlas.indicatorMenu()).toHaveValue('near_poverty_rate');

  await tabTo(page, atlas.level('commune'));
  await keyboard.press('ArrowLeft');
  await expect(atlas.level('district')).toBeChecked();

  await tabTo(page, atlas.legend.classes().first());
  await keyboard.press('Enter');
  await expect(atlas.legend.classes().first()).toHaveAttribute('aria-pressed', 'true');

  await tabTo(page, atlas.timeline.slider());
  await keyboard.press('ArrowLeft');
  await atlas.timeline.expectYear(2021);

  await tabTo(page, atlas.searchField());
  await keyboard.type('tien yen');
  await expect(atlas.result('Tiên Yên').first()).toBeVisible();
  await keyboard.press('Enter');
  await expect(atlas.detail.heading()).toHaveText('Tiên Yên');

  await tabTo(page, page.getByRole('button', { name: names.showing.list }));
  await keyboard.press('Enter');
  await tabTo(page, atlas.list.area('Tiên Yên'));
  await keyboard.press('Home');
  await keyboard.press('Enter');
  await expect(atlas.detail.heading()).not.toHaveText('Tiên Yên');

  await tabTo(page, atlas.detail.close());
  await keyboard.press('Enter');
  await expect(atlas.detail.heading()).toContainText('67 xã');

  await tabTo(page, atlas.detail.proofs().first());
  await keyboard.press('Enter');
  await expect(atlas.detail.room().locator('details[open]')).toHaveCount(1);

  await tabTo(page, atlas.menu('more'));
  await page.keyboard.press('Enter');
  await tabTo(page, atlas.themeButton());
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a slash calls the search, from the years too', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('/');
  await expect(atlas.searchField()).toBeFocused();

  await atlas.timeline.slider().focus();
  await page.keyboard.press('/');

  await expect(atlas.searchField()).toBeFocused();
});

for (const [link, room, where] of [
  ['Đến: Chỉ tiêu và chú giải', 'legend', {}],
  ['Đến: Bản đồ', 'map', {}],
  ['Đến: Chi tiết', 'detail', {}],
  ['Đến: Các năm', 'timeline', {}],
  ['Đến: Danh sách các đơn vị', 'list', { show: 'list' }],
  ['Đến: So sánh', 'stage', { show: 'compare', compare: 'years' }],
  ['Đến: Kết quả', 'detail', { show: 'compare', compare: 'ranking' }],
  ['Đến: Câu chuyện', 'story', { story: '67-xa-2020-2024' }],
] as const) {
  test(`a skip link leads to ${link}`, async ({ atlas, page }) => {
    await atlas.open(where);

    await tabTo(page, page.getByRole('link', { name: link }));
    await page.keyboard.press('Enter');

    await expect(page.locator(`#${room}`)).toBeFocused();
    await expect(page.locator(`#${room}`)).toBeInViewport();
  });
}

test('two maps side by side have no results for a skip link', async ({ atlas, page }) => {
  await atlas.open({ show: 'compare', compare: 'side' });

  await expect(page.getByRole('link', { name: 'Đến: So sánh' })).toBeAttached();
  await expect(page.getByRole('link', { name: /^Đến: (Bản đồ|Kết quả|Chi tiết)$/ })).toHaveCount(0);
});

test.describe('while the detail is on its way', () => {
  test.use({ afresh: true });

  test('its skip link leads to where it will be', async ({ atlas, page }) => {
    const detail = await holdBack(page, '**/DetailRoom-*.js');
    await atlas.open();

    await tabTo(page, page.getByRole('link', { name: 'Đến: Chi tiết' }));
    await page.keyboard.press('Enter');
    await expect(page.locator('#detail')).toBeFocused();
    await detail.letGo();

    await expect(atlas.detail.heading()).toContainText('67 xã');
    await expect(page.locator('#detail')).toBeFocused();
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a skip link unfolds the room that it leads to', async ({ atlas, page }) => {
    await atlas.open();
    await expect(page.locator('#legend')).toBeHidden();

    await tabTo(page, page.getByRole('link', { name: 'Đến: Chỉ tiêu và chú giải' }));
    await page.keyboard.press('Enter');

    await expect(page.locator('#legend')).toBeFocused();
    await expect(atlas.indicatorMenu()).toBeInViewport();
  });
});

test('wherever the focus is, it can be seen', async ({ atlas, page }) => {
  await atlas.openMap({ level: 'district', unit: '202' });
  const unseen: string[] = [];
  const seen = new Set<string>();

  // Until the focus leaves the page, or comes round to where it began.
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, outlined, slider } = await focusedElement(page);
    if (name === '') break;
    seen.add(name);
    if (!outlined && !slider) unseen.push(name);
  }

  expect(seen.size).toBeGreaterThan(30);
  expect(unseen).toEqual([]);
});

test('the years show that they have the focus', async ({ atlas, page }) => {
  await atlas.open();
  const unfocused = await atlas.timeline.slider().screenshot();

  await tabTo(page, atlas.timeline.slider());

  expect(unfocused.equals(await atlas.timeline.slider().screenshot())).toBe(false);
});

test('Escape closes what is told of the atlas, and gives the focus back', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.openAbout();

  await page.keyboard.press('Escape');

  await expect(atlas.about()).toHaveCount(0);
  await expect(page.getByRole('button', { name: names.about })).toBeFocused();
});

test('Escape empties the search and closes its results', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.search('ba che');
  await expect(atlas.result('Ba Chẽ').first()).toBeVisible();

  await page.keyboard.press('Escape');

  await expect(atlas.searchField()).toHaveValue('');
  await expect(atlas.result('Ba Chẽ')).toHaveCount(0);
});

test('Escape puts the words of an event away', async ({ atlas, page }) => {
  await atlas.open();
  const event = page.getByRole('button', { name: /^2013: .* văn bản/ });
  await event.focus();
  await expect(event).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('Escape');

  await expect(event).toHaveAttribute('aria-expanded', 'false');
});
