import { expectNoViolations } from './driver/accessibility';
import { expect, test } from './driver/test';

const pair = { show: 'compare', compare: 'pair', level: 'district' } as const;
const known = { ...pair, with: 'new_rural_status:2024' } as const;

test('two indicators are chosen, each with its year; where they share little, better is offered', async ({
  atlas,
}) => {
  await atlas.open({ level: 'district' });
  await atlas.compare.open();
  await atlas.compare.choose('pair');
  await expect(atlas.pair.title()).toHaveText('Hộ nghèo 2022 và Nông thôn mới 2022');

  await atlas.pair.indicator('up').selectOption({ label: 'Thu nhập' });
  await atlas.pair.year('up').selectOption('2023');
  await expect(atlas.pair.title()).toHaveText('Hộ nghèo 2022 và Thu nhập 2023');
  // The figure of the 67 stands for Cô Tô, which they make up wholly, and is no point of its own.
  await expect(atlas.pair.side()).toContainText('Thu nhập: chỉ có số liệu cấp trên (1)');

  await atlas.pair.year('up').selectOption('2019');
  expect(atlas.parameter('with')).toBe('income_per_capita:2019');
  await expect(atlas.pair.side()).toContainText('Chỉ 2 đơn vị có số riêng ở cả hai chỉ tiêu');

  await atlas.pair.swap();
  await expect(atlas.pair.title()).toHaveText('Thu nhập 2019 và Hộ nghèo 2022');
  expect(atlas.parameter('with')).toBe('poverty_rate:2022');

  await atlas.pair.offer(/^Hộ nghèo 2022 × Nông thôn mới 2024/).click();
  await expect(atlas.pair.point(/Ba Chẽ.*0,623\s%/)).toBeVisible();
});

test('a cell lights its areas by keyboard, and the link keeps it', async ({ atlas, page }) => {
  await atlas.openMap(known);
  // Both have at least met the standard: they may be in this cell, and in those above it.
  const highest = atlas.pair.part(/^trên 0,5\s%; Đạt chuẩn nông thôn mới: 0 đơn vị/);

  await atlas.pair.part(/^Cả hàng: Đạt chuẩn/).focus();
  await page.keyboard.press('End');
  await expect(highest).toBeFocused();
  await expect(atlas.pair.lit()).toHaveText([/Ba Chẽ/, /Hải Hà/]);
  await page.keyboard.press('Enter');

  expect(atlas.parameter('lit')).toBe('2');
  await atlas.map
    .region()
    .locator('[data-scene="pair poverty_rate 2022 new_rural_status 2024 district"]')
    .waitFor();

  await page.reload();
  await highest.waitFor();
  await expect(highest).toHaveAttribute('aria-pressed', 'true');
  await expect(atlas.pair.lit()).toHaveCount(2);
});

test('areas are chosen in the scatter plot with the mouse and without, and ranked', async ({
  atlas,
  page,
}) => {
  // Exact figures are points; Đầm Hà's poverty is only known to be below a limit.
  await atlas.open({ ...pair, with: 'income_per_capita:2020' });

  await atlas.pair.dragAround(/Bình Liêu/, /Ba Chẽ/);
  await expect(atlas.pair.chosen()).toHaveText([/Ba Chẽ/, /Bình Liêu/]);
  expect(atlas.parameter('choose')).toBe('areas:198,202');

  await atlas.pair.clear();
  expect(atlas.parameter('choose')).toBeNull();

  await atlas.pair.chooseByNumbers();
  await atlas.pair.from().fill('0,3');
  await expect(atlas.pair.chosen()).toHaveText([/Ba Chẽ/, /Bình Liêu/]);
  await expectNoViolations(page, 'two indicators at once');

  await atlas.pair.point(/Ba Chẽ/).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(atlas.parameter('unit')).toBe('198');

  await atlas.pair.rankChosen();
  await expect(atlas.ranking.ranked()).toHaveText([/Ba Chẽ/, /Bình Liêu/]);
});

test.describe('on a phone, in the dark', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  });

  test('a column is lit by a tap, its areas are listed, and axe finds nothing', async ({
    atlas,
    page,
  }) => {
    await atlas.open({ ...known, lang: 'en', unit: '202' });
    await atlas.pair.part(/^Whole column: above/).tap();
    await expectNoViolations(page, 'the key of two indicators');

    await page.getByRole('button', { name: /^Results$/ }).tap();
    await expect(atlas.pair.lit()).toHaveText([/Ba Chẽ/, /Hải Hà/]);
    await expectNoViolations(page, 'the scatter plot');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
  });
});
