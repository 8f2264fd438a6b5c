import type { Locator, Page } from '@playwright/test';
import { viewOn } from './driver/link';
import { names } from './driver/names';
import { places } from './driver/places';
import { expect, test } from './driver/test';

const narrow = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
];
const wide = [
  { width: 960, height: 720 },
  { width: 1080, height: 800 },
  { width: 1200, height: 800 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];

for (const size of [...narrow, ...wide]) {
  test.describe(`at ${size.width} by ${size.height}`, () => {
    test.use({ viewport: size });

    test('nothing runs over the edge of the screen', async ({ atlas, page }) => {
      await atlas.open({ level: 'district', unit: '202' });
      await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');

      await expectButtonsInView(page);
      // Some words are wider in English; on a narrow screen the switch is in the menu.
      if (wide.includes(size)) {
        await atlas.switchLanguage('en');
        await expectButtonsInView(page);
      }
      await expect(atlas.timeline.slider()).toBeInViewport({ ratio: 0.99 });
      await expect(atlas.timeline.field()).toBeInViewport({ ratio: 0.99 });
      const overflow = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { across: scrollWidth - innerWidth, down: scrollHeight - innerHeight };
      });
      // What scrolls are the panels; the page itself stands still.
      expect(overflow).toEqual({ across: 0, down: 0 });
    });
  });
}

test.describe('the credits of the map', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('are brief where a sheet leaves it little height, and whole elsewhere', async ({
    atlas,
  }) => {
    await atlas.open();
    await expect(atlas.map.credits()).toHaveText(/^Ranh giới: .+ nguồn$/, { useInnerText: true });

    await atlas.open({ level: 'district', unit: '202' });

    await expect(atlas.map.credits()).toHaveText(/^Bờ biển: GSHHG \(LGPL\) · [0-9]+ nguồn$/, {
      useInnerText: true,
    });
  });
});

for (const size of narrow) {
  test.describe(`on a narrow screen of ${size.width} by ${size.height}`, () => {
    test.use({ viewport: size, hasTouch: true, isMobile: true });

    test('a button opens each panel as a sheet, and closes it', async ({ atlas }) => {
      await atlas.open();
      await expect(atlas.legend.sentence()).toBeHidden();

      await atlas.sheetButton('legend').tap();
      await expect(atlas.legend.sentence()).toBeInViewport();
      await expect(atlas.indicatorMenu()).toBeInViewport();

      await atlas.sheetButton('detail').tap();
      await expect(atlas.detail.heading()).toBeInViewport();
      await expect(atlas.legend.sentence()).toBeHidden();

      await atlas.sheetButton('detail').tap();
      await expect(atlas.detail.heading()).toBeHidden();
    });

    test('the selected area is in the part of the map that the sheet leaves free', async ({
      atlas,
    }) => {
      await atlas.open({ level: 'district', unit: '202' });

      await expectAbove(atlas.timeline.slider(), atlas.detail.heading());
      await expect(atlas.timeline.slider()).toBeInViewport({ ratio: 0.99 });
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap selects the area and opens its sheet', async ({ atlas }) => {
    await atlas.openMap({ view: viewOn(places.donDac, 11) });

    await atlas.map.tapMiddle();

    await expect(atlas.detail.heading()).toHaveText('Đồn Đạc');
    await expect(atlas.detail.heading()).toBeInViewport();
    await expect(atlas.sheetButton('detail')).toHaveAttribute('aria-expanded', 'true');
  });

  test('a link from a larger screen shows as much as was seen there', async ({ atlas }) => {
    await atlas.openMap({ view: `${viewOn(places.donDac, 10)},800x400` });

    await atlas.map.button('zoomIn').click();

    // Less than half as wide, so more than one zoom further away, and one nearer by the button.
    await expect.poll(() => Number(atlas.parameter('view')?.split(',')[2])).toBeLessThan(10);
    expect(Number(atlas.parameter('view')?.split(',')[2])).toBeGreaterThan(9.5);
    expect(atlas.parameter('view')).toMatch(/,3\d\dx\d+$/);
  });

  test('the search unfolds and leads to an area', async ({ atlas, page }) => {
    await atlas.open();

    await page.getByRole('button', { name: names.openSearch }).tap();
    await atlas.search('ba che');
    await atlas.result('Ba Chẽ').first().tap();

    await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');
  });

  test('the menu leads to the list, the language and the theme', async ({ atlas, page }) => {
    await atlas.open({ level: 'district' });

    await page.getByRole('button', { name: names.menu }).tap();
    await expect(page.getByRole('button', { name: names.language.en })).toBeInViewport();
    await expect(atlas.themeButton()).toBeInViewport();
    await page.getByRole('button', { name: names.showing.list }).tap();

    await expect(atlas.list.row('Ba Chẽ')).toBeInViewport();
  });

  test('the menu has room for all of its words, in both languages', async ({ atlas, page }) => {
    for (const lang of ['vi', 'en'] as const) {
      await atlas.open({ lang });
      await page.getByRole('button', { name: names.menu }).tap();
      const ways = page.getByRole('banner').getByRole('group').first();
      await expect(ways.getByRole('button')).toHaveCount(4);
      expect(await tooWide(ways), lang).toEqual([]);
    }
  });
});

/** The buttons of a box that reach beyond its edges, or whose own words reach beyond theirs. */
async function tooWide(box: Locator): Promise<string[]> {
  return box.evaluate((one) => {
    const edge = one.getBoundingClientRect().right;
    return [...one.querySelectorAll('button')]
      .filter(
        (button) =>
          button.getBoundingClientRect().right > edge || button.scrollHeight > button.clientHeight,
      )
      .map((button) => button.textContent);
  });
}

async function expectButtonsInView(page: Page): Promise<void> {
  for (const button of await page.getByRole('banner').getByRole('button').all()) {
    await expect(button).toBeInViewport({ ratio: 0.99 });
  }
}

async function expectAbove(upper: Locator, lower: Locator): Promise<void> {
  const [above, below] = [await upper.boundingBox(), await lower.boundingBox()];
  expect(above, 'is on the screen').not.toBeNull();
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
}
