import { FramedAtlas } from './driver/framed';
import { addressOf } from './driver/link';
import { names } from './driver/names';
import { expect, test } from './driver/test';

test.use({ afresh: true });

test('in a frame that keeps nothing and has no origin, the atlas works all the same', async ({
  page,
}) => {
  const atlas = new FramedAtlas(page);
  await atlas.open(
    { level: 'district', lang: 'en' },
    { width: 1200, height: 800 },
    'allow-scripts',
  );
  const inside = atlas.inside();

  await inside.getByRole('application', { name: names.canvas }).waitFor();
  await inside.getByRole('region', { name: names.map }).locator('[data-painted="true"]').waitFor();
  await inside.getByRole('button', { name: names.showing.list }).click();
  await inside.getByRole('row', { name: 'Ba Chẽ' }).getByRole('button').click();
  await expect(inside.locator('#detail').getByRole('heading').first()).toHaveText('Ba Chẽ');
  await expect(inside.getByRole('alert')).toHaveCount(0);
});

test('where the program itself can’t be had, the page says so in words', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(addressOf({}));

  await expect(page.getByText('Không tải được chương trình của tập bản đồ')).toBeVisible();
  await expect(page.getByText('The program of the atlas could not be loaded')).toBeVisible();
});

test('a page that a newer edition has replaced says so, and reloading keeps the address', async ({
  atlas,
  page,
}) => {
  await atlas.open({ level: 'district', year: 2021, lang: 'en' });
  // What an old tab meets: the rooms it loads late are gone, and another page lies on the host.
  await page.route('**/assets/AreaTable-*.js', (route) => route.fulfill({ status: 404 }));
  await page.route(/\/quang-ninh\/$/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><script type="module" src="./assets/index-newer.js"></script>',
    }),
  );
  await page.getByRole('button', { name: names.showing.list }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'A newer edition has been published',
  );
  await expect(page.getByRole('alert')).not.toContainText('error it did not expect');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Reload the page' }).click();

  await expect(atlas.list.region().getByRole('table')).toBeVisible();
  expect(atlas.parameter('year')).toBe('2021');
});

test('a late file that a newer edition has replaced is told of where it is missing', async ({
  atlas,
  page,
}) => {
  await page.route('**/atlas/stories.json', (route) => route.fulfill({ status: 404 }));
  await page.route(/\/quang-ninh\/$/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><script type="module" src="./assets/index-newer.js"></script>',
    }),
  );
  await atlas.open({ level: 'district', lang: 'en', story: '67-xa-2020-2024' });

  await expect(page.getByRole('alert')).toContainText(
    'A newer edition of the atlas has been published',
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the comparisons open over the list and over what is known, and go back', async ({
    atlas,
    page,
  }) => {
    await atlas.openMap({ level: 'commune' });
    for (const showing of ['list', 'knowledge'] as const) {
      await page.getByRole('button', { name: names.menu }).tap();
      await page.getByRole('button', { name: names.showing[showing] }).tap();
      await page.locator('#list table').waitFor();
      expect(await page.evaluate(() => [innerWidth, innerHeight]), showing).toEqual([390, 844]);

      await page.getByRole('button', { name: names.menu }).tap();
      await atlas.compare.open();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  });

  test('enlarged to 400 % there is a map, drawn with WebGL', async ({ atlas, page }) => {
    await page.setViewportSize({ width: 360, height: 225 });
    await atlas.openMap({ level: 'district' });

    // What the panels leave of it, where its scale and credits stand.
    const free = await atlas.map.credits().locator('..').boundingBox();
    expect(free?.height).toBeGreaterThan(150);
    await expect(atlas.notice('WebGL')).toHaveCount(0);
    await atlas.timeline.slider().scrollIntoViewIfNeeded();
    await expect(atlas.timeline.slider()).toBeInViewport({ ratio: 0.9 });
  });
});
