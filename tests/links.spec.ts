import type { Link } from './driver/link';
import { names } from './driver/names';
import { expect, test } from './driver/test';

const FULL: Link = {
  lang: 'en',
  level: 'district',
  indicator: 'near_poverty_rate',
  year: 2023,
  line: 'province-2023-2025',
  unit: '199,202',
  classes: 'quantile.3.year',
  all: '1',
  lit: 1,
  view: '107.4000,21.3000,9.50',
};

test('a link restores the whole view', async ({ atlas }) => {
  await atlas.open(FULL);

  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(atlas.level('district')).toBeChecked();
  await expect(atlas.indicatorMenu()).toHaveValue('near_poverty_rate');
  await atlas.timeline.expectYear(2023);
  await expect(atlas.legend.sentence()).toContainText('provincial line 2023–2025');
  await expect(atlas.detail.heading()).toHaveText('Tiên Yên');
  await atlas.legend.openSettings();
  await expect(atlas.legend.setting('classMethod')).toHaveValue('quantile');
  await expect(atlas.legend.setting('classCount')).toHaveValue('3');
  await expect(atlas.legend.setting('classBasis')).toHaveValue('year');
  await expect(atlas.legend.classes().nth(1)).toHaveAttribute('aria-pressed', 'true');
  for (const name of Object.keys(FULL)) {
    expect(new URL(atlas.page.url()).searchParams.get(name), name).toBe(
      String(Object.entries(FULL).find(([one]) => one === name)?.[1]),
    );
  }
});

test('a link opened afresh gives the same screen', async ({ atlas, page }) => {
  await atlas.open({ level: 'commune' });
  await atlas.chooseLevel('district');
  await atlas.timeline.press('ArrowRight');
  await atlas.search('ba che');
  await atlas.result('Ba Chẽ').first().click();
  await atlas.map.waitForScene('poverty_rate', 'district', 2023);

  const [screen, link] = [await atlas.main().ariaSnapshot(), page.url()];

  await page.goto('about:blank');
  await page.goto(link);
  await atlas.waitForMap();

  await expect(atlas.main()).toMatchAriaSnapshot(screen);
  expect(page.url()).toBe(link);
});

test('the link to the view can be copied', async ({ atlas, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open({ level: 'district', unit: '202' });

  await atlas.unfold('share');
  await atlas.page.getByRole('button', { name: names.share }).click();

  await expect(atlas.page.getByRole('button', { name: 'Đã sao chép liên kết' })).toBeVisible();
  expect(await atlas.page.evaluate(() => navigator.clipboard.readText())).toBe(atlas.page.url());
});

const bad: readonly (readonly [name: keyof Link, given: string, called: string])[] = [
  ['lang', 'fr', 'ngôn ngữ'],
  ['level', 'village', 'cấp'],
  ['indicator', 'happiness', 'chỉ tiêu'],
  ['year', '185o', 'năm'],
  ['line', 'world-bank', 'chuẩn nghèo'],
  ['unit', '99999', 'đơn vị được chọn'],
  ['classes', 'natural.9.all', 'cách chia lớp'],
  ['all', 'maybe', 'các xã khác'],
  ['lit', '99', 'lớp được làm nổi'],
  ['view', '0,0,30', 'khung nhìn'],
];

test('whatever a link holds that can’t be used is named, and its default is shown', async ({
  atlas,
}) => {
  await atlas.open(Object.fromEntries(bad.map(([name, given]) => [name, given])));

  const notice = atlas.notice('Liên kết có phần không dùng được');
  for (const [name, given, called] of bad) {
    await expect(notice).toContainText(`${called} (${name}=${given})`);
  }
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(atlas.level('district')).toBeChecked();
  await expect(atlas.indicatorMenu()).toHaveValue('poverty_rate');
  await atlas.timeline.expectYear(2022);
  await expect(atlas.legend.sentence()).toContainText('chuẩn trung ương 2021–2025');
  await expect(atlas.detail.heading()).toContainText('67 xã');
  await expect(atlas.legend.classes()).toHaveCount(5);
  const lit = atlas.legend.region().getByRole('button', { pressed: true });
  await expect(lit).toHaveCount(0);
  await atlas.chooseLevel('commune');
  await expect(atlas.outside()).not.toBeChecked();
});

test('a year that the atlas doesn’t have goes to the nearest, and a notice says so', async ({
  atlas,
}) => {
  await atlas.open({ level: 'district', year: 2099, lang: 'en' });
  await atlas.timeline.expectYear(2025);
  await expect(
    atlas.notice('The atlas has no year 2099; the nearest, 2025, is shown.'),
  ).toBeVisible();
});

test('what is good in a link counts even beside what is bad, which can be dismissed', async ({
  atlas,
}) => {
  await atlas.open({ level: 'district', year: 'soon', unit: '202' });
  await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');
  await expect(atlas.level('district')).toBeChecked();

  await atlas.notice('year=soon').getByRole('button', { name: names.dismiss }).click();

  await expect(atlas.notice('year=soon')).toHaveCount(0);
});

test('Back and Forward go through the views', async ({ atlas }) => {
  await atlas.open({ level: 'commune' });
  await atlas.chooseLevel('district');
  await atlas.indicatorMenu().selectOption('income_per_capita');

  await atlas.page.goBack();
  await expect(atlas.indicatorMenu()).toHaveValue('poverty_rate');
  await expect(atlas.level('district')).toBeChecked();
  await atlas.page.goBack();
  await expect(atlas.level('commune')).toBeChecked();

  await atlas.page.goForward();
  await atlas.page.goForward();
  await expect(atlas.indicatorMenu()).toHaveValue('income_per_capita');
  await expect(atlas.level('district')).toBeChecked();
});
