import { expect, test } from './driver/test';

// What the browser keeps it keeps for the pages to come.
test.use({ serviceWorkers: 'allow', afresh: true });

test('after one visit the atlas opens without a network', async ({ atlas, page }) => {
  await atlas.openMap();
  await atlas.waitUntilKept();

  await page.context().setOffline(true);
  await atlas.page.reload();

  await atlas.map.waitUntilPainted();
  await expect(atlas.main()).toBeVisible();
  expect(atlas.complaints).toEqual([]);
});

test('without a network, a link to another view opens that view', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.waitUntilKept();

  await page.context().setOffline(true);
  await atlas.open({ lang: 'en', level: 'district', year: 2023 });

  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'en');
  await atlas.timeline.expectYear(2023);
});
