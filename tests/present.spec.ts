import { expectNoViolations } from './driver/accessibility';
import { tabTo } from './driver/keyboard';
import { names } from './driver/names';
import { expect, test } from './driver/test';

test('the code to embed a view gives that view, with its key, its sources and a way back', async ({
  atlas,
  page,
}) => {
  await atlas.open({ level: 'district', year: 2022, unit: '202' });
  const code = await atlas.present.embedCode();

  await atlas.present.openFrame(code);

  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(atlas.present.frame()).toContainText('Phần trăm hộ nghèo');
  // The selected area has no panel here.
  await expect(atlas.present.frame()).toContainText(/Huyện Ba Chẽ, 2022\s+0,623\s%/);
  // At any size the title and the key are there, if only in brief.
  for (const [width, height] of [
    [280, 200],
    [400, 360],
    [300, 1200],
    [1600, 300],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    const key = atlas.present.keyOfFrame();
    await expect(key.getByText('Phần trăm hộ nghèo, cuối năm 2022')).toBeInViewport();
    await expect(key.getByText('trên 0,6')).toBeInViewport({ ratio: 0.99 });
    await expect(atlas.present.wayToTheAtlas()).toBeInViewport({ ratio: 0.99 });
  }
  await page.setViewportSize({ width: 280, height: 200 });
  await atlas.present.keyOfFrame().getByRole('button').click();
  await expect(atlas.present.keyOfFrame()).toContainText('nguồn số liệu chưa thống nhất');
  await page.setViewportSize({ width: 1440, height: 900 });
  await atlas.present.shownSources().click();
  await expect(atlas.present.frame()).toContainText('Quảng Ninh thành công từ phương châm');
  await expect(atlas.present.wayToTheAtlas()).toHaveAttribute('href', '?level=district&unit=202');
  await expectNoViolations(page, 'an embedded view');
});

test('a view is laid out on a sheet, drawn for a printer, and printed on one page', async ({
  atlas,
  page,
}) => {
  // Ten million dots are drawn twice, by software.
  test.slow();
  await atlas.openWithWebgl({ level: 'district', show: 'compare', year: 2024 });
  await atlas.compare.result(/Ba Chẽ/).waitFor();

  await atlas.present.layOutOnPaper();
  expect(await atlas.present.drawnDots()).toBe(300);
  expect(atlas.parameter('paper')).toBe('a4-landscape');
  await expect(atlas.present.sheet().getByRole('heading').first()).toContainText(
    'từ 2022 đến 2024',
  );
  // The sources of both years, by their titles.
  await expect(
    atlas.present.sheet().getByRole('listitem').filter({ hasText: '2023' }),
  ).not.toHaveCount(0);

  await atlas.present.headingField().fill('Báo cáo tháng 11');
  await atlas.present.choosePaper(/^(dọc|portrait)$/);
  await atlas.present.drawnDots();
  await expect(atlas.present.sheet().getByRole('heading').first()).toHaveText('Báo cáo tháng 11');
  await expectNoViolations(page, 'the sheet');

  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await atlas.present.backToTheAtlas();
  await expect(atlas.compare.result(/Ba Chẽ/)).toBeVisible();
});

test('by keyboard a view is laid out, turned, titled, and left again', async ({ atlas, page }) => {
  const { present } = atlas;
  await atlas.open({ level: 'district', lang: 'en', unit: '202' });

  await tabTo(page, atlas.menu('share'));
  await page.keyboard.press('Enter');
  await tabTo(page, present.paperButton());
  await page.keyboard.press('Enter');
  await tabTo(page, present.paperChoice('A4'));
  await page.keyboard.press('ArrowRight');
  expect(atlas.parameter('paper')).toBe('a3-landscape');
  await tabTo(page, present.paperChoice('landscape'));
  await page.keyboard.press('ArrowRight');
  expect(atlas.parameter('paper')).toBe('a3-portrait');

  await tabTo(page, present.headingField());
  await page.keyboard.press('Control+a');
  await page.keyboard.type('November report');
  await expect(present.sheet().getByRole('heading').first()).toHaveText('November report');
  await expect(present.sheet()).toContainText(/Ba Chẽ district, 2022\s+0\.623\s%/);
  await tabTo(page, present.backButton());
  await page.keyboard.press('Enter');

  await atlas.timeline.expectYear(2022);
  expect(atlas.parameter('paper')).toBeNull();
});

test('by keyboard the code to embed a view is reached, copied and left again', async ({
  atlas,
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { present } = atlas;
  await atlas.open({ level: 'district' });

  await tabTo(page, atlas.menu('share'));
  await page.keyboard.press('Enter');
  await tabTo(page, present.embedButton());
  await page.keyboard.press('Enter');
  await tabTo(page, present.copyButton());
  await page.keyboard.press('Enter');
  await expect(present.copyButton()).toHaveText('Đã sao chép');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('level=district');
  expect(copied).toContain('embed=1');

  await page.keyboard.press('Escape');
  await expect(present.embedButton()).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a view is laid out and turned by taps, and the sheet is seen whole', async ({
    atlas,
    page,
  }) => {
    await atlas.open({ level: 'district' });

    await page.getByRole('button', { name: names.menu }).tap();
    await atlas.present.paperButton().tap();
    await atlas.present.choosePaper(/^dọc$/);

    expect(atlas.parameter('paper')).toBe('a4-portrait');
    await expect(atlas.present.sheet()).toContainText('Phần trăm hộ nghèo');
    const sheet = await atlas.present.sheet().boundingBox();
    expect(sheet?.width).toBeGreaterThan(300);
    expect(sheet?.width).toBeLessThanOrEqual(390);
    await expectNoViolations(page, 'a sheet on a phone');
  });
});

test('maps beside each other stand on one sheet, each with its title and its key', async ({
  atlas,
}) => {
  await atlas.open({ show: 'compare', compare: 'side', level: 'district' });
  await atlas.compare.waitForMaps(2);

  await atlas.present.layOutOnPaper();

  await expect(atlas.present.plates()).toHaveText([/năm\s2022/, /năm\s2024/]);
  await expect(atlas.present.keysOfPlates()).toHaveCount(2);
  await expect(atlas.present.sheet()).toContainText('chỉ biết khoảng giá trị');
});

test('the browser’s own keys lay the view out on paper, and print it once it is drawn', async ({
  atlas,
  page,
}) => {
  await atlas.open({ level: 'district', lang: 'en', year: 2022 });
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printer', 'called');
  });

  await page.keyboard.press('Control+p');

  await expect(atlas.present.sheet()).toContainText('Share of households that are poor');
  await expect(page.locator('body')).toHaveAttribute('data-printer', 'called');
  expect(atlas.parameter('paper')).toBe('a4-landscape');
});

test('the browser’s own menu prints the sheet, and the list whole under its heads', async ({
  atlas,
  page,
}) => {
  await atlas.open({ level: 'district', year: 2022 });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    // Laid out before the printer comes, but not to be seen.
    const sheet = page.getByRole('article', { includeHidden: true });
    await expect(sheet).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  await expect(atlas.present.sheet()).toBeVisible();
  await expect(atlas.present.sheet()).toContainText('Phần trăm hộ nghèo');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(atlas.timeline.slider()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(atlas.present.sheet()).toHaveCount(0);

  await page.emulateMedia({ media: null });
  await atlas.open({ level: 'commune', show: 'list', year: 2022 });
  await atlas.list.region().getByRole('table').waitFor();
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  const cut = await atlas.list.region().evaluate((region) => ({
    scrolls: [...region.querySelectorAll('*')].filter(
      (one) =>
        one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY === 'auto',
    ).length,
    rows: [...region.querySelectorAll('tbody tr')].filter(
      (row) => getComputedStyle(row).breakInside !== 'avoid',
    ).length,
    head: getComputedStyle(region.querySelector('thead') ?? region).display,
  }));
  expect(cut).toEqual({ scrolls: 0, rows: 0, head: 'table-header-group' });
  await page.emulateMedia({ media: null });
});
