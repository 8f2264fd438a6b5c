import { readFile } from 'node:fs/promises';
import { expectNoViolations } from './driver/accessibility';
import { tabTo } from './driver/keyboard';
import { viewOn } from './driver/link';
import { places } from './driver/places';
import { expect, test } from './driver/test';

const choosing = { show: 'compare', compare: 'choose' } as const;
const around = { ...choosing, view: viewOn(places.donDac) };

test('a region is drawn by mouse, changed, and kept when another drawing is given up', async ({
  atlas,
  page,
}) => {
  await atlas.openMap(around);
  await atlas.choose.by('polygon');
  await atlas.choose.beginButton().click();
  await expect(atlas.choose.bar()).toContainText('góc thứ nhất');

  await atlas.choose.placeCorners(70, 'mouse');
  await expect(atlas.choose.bar()).toContainText('4 góc, 1 xã bên trong');
  // The first corner closes it.
  await atlas.choose.corners().first().click();

  await expect(atlas.choose.heading()).toHaveText('1 xã được chọn');
  await expect(atlas.choose.result()).toContainText('Đồn Đạc');
  // A click was a corner, and chose no area.
  expect(atlas.parameter('unit')).toBeNull();
  const drawn = atlas.parameter('choose');
  expect(drawn?.split(',')).toHaveLength(8);
  await expectNoViolations(page, 'a drawn region');

  await atlas.choose.dragCorner(atlas.choose.corners().nth(1), { x: 150, y: -150 });
  await expect(atlas.choose.heading()).not.toHaveText('1 xã được chọn');
  const changed = atlas.parameter('choose');
  expect(changed).not.toBe(drawn);

  await atlas.choose.beginButton().click();
  await atlas.choose.placeCorners(30, 'mouse');
  await page.keyboard.press('Escape');
  await expect(atlas.choose.bar()).toBeHidden();
  expect(atlas.parameter('choose')).toBe(changed);

  const file = await atlas.choose.takeAway();
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toMatch(/^\uFEFFchosen,code,name,/);
  expect(csv).toContain('yes,06988,Đồn Đạc,Ba Chẽ,2022,poverty_rate');
});

test('a circle is placed by one click, and its radius changed by field and by keys', async ({
  atlas,
  page,
}) => {
  await atlas.open({ ...choosing, level: 'district' });
  await atlas.choose.by('circle');
  const { x, y } = await atlas.map.placeOfLabel('Ba Chẽ');
  await atlas.choose.beginButton().click();
  await page.mouse.click(x, y);

  await expect(atlas.choose.result()).toContainText('trong vòng 10 km quanh 21,');
  await expect(atlas.choose.heading()).toHaveText('1 huyện được chọn');
  await expect(atlas.choose.result()).toContainText('0,623 %');
  expect(atlas.parameter('unit')).toBeNull();

  await atlas.choose.kilometres().fill('45,5');
  await expect(atlas.choose.result()).toContainText('trong vòng 45,5 km');
  await expect(atlas.choose.heading()).not.toHaveText('1 huyện được chọn');

  await atlas.choose.radius().focus();
  await page.keyboard.press('ArrowUp');
  await expect(atlas.choose.kilometres()).toHaveValue('46,5');
  expect(atlas.parameter('choose')).toMatch(/^circle:107\.\d+,21\.\d+,46\.5$/);
});

test('a region is drawn, moved and reduced by keyboard alone', async ({ atlas, page }) => {
  await atlas.open({ ...choosing, level: 'district', lang: 'en' });
  await atlas.choose.by('polygon');
  await tabTo(page, atlas.choose.beginButton());
  await page.keyboard.press('Enter');
  await expect(atlas.choose.aim()).toBeFocused();

  await page.keyboard.press('Enter');
  for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft']) {
    for (let step = 0; step < 6; step += 1) await page.keyboard.press(`Shift+${key}`);
    await page.keyboard.press('Enter');
  }
  await expect(atlas.choose.bar()).toContainText('4 corners');
  await page.keyboard.press('Backspace');
  await expect(atlas.choose.bar()).toContainText('3 corners');
  await page.keyboard.press('Enter');
  // Again on the spot: closed.
  await page.keyboard.press('Enter');

  await expect(atlas.choose.heading()).toHaveText(/^\d+ districts chosen$/);
  await expect(atlas.choose.beginButton()).toBeFocused();

  await atlas.choose.corners().nth(3).focus();
  const before = atlas.parameter('choose');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => atlas.parameter('choose')).not.toBe(before);
  await page.keyboard.press('Delete');
  await expect(atlas.choose.corners()).toHaveCount(3);
});

test('what can’t be told of a condition says so, with what is missing', async ({ atlas, page }) => {
  await atlas.open({ ...choosing, level: 'district' });
  await atlas.choose.by('rule');
  await atlas.choose.valueOf(atlas.choose.condition(1)).fill('0,3');

  await expect(atlas.choose.heading()).toHaveText('3 huyện được chọn');
  // Without weights nothing is certain but that the whole lies between its parts.
  await expect(atlas.choose.result()).toContainText('từ 0,367 đến 0,624 %');
  await expect(atlas.choose.condition(1)).toContainText('3 đúng · 4 không · 6 chưa rõ');
  expect(atlas.parameter('choose')).toBe('rule:and:poverty_rate~gt~0.3');

  await atlas.choose.addCondition(/^Nước sạch/);
  await expect(atlas.choose.condition(2)).toContainText('Chưa năm nào có số riêng của từng huyện');
  await expect(atlas.choose.heading()).toHaveText('Không đơn vị nào chắc chắn đúng điều kiện');
  await expect(atlas.choose.result()).toContainText('Chưa rõ: 9 đơn vị');
  await expect(atlas.choose.result().getByRole('button', { name: /Tiên Yên/ })).toContainText(
    'Hộ nghèo: dưới 1 %; tính ra: không quá 0,369 %',
  );
  await expectNoViolations(page, 'choosing by conditions');

  await atlas.choose.condition(2).getByRole('button', { name: 'Bỏ điều kiện 2' }).click();
  await atlas.choose
    .result()
    .getByRole('button', { name: /^Xếp hạng/ })
    .click();
  expect(atlas.parameter('among')).toBe('chosen');
  await expect(page.getByRole('main')).toContainText('Ba Chẽ');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet makes room for a drawing, and comes back with its result', async ({ atlas }) => {
    await atlas.openMap(around);
    await atlas.choose.by('polygon');
    await atlas.choose.beginButton().tap();
    await expect(atlas.choose.beginButton()).toBeHidden();

    await atlas.choose.placeCorners(50, 'finger');
    await atlas.choose.doneButton().tap();

    await expect(atlas.choose.heading()).toHaveText('1 xã được chọn');
    await expect(atlas.choose.heading()).toBeInViewport();
    expect(atlas.parameter('choose')).toMatch(/^polygon:/);
    expect(atlas.parameter('unit')).toBeNull();
  });
});
