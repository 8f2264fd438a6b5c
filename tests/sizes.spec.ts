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

test('actions carry their names at every width, in both languages', async ({ atlas, page }) => {
  for (const lang of ['vi', 'en'] as const) {
    await atlas.open({ level: 'district', lang });
    for (const width of [1080, 1200, 1440, 1920, 960]) {
      await page.setViewportSize({ width, height: 800 });
      const banner = page.getByRole('banner');
      expect(await tooWide(banner), `${lang} ${width}`).toEqual([]);
      expect(await withoutWords(banner), `${lang} ${width}`).toEqual([]);
    }
    for (const [which, actions] of [
      ['share', [names.share, names.present.paper, names.present.embed, names.download]],
      ['more', [names.about, names.theme]],
    ] as const) {
      await atlas.unfold(which);
      for (const name of actions) {
        await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 0.99 });
      }
      expect(await withoutWords(page.getByRole('banner')), `${lang} ${which}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  }
});

test('an icon that stands alone tells its name to the mouse, the keyboard and the finger', async ({
  atlas,
  page,
}) => {
  const name = atlas.iconName();
  await atlas.open({ level: 'district', unit: '202' });
  const close = page.getByRole('button', { name: names.close });
  await expect(name).toBeHidden();

  await close.hover();
  await expect(name).toHaveText('Bỏ chọn, về toàn tỉnh');
  // It may be pointed at, and stays; Escape sends it away, and the selection stays.
  await name.hover();
  await expect(name).toBeVisible();
  await page.mouse.move(700, 450);
  await expect(name).toBeHidden();

  await page.getByRole('button', { name: names.play }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(name).toHaveText('Chạy qua các năm');
  await expect(page.getByRole('button', { name: names.play })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(name).toBeHidden();

  // A finger that rests on it asks, and doesn't press.
  await close.dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true });
  await expect(name).toHaveText('Bỏ chọn, về toàn tỉnh');
  await close.dispatchEvent('click', { bubbles: true });
  await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');
  await close.dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true });
  await close.dispatchEvent('pointerup', { pointerType: 'touch', bubbles: true });
  await close.click();
  await expect(close).toHaveCount(0);
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

  test('what the map shows and its key are always there in brief, and lead to the whole', async ({
    atlas,
    page,
  }) => {
    await atlas.open({ level: 'district', year: 2022 });
    const brief = atlas.brief();
    await expect(brief).toContainText('Phần trăm hộ nghèo, cuối năm 2022');
    await expect(brief).toContainText('13\u00a0huyện');
    await expect(brief).toContainText('trên 0,6');
    await expect(brief).toContainText('chỉ biết khoảng giá trị');
    await expectAbove(brief, atlas.map.credits());
    await brief.getByRole('button', { name: names.openWhole }).tap();
    await expect(atlas.legend.sentence()).toBeInViewport();
    await expect(brief).toBeInViewport({ ratio: 0.99 });

    for (const [compare, told] of [
      ['change', /Thay đổi: Phần trăm hộ nghèo.*giảm.*tăng/s],
      ['pair', /×.*↑ .*→ /s],
      ['side', /Phần trăm hộ nghèo, 2022 và 2024.*trên 0,6/s],
    ] as const) {
      await atlas.open({ level: 'district', year: 2022, show: 'compare', compare });
      await expect(brief).toContainText(told);
      await expect(brief).toBeInViewport({ ratio: 0.99 });
    }
    await atlas.open({ level: 'district', show: 'list' });
    await expect(page.getByRole('table')).toBeVisible();
    await expect(brief).toHaveCount(0);
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

/** The buttons of a box, as they are seen, that say nothing to the eye. */
async function withoutWords(box: Locator): Promise<(string | null)[]> {
  return box.evaluate((one) =>
    [...one.querySelectorAll('button')]
      .filter((button) => button.offsetParent !== null && !/\p{L}/u.test(button.innerText))
      .map((button) => button.getAttribute('aria-label')),
  );
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
