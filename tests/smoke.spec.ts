import { expectNoViolations } from './driver/accessibility';
import { expect, test } from './driver/test';

test('the atlas opens with a title, and neither the browser nor axe has a complaint', async ({
  atlas,
}) => {
  await atlas.openMap();

  await expect(atlas.page).toHaveTitle(/Quảng Ninh/);
  await expect(atlas.main()).toBeVisible();
  await atlas.page.waitForLoadState('networkidle');
  expect(atlas.complaints).toEqual([]);
  await expectNoViolations(atlas.page, 'the first screen');
});
