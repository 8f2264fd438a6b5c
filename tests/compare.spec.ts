import { expectNoViolations } from './driver/accessibility';
import { tabTo } from './driver/keyboard';
import type { CompareTask } from './driver/compareRoom';
import type { Link } from './driver/link';
import { expect, test } from './driver/test';

test('a first visitor comes to a map of change, and goes on with the year that was in view', async ({
  atlas,
}) => {
  await atlas.open({ level: 'district' });

  await atlas.compare.open();
  await expect(atlas.compare.task('change')).toHaveAttribute('aria-pressed', 'true');

  await expect(atlas.compare.result(/Ba Chẽ/)).toContainText('−0,623');
  // Between limits it is told as limits.
  await expect(atlas.compare.result(/Tiên Yên/)).toContainText('−0,369 … 0');
  await atlas.map
    .region()
    .locator('[data-scene="change poverty_rate district 2022 2024"]')
    .waitFor();
  expect(atlas.parameter('from')).toBe('2022');

  await atlas.compare.choose('ranking');
  await expect.poll(() => atlas.parameter('from')).toBeNull();
  await atlas.timeline.expectYear(2022);
});

test('what is offered in the place of years that say nothing leads there', async ({ atlas }) => {
  await atlas.open({ show: 'compare', level: 'district', year: 2022 });
  await atlas.compare.offer(/^2022 → 2024/).click();
  await expect(atlas.compare.result(/Ba Chẽ/)).toContainText('−0,623');
});

test('a change is told with both of its figures, by keyboard', async ({ atlas, page }) => {
  await atlas.open({ show: 'compare', level: 'district', year: 2024, lang: 'en' });

  await atlas.compare.result(/Hải Hà/).focus();
  await page.keyboard.press('Enter');

  await expect(atlas.compare.results().getByRole('heading').first()).toContainText('−0.562');
  await expect(atlas.compare.results()).toContainText('2022: 0.562');
  await expect(atlas.compare.results()).toContainText('2024: 0');
});

test('no change is told over a break of the poverty line', async ({ atlas, page }) => {
  await atlas.open({ show: 'compare', level: 'district', from: 2020, year: 2022 });

  await expect(page.getByText('hai chuẩn nghèo khác nhau')).toBeVisible();
  await expect(atlas.compare.result(/Ba Chẽ/)).toHaveCount(0);
});

test('a small map of a year leads to its large one', async ({ atlas }) => {
  await atlas.open({ level: 'district' });
  await atlas.compare.open();

  await atlas.compare.choose('years');
  await expect(atlas.compare.year(2010)).toBeVisible();
  await atlas.compare.year(2024).click();

  await atlas.map.waitForScene('poverty_rate', 'district', 2024);
  expect(atlas.parameter('show')).toBeNull();
});

test('by keyboard the years are reached, and from there any of them', async ({ atlas, page }) => {
  await atlas.open({ show: 'compare', level: 'district' });

  await tabTo(page, atlas.compare.task('years'));
  await page.keyboard.press('Enter');
  // The small maps are one stop, with arrows between them.
  await tabTo(page, atlas.compare.year(2022));
  await page.keyboard.press('ArrowLeft');
  await expect(atlas.compare.year(2021)).toBeFocused();
  await page.keyboard.press('Enter');

  await atlas.map.waitForScene('poverty_rate', 'district', 2021);
  await atlas.timeline.expectYear(2021);
});

test('maps stand beside each other, each with its own year, and tell one area', async ({
  atlas,
}) => {
  await atlas.openWithWebgl({ level: 'district', unit: '202' });
  await atlas.compare.open();

  await atlas.compare.choose('side');
  await atlas.compare.waitForMaps(2);
  await expect(atlas.compare.map(1)).toContainText('0,623 %');
  await expect(atlas.compare.map(2)).toContainText('0 %');

  await atlas.compare.yearOfMap(2).selectOption('2010');
  await expect(atlas.compare.map(2)).toContainText('48,08 %');
  expect(atlas.parameter('panes')).toBe('poverty_rate:2010');

  await atlas.compare.addMap();
  await atlas.compare.waitForMaps(3);
});

test('the divider between two maps is dragged, moved by arrows and sent to an end', async ({
  atlas,
  page,
}) => {
  await atlas.open({ show: 'compare', compare: 'side', level: 'district' });
  await atlas.compare.swipe();
  await atlas.compare.waitForMaps(2);
  await expect(atlas.compare.divider()).toHaveAttribute('aria-valuenow', '50');

  await atlas.compare.dragDivider(20);
  await expect(atlas.compare.divider()).toHaveAttribute('aria-valuenow', '70');
  expect(atlas.parameter('swipe')).toBe('70');

  await atlas.compare.divider().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(atlas.compare.divider()).toHaveAttribute('aria-valuenow', '69');
  await page.keyboard.press('Home');
  await expect(atlas.compare.divider()).toHaveAttribute('aria-valuenow', '0');
});

for (const task of ['change', 'years', 'side'] as const) {
  test(`axe finds nothing on ${task}`, async ({ atlas, page }) => {
    await atlas.open({
      show: 'compare',
      compare: task,
      level: 'district',
      year: 2024,
      unit: '202',
    });
    await expect(atlas.compare.task(task)).toHaveAttribute('aria-pressed', 'true');
    if (task === 'change') await atlas.compare.result(/Ba Chẽ/).waitFor();
    if (task === 'years') await atlas.compare.year(2024).waitFor();
    if (task === 'side') await atlas.compare.waitForMaps(2);
    await expectNoViolations(page, task);
  });
}

const inTheDark: readonly (readonly [task: CompareTask, link: Link])[] = [
  ['change', { year: 2024, unit: '202' }],
  ['side', { unit: '202' }],
  ['pair', { with: 'new_rural_status:2023', lit: 2 }],
  ['years', {}],
  ['areas', { pins: '202,201,198' }],
  ['ranking', { unit: '201' }],
  ['clusters', { of: 'land', all: '1', level: 'commune' }],
  ['choose', { choose: 'rule:and:poverty_rate~gt~0.3' }],
];

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const [task, link] of inTheDark) {
    test(`axe finds nothing on ${task}, in English`, async ({ atlas, page }) => {
      const compared = { show: 'compare', compare: task, level: 'district', lang: 'en' };
      await atlas.open({ ...compared, ...link });
      await expect(atlas.compare.task(task)).toHaveAttribute('aria-pressed', 'true');
      await atlas.waitUntilQuiet();
      await expectNoViolations(page, `${task} in the dark`);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet of comparisons opens by itself, and its results by a tap', async ({
    atlas,
    page,
  }) => {
    await atlas.open({ show: 'compare', level: 'district', year: 2024 });
    await expect(atlas.compare.menu()).toBeVisible();

    await page.getByRole('button', { name: /^Kết quả$/ }).tap();
    await atlas.compare.result(/Ba Chẽ/).tap();

    expect(atlas.parameter('unit')).toBe('202');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
  });

  test('two maps are swiped with a finger, and by buttons', async ({ atlas, page }) => {
    await atlas.open({ show: 'compare', compare: 'side', level: 'district', swipe: 90 });
    await atlas.compare.waitForMaps(2);

    await page.getByRole('button', { name: 'Mỗi bên một nửa' }).tap();
    await expect(atlas.compare.divider()).toHaveAttribute('aria-valuenow', '50');

    await atlas.compare.dragDividerByFinger(-30);
    await expect(atlas.compare.divider()).toHaveAttribute('aria-valuenow', '20');
    expect(atlas.parameter('swipe')).toBe('20');
  });

  test('several maps are scrolled to below each other, and a tap on one tells all', async ({
    atlas,
    page,
  }) => {
    const panes = 'poverty_rate:2010,poverty_rate:2021';
    await atlas.open({ show: 'compare', compare: 'side', level: 'district', panes });
    await atlas.compare.waitForMaps(3);
    await page.getByRole('button', { name: 'Cách so sánh' }).tap();

    await atlas.compare.map(3).scrollIntoViewIfNeeded();
    await expect(atlas.compare.yearOfMap(3)).toBeInViewport();
    await atlas.compare.areaOnMap(3, 'Hạ Long').tap({ force: true });

    await expect(atlas.compare.map(3)).toContainText('thành phố Hạ Long');
    await expect(atlas.compare.map(2)).toContainText('thành phố Hạ Long');
    expect(atlas.parameter('unit')).toBe('193');
    await expectNoViolations(page, 'maps below each other');
  });

  test('a year is a tap away from its small map', async ({ atlas }) => {
    await atlas.open({ show: 'compare', compare: 'years', level: 'district' });

    await atlas.compare.year(2021).tap();

    await atlas.timeline.expectYear(2021);
    await atlas.map.waitForScene('poverty_rate', 'district', 2021);
  });
});
