import { expectNoViolations } from './driver/accessibility';
import { expect, test } from './driver/test';

/** Words in a row, whichever spaces stand between them. */
function saying(words: string): RegExp {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replaceAll(' ', '\\s'));
}

test('a commune’s district figure is told in the district’s name, with what the commune lacks', async ({
  atlas,
}) => {
  await atlas.open({ unit: '06988', year: 2022 });
  await atlas.detail.openProof();

  await expect(atlas.detail.grounds()).toContainText(
    'Chưa công bố riêng; đây là số liệu của huyện',
  );
  await expect(atlas.detail.steps().first()).toContainText(saying('0,623 %: số liệu nêu trong'));
  await expect(atlas.detail.needed()).toContainText('Cần số liệu riêng của xã Đồn Đạc năm 2022');
});

test('a district below the third highest is told why, and which ranks it may take', async ({
  atlas,
}) => {
  await atlas.open({ level: 'district', unit: '199', year: 2022, lang: 'en' });
  await atlas.detail.openProof();

  await expect(atlas.detail.figure()).toContainText(saying('at most 0.369 %'));
  await expect(atlas.detail.steps().nth(0)).toContainText(
    saying('Tiên Yên district is none of them, and Bình Liêu district, the third, has 0.368 %'),
  );
  await expect(atlas.detail.steps().nth(1)).toContainText(
    saying('Bình Liêu district, 2022, poverty rate 0.368 %'),
  );
  await expect(atlas.detail.room()).toContainText('Possible rank: 3 to 9 of 13.');
});

test('a commune of a district without poor households leads to the district', async ({ atlas }) => {
  await atlas.open({ unit: '07036', year: 2022 });
  await atlas.detail.openProof();

  await expect(atlas.detail.figure()).toContainText('suy ra');
  await expect(atlas.detail.steps().nth(0)).toContainText('ở cả thành phố Hạ Long là');
  await expect(atlas.detail.steps().nth(1)).toContainText('Thành phố Hạ Long, năm 2022');
  await expect(atlas.detail.steps().nth(1)).toContainText(
    'Quảng Ninh triển khai loạt phong trào thi đua yêu nước',
  );
});

test('“fewer than ten” stands beside the none of Kỳ Thượng, which it does not exclude', async ({
  atlas,
}) => {
  await atlas.open({ unit: '07033', year: 2022 });
  await atlas.detail.openProof();

  await expect(atlas.detail.figure()).toHaveText(saying('0 %suy ra từ số liệu của'));
  await expect(atlas.detail.conflict().first()).toContainText('dưới 10 hộ');
  await expect(atlas.detail.trendReadout()).toContainText(saying('Kỳ Thượng 2022: 0 %'));
});

test('sources that disagree stand against each other', async ({ atlas }) => {
  await atlas.open({ level: 'district', unit: '202', year: 2022 });
  await atlas.detail.openProof();

  await expect(atlas.detail.figure()).toContainText('nguồn số liệu chưa thống nhất');
  await expect(atlas.detail.grounds()).toContainText(saying('5.610 hộ'));
  await expect(atlas.detail.needed()).toContainText('Cần biết số nào đúng');
});

test('the two lines of Bình Liêu in 2023 stand beside each other', async ({ atlas }) => {
  const link = { level: 'district', unit: '198', year: 2023 };
  await atlas.open({ ...link, line: 'province-2023-2025' });
  await atlas.detail.openProof();
  await expect(atlas.detail.figure()).toContainText(saying('0,89 %'));
  await expect(atlas.detail.beside()).toContainText(
    saying('0 % đã công bố · theo chuẩn trung ương 2021–2025'),
  );

  await atlas.open({ ...link, line: 'central-2021-2025' });
  await atlas.detail.openProof();
  await expect(atlas.detail.figure()).toContainText(saying('0 %'));
  await expect(atlas.detail.beside()).toContainText(
    saying('0,89 % đã công bố · theo chuẩn của tỉnh 2023–2025'),
  );
});

test('a figure that names no line stands beside the one of the line asked for', async ({
  atlas,
}) => {
  await atlas.open({ level: 'district', unit: '202', year: 2023, line: 'central-2021-2025' });
  await atlas.detail.openProof();

  await expect(atlas.detail.figure()).toHaveText(/^0\s%/);
  await expect(atlas.detail.beside()).toContainText(saying('0,09 %'));
  await expect(atlas.detail.beside()).toContainText('nguồn không nêu chuẩn nghèo');
});

test('a limit that rests on households of another year says so, and what would help', async ({
  atlas,
}) => {
  await atlas.open({
    ...{ level: 'district', unit: '202', year: 2024 },
    ...{ line: 'province-2023-2025', weights: '1' },
  });
  await atlas.detail.openProof();

  await expect(atlas.detail.steps().first()).toContainText('có giả định');
  await expect(atlas.detail.needed()).toContainText('năm 2024 của huyện Ba Chẽ');
});

test('a rural figure stands beside the limit of all households', async ({ atlas }) => {
  await atlas.open({ level: 'district', unit: '205', year: 2022 });
  await atlas.detail.openProof();

  await expect(atlas.detail.figure()).toContainText(saying('không quá 0,369 %'));
  await expect(atlas.detail.beside()).toContainText(saying('0,49 %'));
  await expect(atlas.detail.beside()).toContainText('nông thôn');
});

test('all four incomes of the 67 in 2020 are in the trend of the overview', async ({ atlas }) => {
  await atlas.open({ indicator: 'income_per_capita' });
  await atlas.detail.openNumbers();

  const trend = atlas.detail.trend(/^Thu nhập bình quân đầu người, 67 xã/);
  const row = trend.getByRole('row', { name: /^67 xã 2020 / });
  for (const income of ['32,62', 'khoảng 43 ', '43,7', '46,1'])
    await expect(row).toContainText(income);
});

test('claims on a commune’s whole stand side by side with the preferred one marked', async ({
  atlas,
}) => {
  await atlas.open({ unit: '06724', indicator: 'income_per_capita', year: 2020 });
  await atlas.detail.openProof();

  for (const claim of ['32,62', 'khoảng 43 ', '43,7', '46,1']) {
    await expect(atlas.detail.claims()).toContainText(claim);
  }
  await expect(atlas.detail.claims()).toContainText('nêu trong nguồn · được ưu tiên');
});

for (const width of [1440, 390, 330]) {
  test(`how it is known fits into ${width} pixels, and axe finds nothing`, async ({ atlas }) => {
    test.slow();
    await atlas.page.setViewportSize({ width, height: 844 });
    for (const scheme of ['light', 'dark'] as const) {
      await atlas.page.emulateMedia({ colorScheme: scheme });
      await atlas.open({ unit: '06724', indicator: 'income_per_capita', year: 2020 });
      await expect(atlas.detail.heading()).toBeVisible();
      await atlas.detail.openProof();

      expect(await atlas.detail.widerThanRoom()).toEqual([]);
      await expectNoViolations(atlas.page, `how it is known, ${width}, ${scheme}`);
    }
  });
}
