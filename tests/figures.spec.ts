import { sourceAddresses } from './driver/facts';
import { expect, test } from './driver/test';

/** Poverty rates of districts at the end of 2022, as published. */
const RATES_OF_2022: readonly (readonly [district: string, rate: string])[] = [
  ['Ba Chẽ', '0,623 %'],
  ['Hải Hà', '0,562 %'],
  ['Bình Liêu', '0,368 %'],
  ['Hạ Long', '0 %'],
  ['Quảng Yên', '0 %'],
  ['Vân Đồn', '0 %'],
  ['Cô Tô', '0 %'],
];

/** Begins with a figure; its unit stands behind a space that doesn't break. */
function startsWith(figure: string): RegExp {
  return new RegExp(`^${figure.replaceAll(' ', '\\s')}(?!\\d)`);
}

test('the list gives the districts their published poverty rates of 2022', async ({ atlas }) => {
  await atlas.open({ level: 'district' });
  await atlas.showList();

  for (const [district, rate] of RATES_OF_2022) {
    await expect(await atlas.list.cell(district, 'value'), district).toHaveText(startsWith(rate));
  }
});

test('the detail gives the districts the same poverty rates of 2022', async ({ atlas }) => {
  await atlas.open({ level: 'district' });
  await atlas.showList();

  for (const [district, rate] of RATES_OF_2022) {
    await atlas.list.area(district).click();
    await expect(atlas.detail.heading()).toHaveText(district);
    await expect(atlas.detail.figure(), district).toHaveText(startsWith(rate));
  }
});

test('the overview tells the poverty rates of the province, each by its line', async ({
  atlas,
}) => {
  await atlas.open();
  await atlas.detail.openNumbers();

  const trend = atlas.detail.trend(/^Tỷ lệ hộ nghèo, Quảng Ninh/);
  for (const row of [
    /Quảng Ninh 2022 0,067\s%.*chuẩn trung ương 2021–2025/,
    /Quảng Ninh 2021 0,41\s%.*chuẩn trung ương 2021–2025/,
    /Quảng Ninh 2015 4,56\s%.*chuẩn trung ương 2016–2020/,
  ]) {
    await expect(trend.getByRole('row', { name: row })).toHaveCount(1);
  }
});

test('the overview follows the indicator: its answer, its numbers, its acts', async ({ atlas }) => {
  await atlas.open({ level: 'district', indicator: 'income_per_capita', year: 2023 });
  await atlas.detail.openNumbers();

  const overview = atlas.detail.room();
  await expect(overview).toContainText(
    'Năm 2023, thu nhập bình quân đầu người của 67 xã, thị trấn là 73,348',
  );
  const trend = atlas.detail.trend(/^Thu nhập bình quân đầu người, 67 xã/);
  await expect(trend.getByRole('row', { name: /^67 xã 2023 73,348\s/ })).toHaveCount(1);
  await expect(overview.getByText('Chuẩn nghèo 2011–2015 có hiệu lực')).toBeHidden();

  await atlas.open({ level: 'district', indicator: 'poverty_rate', year: 2022 });
  await expect(overview).toContainText(/tỷ lệ hộ nghèo của tỉnh Quảng Ninh là 0,067\s%/);
  await expect(overview.getByText('Chuẩn nghèo 2011–2015 có hiệu lực')).toBeVisible();
});

test('the detail answers in its first sentence; its chart is one stop, with arrows inside', async ({
  atlas,
  page,
}) => {
  await atlas.open({ level: 'district', unit: '202', year: 2022 });
  await expect(atlas.detail.answer()).toHaveText(
    /^Năm 2022, tỷ lệ hộ nghèo của huyện Ba Chẽ là 0,623\s% \(nguồn số liệu chưa thống nhất, .+\), cao hơn tỉnh Quảng Ninh \(0,067\s%\); .+\.$/,
  );

  const years = atlas.detail.trendYears();
  const stops = await years.evaluateAll((all) =>
    all.flatMap((one) => (one instanceof HTMLElement && one.tabIndex === 0 ? one.ariaLabel : [])),
  );
  expect(stops).toEqual([expect.stringMatching(/^2022: Ba Chẽ 0,623\s%/)]);

  await page.setViewportSize({ width: 320, height: 640 });
  for (const box of await years.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()),
  )) {
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  }
  await page.setViewportSize({ width: 1280, height: 800 });

  await years.and(page.locator('[tabindex="0"]')).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^2021: .*Quảng Ninh 0,41\s%/);
  await expect(atlas.detail.trendReadout()).toContainText(/Quảng Ninh 2021: 0,41\s%/);
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^2015: /);
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.parameter('year')).toBe('2015');
  // The figures of that year are of that line, whichever the year is counted by otherwise.
  await expect(atlas.detail.answer()).toContainText('2016–2020');
});

test('where sources disagree, the figure stands beside those that speak against it', async ({
  atlas,
}) => {
  await atlas.open({ level: 'district', indicator: 'income_per_capita', year: 2019, unit: '199' });

  await expect(atlas.detail.figure()).toContainText('46,5 triệu đồng');
  const conflict = atlas.detail.conflict().filter({ hasText: '46,5' }).first();
  await expect(conflict).toContainText('74,02');
  await expect(conflict).toContainText('1,45');
});

test('a commune without a figure shows its district’s under the district’s name', async ({
  atlas,
}) => {
  await atlas.open({ unit: '06988' });

  await expect(atlas.detail.heading()).toHaveText('Đồn Đạc');
  await expect(atlas.detail.figure()).toContainText('huyện Ba Chẽ');
  await expect(atlas.detail.figure()).toContainText('0,623 %');
  await expect(atlas.detail.figure()).toContainText('số liệu cấp trên (huyện Ba Chẽ)');
});

test('a commune with its district’s figure is not ranked', async ({ atlas }) => {
  await atlas.open({ unit: '06988' });
  await atlas.showList();

  await expect(atlas.detail.room()).toContainText('Không xếp hạng');
  await expect(await atlas.list.cell('Đồn Đạc', 'whose')).toHaveText('huyện Ba Chẽ');
  await expect(await atlas.list.cell('Đồn Đạc', 'rank')).toContainText('không xếp hạng');
});

test('a figure leads to the statement it came from and to its source', async ({ atlas }) => {
  await atlas.open({ level: 'district', indicator: 'income_per_capita', year: 2019, unit: '199' });
  const addresses = await sourceAddresses();
  const title = 'Quảng Ninh: Thêm một huyện được công nhận đạt chuẩn nông thôn mới';

  await atlas.detail.openProof();

  await expect(atlas.detail.room()).toContainText('Đại Đoàn Kết');
  const link = atlas.detail.sourceLinks().filter({ hasText: title, visible: true }).first();
  await expect(link).toHaveAttribute('href', addresses.get(title)?.[0] ?? 'none');
});

test('every source in the detail leads to its own address', async ({ atlas }) => {
  await atlas.open({ level: 'district', indicator: 'income_per_capita', year: 2019, unit: '199' });
  const addresses = await sourceAddresses();

  await atlas.detail.openAllEvidence();

  const links = await atlas.detail.sourceLinks().filter({ visible: true }).all();
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const title = await link.innerText();
    expect(addresses.get(title), title).toContain(await link.getAttribute('href'));
  }
});

test('another indicator of the area is a click away', async ({ atlas }) => {
  await atlas.open({ level: 'district', unit: '202' });

  const other = atlas.detail.room().getByRole('button', { name: /^Tỷ lệ hộ cận nghèo/ });
  await other.click();

  await expect(atlas.indicatorMenu()).toHaveValue('near_poverty_rate');
  await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');
  expect(atlas.parameter('indicator')).toBe('near_poverty_rate');
});
