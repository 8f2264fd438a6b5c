import type { Page } from '@playwright/test';
import { holdBack } from './driver/holdBack';
import type { Link } from './driver/link';
import { expect, test } from './driver/test';

// What moves is listened for from a page's start.
test.use({ afresh: true });

/** A score below 0.1 counts as good (web.dev, Cumulative Layout Shift); here hardly any is let by. */
const MOST_SHIFT = 0.02;

/** Adds up how far what is on the screen moves by itself. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  const shifts: number[] = [];
  await page.exposeFunction('tellShift', (shift: number) => {
    shifts.push(shift);
  });
  await page.addInitScript(`
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tellShift(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  return async () => {
    // Fonts that come late move what they write.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForLoadState('networkidle');
    return shifts.reduce((total, shift) => total + shift, 0);
  };
}

const views: readonly (readonly [name: string, link: Link])[] = [
  ['an area', { level: 'district', unit: '202' }],
  ['a year without figures', { indicator: 'hygienic_water_rate', year: 2016 }],
];

test('nothing moves by itself while the atlas opens', async ({ atlas, page }) => {
  const shifted = await watchShifts(page);

  await atlas.openMap();

  expect(await shifted()).toBeLessThan(MOST_SHIFT);
});

for (const [name, link] of views) {
  test(`nothing moves by itself while ${name} opens`, async ({ atlas, page }) => {
    const shifted = await watchShifts(page);

    await atlas.open(link);
    await atlas.waitForMap();

    expect(await shifted()).toBeLessThan(MOST_SHIFT);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('nothing moves by itself while the atlas opens', async ({ atlas, page }) => {
    const shifted = await watchShifts(page);

    await atlas.openMap();

    expect(await shifted()).toBeLessThan(MOST_SHIFT);
  });

  test('a detail that comes late finds its room kept', async ({ atlas, page }) => {
    const shifted = await watchShifts(page);
    const detail = await holdBack(page, '**/DetailRoom-*.js');
    await atlas.open({ level: 'district', unit: '202' });
    await atlas.map.svg().waitFor();

    await detail.letGo();
    await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');

    expect(await shifted()).toBeLessThan(MOST_SHIFT);
  });
});
