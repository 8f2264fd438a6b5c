import { expectNoViolations } from './driver/accessibility';
import { addressOf, type Link } from './driver/link';
import { expect, test } from './driver/test';

test('a first visitor is shown on the map what solid, striped and dotted mean, once', async ({
  atlas,
  page,
}) => {
  const { tour } = atlas;
  await atlas.comeForTheFirstTime();
  await atlas.open();

  await expect(tour.card()).toContainText('Màu đặc');
  await expect(tour.card()).toContainText(/huyện Hải Hà\s*0,562\s%/);
  // Nothing is taken from a reader who wants to go on at once.
  await expect(page.locator('body')).toBeFocused();
  await expectNoViolations(page, 'the tour');
  await tour.button('next').click();
  await expect(tour.card()).toContainText('Gạch chéo');
  await expect(tour.card()).toContainText(/huyện Tiên Yên\s*dưới 1\s%/);
  for (const [width, height] of [
    [390, 844],
    [360, 740],
    [820, 1180],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => tour.isAreaFree(), `${width} by ${height}`).toBe(true);
    await expect(tour.button('next')).toBeInViewport({ ratio: 1 });
  }
  await tour.button('back').click();
  await expect(tour.card()).toContainText('Màu đặc');
  await tour.button('next').click();
  await tour.button('next').click();

  // No district of 2022 has its figure from elsewhere; communes have.
  await expect(tour.card()).toContainText('Phủ chấm');
  await tour.button('communes').click();
  await expect(atlas.level('commune')).toBeChecked();
  await expect(tour.card()).toContainText(
    /xã Quảng Sơn\s*0,562\s%\s*số liệu cấp trên \(huyện Hải Hà\)/,
  );
  await expect.poll(() => tour.isAreaFree()).toBe(true);

  await page.keyboard.press('Escape');
  await expect(tour.card()).toHaveCount(0);
  await page.goto(addressOf({}));
  await atlas.map.waitUntilPainted();
  await expect(tour.card()).toHaveCount(0);
});

test('what a link shows is covered by no tour', async ({ atlas, page }) => {
  await atlas.comeForTheFirstTime();
  await atlas.open({ level: 'district', unit: '202' });
  await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');
  await expect(atlas.tour.card()).toHaveCount(0);

  const links: Link[] = [
    { level: 'district', embed: '1' },
    { level: 'district', paper: 'a4-landscape' },
    { story: '67-xa-2020-2024', slide: 5, play: '1' },
  ];
  for (const link of links) {
    await page.goto(addressOf(link));
    await page
      .getByText(/cuối năm\s2022/i)
      .first()
      .waitFor();
    await expect(atlas.tour.card()).toHaveCount(0);
  }
});

test('“?” opens the help from anywhere; it has the kinds, the keys and the tour', async ({
  atlas,
  page,
}) => {
  const { tour } = atlas;
  await atlas.open({ show: 'list', level: 'district', lang: 'en' });
  await atlas.list.area('Ba Chẽ').focus();
  // On a narrow screen its button is in a folded menu.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('?');
  await expect(tour.help()).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });

  await expect(tour.help()).toContainText('the district’s or province’s colour under dots');
  await expect(tour.help().getByRole('row', { name: /^\/ search$/ })).toBeVisible();
  await expectNoViolations(page, 'the help');
  await page.keyboard.press('Escape');
  await expect(tour.help()).toHaveCount(0);

  await atlas.unfold('more');
  await tour.helpButton().press('Enter');
  await tour.showAgain().press('Enter');
  await expect(tour.card()).toBeFocused();
  expect(atlas.parameter('show')).toBeNull();
  await page.keyboard.press('Tab');
  await expect(tour.button('skip')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tour.card()).toContainText('Striped');
  await expect(tour.button('next')).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(tour.card()).toHaveCount(0);
  await expect(atlas.menu('more')).toBeFocused();
});
