import { expect, test } from './driver/test';

test('the atlas speaks Vietnamese unless it is told otherwise', async ({ atlas }) => {
  await atlas.open();

  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(atlas.page).toHaveTitle('Atlas Quảng Ninh – nghèo, thu nhập, hạ tầng');
  await expect(atlas.legend.sentence()).toContainText('Phần trăm hộ nghèo, cuối năm 2022');
});

test('the language is switched without loading the page again', async ({ atlas, page }) => {
  await atlas.open({ level: 'district', year: 2023, unit: '202' });
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));

  await atlas.switchLanguage('en');

  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Quảng Ninh Atlas – poverty, income, infrastructure');
  await expect(atlas.legend.sentence()).toContainText('Share of households that are poor');
  await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');
  await atlas.timeline.expectYear(2023);
  expect(atlas.parameter('lang')).toBe('en');

  await atlas.switchLanguage('vi');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  expect(loads).toEqual([]);
});

test('numbers are written as each language writes them', async ({ atlas }) => {
  await atlas.open({ year: 2023 });
  await atlas.detail.openNumbers();
  const trend = atlas.detail.trend(/, Quảng Ninh, (qua các năm|through the years)$/).first();
  await expect(trend.getByRole('cell', { name: /^0,064\s%$/ })).toHaveCount(1);

  await atlas.switchLanguage('en');

  await expect(trend.getByRole('cell', { name: /^0\.064\s%$/ })).toHaveCount(1);
  await expect(trend).not.toContainText(/\d,\d/);
});

test.describe('from the start', () => {
  test.use({ afresh: true });

  test('a link in English shows no Vietnamese on its way', async ({ atlas, page }) => {
    const shown: string[] = [];
    await page.exposeFunction('tellShown', (language: string, words: string) => {
      shown.push(`${language}: ${words}`);
    });
    await page.addInitScript(`
    const tell = () => tellShown(document.documentElement.lang, document.body?.innerText ?? '');
    new MutationObserver(tell).observe(document, { childList: true, subtree: true });
  `);

    await atlas.open({ lang: 'en' });

    const words = shown.filter((one) => one.length > 'en: '.length);
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((one) => !one.startsWith('en: '))).toEqual([]);
    // Words of the loading screen and of every panel.
    const vietnamese = /Đang mở|Chỉ tiêu|Chú giải|Danh sách|Bản đồ|đơn vị|Tìm xã/;
    expect(words.filter((one) => vietnamese.test(one))).toEqual([]);
  });
});
