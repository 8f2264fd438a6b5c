import { expectNoViolations } from './driver/accessibility';
import { expect, test } from './driver/test';

const ranking = { show: 'compare', compare: 'ranking' } as const;

test('districts are ranked by their own figures; limits give possible ranks', async ({ atlas }) => {
  await atlas.open({ ...ranking, level: 'district' });

  await expect(atlas.ranking.ranked()).toHaveCount(7);
  await expect(atlas.ranking.ranked().first()).toHaveAccessibleName(
    /^huyện Ba Chẽ: 0,623\s%, nguồn số liệu chưa thống nhất, hạng 1 trên 7$/,
  );
  await expect(atlas.ranking.ranked().last()).toHaveAccessibleName(
    /hạng 4 trên 7, đồng hạng với 3 đơn vị khác$/,
  );
  await expect(atlas.ranking.limited()).toHaveCount(6);
  await expect(atlas.ranking.limited().first()).toContainText('hạng 3 đến 9 trên 13');
  await expectNoViolations(atlas.page, 'ranking');

  await atlas.ranking.drawColumns();
  await atlas.ranking.ranked().nth(1).press('Enter');

  await expect(
    atlas.ranking.distribution().getByRole('img', { name: /: 4 đơn vị$/ }),
  ).toBeAttached();
  expect(atlas.parameter('unit')).toBe('201');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the ranks open by a tap, and so does an area', async ({ atlas, page }) => {
    await atlas.open({ ...ranking, level: 'district' });

    await page.getByRole('button', { name: /^Kết quả$/ }).tap();
    await atlas.ranking.ranked().nth(2).tap();

    expect(atlas.parameter('unit')).toBe('198');
    await expect(atlas.ranking.ranked().nth(2)).toHaveAttribute('aria-pressed', 'true');
    await expectNoViolations(page, 'ranking on a phone');
  });
});

test('the border communes are ranked among themselves, in a year that has their figures', async ({
  atlas,
}) => {
  await atlas.open({ ...ranking, level: 'district' });

  await atlas.ranking.among().selectOption({ label: 'xã biên giới (10)' });

  expect(atlas.parameter('among')).toBe('border');
  await expect(atlas.level('commune')).toBeChecked();
  await expect(atlas.ranking.leftOut()).toContainText('10 chỉ có số liệu cấp trên');

  await atlas.ranking.betterYear().click();

  await atlas.timeline.expectYear(2024);
  await expect(atlas.ranking.ranked()).toHaveCount(10);
  await expect(atlas.ranking.leftOut()).toBeHidden();
});
