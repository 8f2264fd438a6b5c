import { readFile } from 'node:fs/promises';
import { expectNoViolations } from './driver/accessibility';
import { expect, test } from './driver/test';

const areas = { show: 'compare', compare: 'areas' } as const;
const poverty = 'Tỷ lệ hộ nghèo';

test('a first visitor takes an example and reads how far the poorest districts are apart', async ({
  atlas,
}) => {
  await atlas.open(areas);

  await atlas.areas.example(/3 huyện có tỷ lệ hộ nghèo cao nhất/).click();

  expect(atlas.parameter('pins')).toBe('202,201,198');
  const binhLieu = await atlas.areas.cell(poverty, /Bình Liêu/);
  await expect(binhLieu).toContainText(/0,368\s%/);
  await expect(binhLieu).toContainText(/thấp hơn khoảng 0,255\sđiểm\s%/);
  await expect(await atlas.areas.cell(poverty, /67 xã/)).toContainText(
    /số liệu cấp trên \(tỉnh Quảng Ninh\)/,
  );
  await expectNoViolations(atlas.page, 'areas side by side');

  await atlas.areas.baselineButton().press('Enter');

  expect(atlas.parameter('pins')).toBe('201,202,198');
  await expect(atlas.areas.pins().first().getByRole('button').first()).toBeFocused();
  const baChe = await atlas.areas.cell(poverty, /Ba Chẽ/);
  await expect(baChe).toContainText(/cao hơn khoảng 0,061\sđiểm\s%/);
});

test('areas are pinned in their detail, by the menu and by the search; Back undoes it', async ({
  atlas,
}) => {
  await atlas.open({ unit: '198' });
  await atlas.areas.pinButton().click();
  await atlas.areas.compareNow().click();
  await atlas.areas.pinByMenu('huyện Hải Hà');
  await atlas.search('dong van');
  await atlas.result('Đồng Văn').click();
  await expect(atlas.areas.pins()).toHaveText([/Bình Liêu/, /Hải Hà/, /Đồng Văn/]);

  await atlas.page.goBack();
  await expect(atlas.areas.pins()).toHaveCount(2);
});

test('a click on the map pins the eighth area; a ninth is refused, and none is lost', async ({
  atlas,
}) => {
  const seven = '202,201,198,193,194,195,196';
  await atlas.open({ ...areas, pins: seven, level: 'district' });
  await atlas.areas.show('map');
  await atlas.waitForMap();
  const { x, y } = await atlas.map.placeOfLabel('Vân Đồn');
  await atlas.page.mouse.click(x, y);
  await expect(atlas.areas.pins()).toHaveCount(8);
  await expect(atlas.areas.pins().last()).toContainText('Vân Đồn');

  await atlas.search('quang la');
  await atlas.result('Quảng La').click();

  await expect(atlas.areas.side().getByRole('status')).toContainText(
    /Đã ghim đủ 8 đơn vị nên xã Quảng La chưa được ghim/,
  );
  expect(atlas.parameter('pins')).toContain(seven);
  await expect(atlas.areas.pins()).toHaveCount(8);
  const file = await atlas.areas.takeAway();
  const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(rows.find((row) => row.startsWith('201,') && row.includes('poverty_rate'))).toContain(
    'lower',
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('an area is unpinned by touch, and the table stays on the screen', async ({ atlas }) => {
    await atlas.open({ ...areas, pins: '202,198,201' });

    await atlas.areas.unpinButton('Bình Liêu').tap();
    await atlas.areas.sheetButton().tap();

    await expect(await atlas.areas.cell(poverty, /Hải Hà/)).toBeVisible();
    await expect(atlas.areas.table()).not.toContainText('Bình Liêu');
    const wide = await atlas.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});
