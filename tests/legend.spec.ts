import { viewOn, type Link } from './driver/link';
import { places } from './driver/places';
import { expect, test } from './driver/test';

test('the legend is a sentence: indicator, time, poverty line, areas', async ({ atlas }) => {
  await atlas.open({ level: 'commune' });

  await expect(atlas.legend.sentence()).toHaveText(
    'Phần trăm hộ nghèo, cuối năm 2022, theo chuẩn trung ương 2021–2025 (xác định theo năm), 67 xã và thị trấn',
  );
});

test('few values are printed as themselves, and one that all areas have is said of all', async ({
  atlas,
}) => {
  await atlas.open({ indicator: 'clean_water_rate', year: 2023, all: '1' });
  await expect(atlas.legend.classes().filter({ hasText: /^67,17\s%/ })).toHaveCount(1);
  await expect(atlas.legend.classes().filter({ hasText: /^100\s%/ })).toHaveCount(1);

  await atlas.open({ indicator: 'hygienic_water_rate', year: 2023 });
  await expect(atlas.legend.classes().last()).toContainText(/^100\s%, cả 67\sxã/);
});

test('every ground of the map is in the key', async ({ atlas }) => {
  await atlas.open({ level: 'commune' });
  await expect(atlas.legend.grounds()).toHaveText([
    '110 xã, phường ngoài 67 xã',
    'ngoài tỉnh Quảng Ninh',
    'biển',
  ]);

  await atlas.open({ level: 'commune', all: '1' });
  await expect(atlas.legend.grounds()).toHaveText(['ngoài tỉnh Quảng Ninh', 'biển']);
});

const scenes: readonly (readonly [name: string, link: Link, areas: number])[] = [
  ['the 67 communes', { level: 'commune' }, 67],
  ['all communes', { level: 'commune', all: '1' }, 177],
  ['the districts', { level: 'district' }, 13],
  ['a year without figures', { indicator: 'hygienic_water_rate', year: 2016 }, 67],
];

for (const [name, link, areas] of scenes) {
  test(`every area is counted once by its kind: ${name}`, async ({ atlas }) => {
    await atlas.open(link);

    const kinds = await atlas.legend.kinds();
    expect(sum(kinds)).toBe(areas);
    expect(kinds).not.toContain(0);
  });
}

test('a kind that isn’t on the map is told in a foldout', async ({ atlas }) => {
  await atlas.open({ level: 'district' });
  const inherited = atlas.legend.region().getByText('màu của cấp trên, phủ chấm');
  await expect(inherited).toBeHidden();

  await atlas.legend.openOtherKinds();

  await expect(inherited).toBeVisible();
});

test('every district with a figure is counted once by its class', async ({ atlas }) => {
  await atlas.open({ level: 'district' });

  const { classes, several } = await atlas.legend.counts();
  // Each of the thirteen has a figure or limits in 2022.
  expect(sum(classes) + several).toBe(13);
  expect(classes[0], 'districts without a poor household').toBeGreaterThanOrEqual(4);
});

test('pointing at a class lights its areas and lets the others stand back', async ({ atlas }) => {
  await atlas.openMap({ level: 'district', view: viewOn(places.baChe) });
  await atlas.map.waitForScene('poverty_rate', 'district', 2022);
  const before = await atlas.map.lookOfMiddle();

  // Ba Chẽ is in the highest class, not in that of zero.
  await atlas.legend.classes().first().hover();
  await expect.poll(() => atlas.map.lookOfMiddle()).not.toBe(before);

  await atlas.legend.classes().last().hover();
  await expect.poll(() => atlas.map.lookOfMiddle()).toBe(before);
});

test('clicking a class keeps it lit, and clicking again lets it go', async ({ atlas }) => {
  await atlas.open({ level: 'district' });
  const lowest = atlas.legend.classes().first();

  await lowest.click();
  await expect(lowest).toHaveAttribute('aria-pressed', 'true');
  expect(atlas.parameter('lit')).toBe('0');

  await lowest.click();
  await expect(lowest).toHaveAttribute('aria-pressed', 'false');
  expect(atlas.parameter('lit')).toBeNull();
});

test('the method and the number of classes can be chosen', async ({ atlas }) => {
  await atlas.open({ level: 'district', indicator: 'income_per_capita', year: 2023 });
  await atlas.legend.openSettings();

  await atlas.legend.setting('classMethod').selectOption('Khoảng cách đều');
  await atlas.legend.setting('classCount').selectOption('3');
  await expect(atlas.legend.classes()).toHaveCount(3);
  await atlas.legend.setting('classBasis').selectOption('riêng năm đang xem');

  expect(atlas.parameter('classes')).toBe('equal.3.year');
});

test('own limits are taken as they are typed', async ({ atlas }) => {
  await atlas.open({ level: 'district' });
  await atlas.legend.openSettings();
  await atlas.legend.setting('classMethod').selectOption('Tự đặt giới hạn');

  await atlas.legend.takeLimits('0,25; 0,5');

  await expect(atlas.legend.classes()).toHaveText([
    /không còn hộ nghèo/,
    /đến 0,25\s%/,
    /0,25 – 0,5\s%/,
    /trên 0,5\s%/,
  ]);
  expect(atlas.parameter('classes')).toBe('own:0.25,0.5');
});

test('limits that can’t be taken are explained and stay to be mended', async ({ atlas }) => {
  await atlas.open({ level: 'district' });
  await atlas.legend.openSettings();
  await atlas.legend.setting('classMethod').selectOption('Tự đặt giới hạn');
  await atlas.legend.takeLimits('0,25; nhiều');

  await expect(atlas.legend.limits()).toHaveValue('0,25; nhiều');
  await expect(atlas.legend.limits()).toHaveAttribute('aria-invalid', 'true');
  await expect(atlas.legend.region()).toContainText('“nhiều”, không phải là số');
  expect(atlas.parameter('classes')).toBeNull();
});

test('as many limits as may be typed come back by the link', async ({ atlas }) => {
  await atlas.open({ level: 'district', indicator: 'income_per_capita', year: 2023 });
  await atlas.legend.openSettings();
  await atlas.legend.setting('classMethod').selectOption('Tự đặt giới hạn');
  const limits = ['40', '50', '60', '70', '80', '90', '100', '110', '120'];
  await atlas.legend.takeLimits(limits.join('; '));
  // The message says how many fit.
  const most = Number(/nhiều nhất là (\d+)/.exec(await atlas.legend.region().innerText())?.[1]);
  await atlas.legend.takeLimits(limits.slice(0, most).join('; '));
  await expect(atlas.legend.classes()).toHaveCount(most + 1);

  await atlas.page.reload();

  await expect(atlas.legend.classes()).toHaveCount(most + 1);
});

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
