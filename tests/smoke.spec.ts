import { expectNoViolations } from './driver/accessibility';
import { expect, test } from './driver/test';

test('the atlas opens with a title and without a complaint of the browser', async ({ atlas }) => {
  await atlas.openMap();

  await expect(atlas.page).toHaveTitle(/Quảng Ninh/);
  await expect(atlas.main()).toBeVisible();
  await atlas.page.waitForLoadState('networkidle');
  expect(atlas.complaints).toEqual([]);
});

test('the first screen has nothing that the axe checker objects to', async ({ atlas }) => {
  await atlas.openMap();

  await expectNoViolations(atlas.page, 'the first screen');
});
