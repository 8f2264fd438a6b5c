import type { Page } from '@playwright/test';
import { addressOf } from './driver/link';
import { names } from './driver/names';
import { expect, test } from './driver/test';

test.describe('without WebGL', () => {
  test('the map is drawn otherwise, and says so once', async ({ atlas }) => {
    await atlas.open({ level: 'commune' });

    await expect(atlas.map.svg()).toBeVisible();
    await atlas.map.waitForScene('poverty_rate', 'commune', 2022);
    const notice = atlas.notice('không hiển thị được bản đồ bằng WebGL');
    await notice.getByRole('button', { name: names.dismiss }).click();
    await expect(notice).toHaveCount(0);

    // The maps that follow don't tell it again.
    await atlas.compare.open();
    await atlas.compare.choose('side');
    await atlas.compare.waitForMaps(2);
    await expect(notice).toHaveCount(0);
  });

  test('it answers the pointer as the other does', async ({ atlas, page }) => {
    await atlas.open({ level: 'district' });
    const { x, y } = await atlas.map.placeOfLabel('Ba Chẽ');

    await page.mouse.move(x, y);
    await expect(atlas.map.tooltip()).toContainText('huyện Ba Chẽ');
    await expect(atlas.map.tooltip()).toContainText('0,623 %');

    await page.mouse.click(x, y);
    await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');
    expect(atlas.parameter('unit')).toBe('202');
  });

  test('of several maps each has its own stripes, and none borrows those of a hidden one', async ({
    atlas,
  }) => {
    await atlas.open({ show: 'compare', compare: 'side', level: 'district' });
    await atlas.compare.waitForMaps(2);

    // Six districts of 2022 are known by limits alone.
    const stripes = atlas.compare.map(1).locator('path[fill^="url(#"]');
    await expect(stripes).toHaveCount(6);
    const borrowed = await stripes.evaluateAll((paths) =>
      paths.filter((path) => {
        const id = /#([^)]+)/.exec(path.getAttribute('fill') ?? '')?.[1] ?? '';
        return document.getElementById(id)?.closest('svg') !== path.closest('svg');
      }),
    );
    expect(borrowed).toHaveLength(0);
  });

  test('it follows the year and the level', async ({ atlas }) => {
    await atlas.open({ level: 'commune' });

    await atlas.timeline.press('ArrowLeft');
    await atlas.map.waitForScene('poverty_rate', 'commune', 2021);
    await atlas.chooseLevel('district');
    await atlas.map.waitForScene('poverty_rate', 'district', 2021);
  });
});

test.describe('when something fails', () => {
  test.use({ afresh: true });

  test('when the graphics are lost, the same map is drawn otherwise', async ({ atlas }) => {
    await atlas.openMap({ level: 'district', unit: '202' });

    await atlas.map.canvas().evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('The map isn’t on a canvas.');
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });

    await expect(atlas.map.svg()).toBeVisible();
    await expect(atlas.notice('vừa ngắt phần đồ họa WebGL')).toBeVisible();
    await atlas.map.waitForScene('poverty_rate', 'district', 2022);
    await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');
  });

  for (const file of ['facts.json', 'layers.json']) {
    test(`when ${file} can’t be had, the atlas says what to do, and trying again works`, async ({
      atlas,
      page,
    }) => {
      await page.route(`**/atlas/${file}`, (route) => route.abort());
      await page.goto(addressOf({}));
      await expect(failure(page)).toContainText('Hãy kiểm tra kết nối mạng');

      await page.unroute(`**/atlas/${file}`);
      await page.getByRole('button', { name: names.retry }).click();

      await atlas.map.waitUntilPainted();
      await expect(failure(page)).toHaveCount(0);
    });
  }

  test('facts of another version are the program’s fault, and so it says', async ({ page }) => {
    await page.route('**/atlas/facts.json', (route) => route.fulfill({ json: { format: 0 } }));
    await page.goto(addressOf({ lang: 'en' }));

    await expect(failure(page)).toContainText('The program met an error');
    await expect(page.getByRole('link', { name: 'Start afresh' })).toBeVisible();
  });
});

function failure(page: Page) {
  return page.getByRole('alert').filter({ has: page.getByRole('heading', { level: 1 }) });
}
