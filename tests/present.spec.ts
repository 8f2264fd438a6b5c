import { expectNoViolations } from './driver/accessibility';
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
  await expect(atlas.present.frame()).toContainText(/số liệu từ \d+ nguồn/);
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

test('maps beside each other stand on one sheet, each with its title and its key', async ({
  atlas,
}) => {
  await atlas.open({ show: 'compare', compare: 'side', level: 'district' });
  await atlas.compare.waitForMaps(2);

  await atlas.present.layOutOnPaper();

  await expect(atlas.present.plates()).toHaveText([/năm\s2022/, /năm\s2024/]);
  await expect(atlas.present.keysOfPlates()).toHaveCount(2);
  await expect(atlas.present.sheet()).toContainText('chỉ biết giới hạn');
});
