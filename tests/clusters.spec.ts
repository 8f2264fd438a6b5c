import { expectNoViolations } from './driver/accessibility';
import { expect, test } from './driver/test';

const clusters = { show: 'compare', compare: 'clusters' } as const;

test('where too few communes are known it says so, and what is offered leads to clusters', async ({
  atlas,
}) => {
  await atlas.open({ ...clusters, indicator: 'new_rural_status', year: 2024 });

  // What is known as “at least” leaves open whether more has been reached.
  await expect(atlas.clusters.refusal()).toContainText('Nông thôn mới kiểu mẫu');
  await expect(atlas.clusters.leftOut()).toContainText('chỉ biết mức tối thiểu');
  await expectNoViolations(atlas.page, 'clusters refused');
  await atlas.clusters.reached().selectOption('met');
  await expect(atlas.clusters.refusal()).toContainText('đều như nhau');

  await atlas.clusters.practise().click();

  await expect(atlas.clusters.side()).toContainText('Có: các đơn vị gần nhau giống nhau');
  await expect(atlas.clusters.side()).toContainText('0,549');
  await expect(atlas.clusters.islands()).toContainText('Thanh Lân');
  expect(atlas.parameter('of')).toBe('land');
});

test('clusters of figures are found, a kind stays lit, and the link keeps it', async ({
  atlas,
}) => {
  await atlas.makeUpPovertyRates(2021, 'central-2016-2020');
  await atlas.open({ ...clusters, year: 2022 });

  await atlas.clusters.offer('Hộ nghèo, 2021: 67 trên 67').click();
  await atlas.map.region().locator('[data-scene="clusters poverty_rate commune 2021"]').waitFor();
  await atlas.clusters.kind('cao, quanh cũng cao').click();
  await atlas.clusters.standingOut('cao, quanh cũng cao').first().press('Enter');

  expect(atlas.parameter('lit')).toBe('0');
  const unit = atlas.parameter('unit') ?? '';
  await atlas.open({ ...clusters, year: 2021, lit: 0, unit });
  await expect(atlas.clusters.kind('cao, quanh cũng cao')).toHaveAttribute('aria-pressed', 'true');
  await expect(atlas.clusters.standingOut('cao, quanh cũng cao').first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('by keyboard the nearest areas become neighbours, and then islands count too', async ({
  atlas,
  page,
}) => {
  await atlas.open({ ...clusters, of: 'land', all: '1', lang: 'en' });
  await expect(atlas.clusters.islands()).toBeVisible();
  const few = await atlas.clusters.standingOut('large, and so around it').count();

  await atlas.clusters.near().focus();
  await page.keyboard.press('ArrowDown');
  await expect(atlas.clusters.islands()).toBeHidden();
  expect(atlas.parameter('near')).toBe('nearest.2');
  await page.keyboard.press('ArrowUp');

  await atlas.clusters.uncorrected().focus();
  await page.keyboard.press('Space');
  await expect(atlas.clusters.standingOut('large, and so around it').nth(few)).toBeVisible();
  expect(atlas.parameter('corrected')).toBe('0');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the areas that stand out are a tap away', async ({ atlas, page }) => {
    await atlas.open({ ...clusters, of: 'land', all: '1' });

    await page.getByRole('button', { name: /^Kết quả$/ }).tap();
    await atlas.clusters.standingOut('lớn, quanh cũng lớn').first().tap();

    expect(atlas.parameter('unit')).not.toBeNull();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectNoViolations(page, 'clusters on a phone');
  });
});
