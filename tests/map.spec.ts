import { viewOn } from './driver/link';
import { places } from './driver/places';
import { expect, test } from './driver/test';

/** The view in the address as numbers: longitude, latitude and zoom. */
function numbers(view: string | null): number[] {
  return (view ?? '').split(',').map(Number);
}

test('the map opens on the 13 districts, the poverty rate and 2022', async ({ atlas }) => {
  await atlas.openMap();

  await atlas.map.waitForScene('poverty_rate', 'district', 2022);
  await expect(atlas.map.region()).toContainText(/\d+\skm/);
  await expect(atlas.map.region()).toContainText('GSHHG');
});

test('pointing at a commune tells its name, its figure and whose it is; at the sea nothing', async ({
  atlas,
}) => {
  await atlas.openMap({ view: viewOn(places.donDac) });

  await atlas.map.pointAtMiddle();

  const tooltip = atlas.map.tooltip();
  await expect(tooltip).toContainText('xã Đồn Đạc');
  await expect(tooltip).toContainText('0,623 %');
  await expect(tooltip).toContainText('số liệu cấp trên (huyện Ba Chẽ)');

  await atlas.page.mouse.move(720, 45);
  await expect(tooltip).toBeHidden();
});

test('a click selects the area, and Escape lets it go', async ({ atlas }) => {
  await atlas.openMap({ view: viewOn(places.donDac) });

  await atlas.map.clickMiddle();

  await expect(atlas.detail.heading()).toHaveText('Đồn Đạc');
  expect(atlas.parameter('unit')).toBe('06988');

  await atlas.map.canvas().press('Escape');
  await expect(atlas.detail.heading()).toContainText('67 xã');
});

test('a click on the open sea clears the selection', async ({ atlas }) => {
  await atlas.openMap({ unit: '06988', view: viewOn(places.openSea) });
  await expect(atlas.detail.heading()).toHaveText('Đồn Đạc');

  await atlas.map.clickMiddle();

  await expect(atlas.detail.heading()).toContainText('67 xã');
  expect(atlas.parameter('unit')).toBeNull();
});

test('a double click selects the area and goes there', async ({ atlas }) => {
  await atlas.openMap({ level: 'district', view: viewOn(places.baChe, 8) });

  await atlas.map.doubleClickMiddle();

  await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');
  await expect.poll(() => numbers(atlas.parameter('view'))[2]).toBeGreaterThan(8.5);
});

test('Enter on the map goes to the selected area', async ({ atlas }) => {
  await atlas.openMap({ level: 'district', unit: '202' });

  await atlas.map.canvas().press('Enter');

  await expect.poll(() => numbers(atlas.parameter('view'))[2]).toBeGreaterThan(9);
  const [longitude = NaN, latitude = NaN] = numbers(atlas.parameter('view'));
  expect(longitude).toBeCloseTo(places.baChe.longitude, 0);
  expect(latitude).toBeCloseTo(places.baChe.latitude, 0);
});

test('buttons go one step closer, one step back, and to the whole province', async ({ atlas }) => {
  await atlas.openMap({ view: viewOn(places.baChe, 9) });

  await atlas.map.button('zoomIn').click();
  await expect.poll(() => numbers(atlas.parameter('view'))[2]).toBeCloseTo(10, 1);
  await atlas.map.button('zoomOut').click();
  await expect.poll(() => numbers(atlas.parameter('view'))[2]).toBeCloseTo(9, 1);

  await atlas.map.button('whole').click();
  await expect.poll(() => atlas.parameter('view')).toBeNull();
});

test('the map goes from communes to districts, and to another indicator', async ({ atlas }) => {
  await atlas.openMap({ view: viewOn(places.baChe) });

  await atlas.chooseLevel('district');
  await atlas.map.waitForScene('poverty_rate', 'district', 2022);
  await atlas.map.pointAtMiddle();
  await expect(atlas.map.tooltip()).toContainText('huyện Ba Chẽ');
  await expect(atlas.map.tooltip()).toContainText('0,623 %');

  await atlas.indicatorMenu().selectOption('income_per_capita');
  await atlas.map.waitForScene('income_per_capita', 'district', 2022);
  expect(atlas.parameter('indicator')).toBe('income_per_capita');
});

test('a commune outside the 67 answers, and all of them can be brought in', async ({ atlas }) => {
  await atlas.openMap({ view: viewOn(places.trungVuong, 12) });

  await atlas.map.pointAtMiddle();
  await expect(atlas.map.tooltip()).toContainText('phường Trưng Vương');
  await expect(atlas.map.tooltip()).toContainText('ngoài 67 xã');

  await atlas.map.clickMiddle();
  await expect(atlas.detail.heading()).toHaveText('Trưng Vương');

  await expect(atlas.legend.sentence()).toContainText('67 xã và thị trấn');
  const before = await atlas.map.lookOfMiddle();

  await atlas.outside().check();

  await expect(atlas.legend.sentence()).toContainText('tất cả 177 xã, phường, thị trấn');
  await expect.poll(() => atlas.map.lookOfMiddle()).not.toBe(before);
  expect(atlas.parameter('all')).toBe('1');
});
