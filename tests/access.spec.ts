import type { Locator } from '@playwright/test';
import type { Atlas } from './driver/atlas';
import { faintControls } from './driver/contrast';
import { hiddenFocus, stopsBefore, tabStopsIn } from './driver/keyboard';
import type { Link } from './driver/link';
import { expect, test } from './driver/test';

const compare = { show: 'compare', level: 'district' } as const;

test('the years are reached within ten tab stops, wherever a reader is', async ({
  atlas,
  page,
}) => {
  const screens: readonly Link[] = [
    { level: 'district' },
    { level: 'commune', unit: '06988' },
    { ...compare, compare: 'areas', pins: '202,199' },
    { level: 'commune', story: '67-xa-2020-2024' },
  ];
  for (const link of screens) {
    await atlas.open(link);
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const stops = await stopsBefore(page, atlas.timeline.slider());
      expect(stops, `${JSON.stringify(link)}, ${width} wide`).toBeLessThanOrEqual(10);
    }
  }
});

test('a chart is one tab stop, and arrows go from one of its marks to the next', async ({
  atlas,
  page,
}) => {
  const charts: readonly [what: string, link: Link, chart: (atlas: Atlas) => Locator][] = [
    ['events', { level: 'district' }, () => page.getByRole('list', { name: /^Văn bản/ })],
    [
      'where an area stands',
      { level: 'district', unit: '202' },
      () => page.getByRole('group', { name: /đơn vị có số riêng$/ }),
    ],
    ['spread', { ...compare, compare: 'ranking' }, ({ ranking }) => ranking.distribution()],
    [
      'bars',
      { ...compare, compare: 'ranking' },
      () => page.locator('#detail').getByRole('list').first(),
    ],
    ['years', { ...compare, compare: 'years' }, ({ compare: room }) => room.stage()],
    [
      'areas on an axis',
      { ...compare, compare: 'areas', pins: '202,199' },
      () => page.locator('#detail').getByRole('list').first(),
    ],
    [
      'neighbours',
      { show: 'compare', compare: 'clusters', level: 'commune', of: 'land', all: '1' },
      () => page.locator('#detail svg[role="group"]'),
    ],
  ];
  let opened: Link = {};
  for (const [what, link, chart] of charts) {
    if (JSON.stringify(link) !== JSON.stringify(opened)) await atlas.open(link);
    opened = link;
    const part = chart(atlas);
    await part.locator('[data-roving]').first().waitFor();
    const { stops, things } = await tabStopsIn(part);
    expect(stops, what).toBe(1);
    expect(things, what).toBeGreaterThan(1);

    await part.locator('[data-roving][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const reached = part.locator('[data-roving]:focus');
    await expect(reached, what).toHaveAttribute('tabindex', '0');
    await expect(part.locator('[data-roving][tabindex="0"]'), what).toHaveCount(1);
  }
});

test('every control can be read while it is pointed at, pressed and focused, in light and dark', async ({
  atlas,
  page,
}) => {
  const screens: readonly [link: Link, seen: (atlas: Atlas) => Locator][] = [
    [{ level: 'district', unit: '202', pins: '202' }, ({ detail }) => detail.proofs().first()],
    [{ ...compare, compare: 'ranking', unit: '202' }, ({ ranking }) => ranking.ranked().first()],
    [{ level: 'district', story: '67-xa-2020-2024' }, ({ story }) => story.slides().first()],
  ];
  const faint: string[] = [];
  for (const [link, seen] of screens) {
    await atlas.open(link);
    await seen(atlas).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      for (const state of [['hover'], ['hover', 'active', 'focus']] as const) {
        for (const found of await faintControls(page, state)) {
          faint.push(`${JSON.stringify(link)}, ${colorScheme}, ${state.join()}: ${found}`);
        }
      }
    }
  }
  expect(faint).toEqual([]);
});

test('in forced colours what is chosen, the bars and the boxes keep their shape, and swatches their colours', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await atlas.open({ ...compare, compare: 'ranking', unit: '202' });
  const [system, paper] = await page.evaluate(() => {
    const probe = document.createElement('span');
    document.body.append(probe);
    const named = ['Highlight', 'Canvas'].map((name) => {
      probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return named;
  });

  const mode = page.getByRole('banner').locator('[aria-pressed="true"]').first();
  await expect(mode).toHaveCSS('background-color', system ?? '');
  await expect(mode).toHaveCSS('forced-color-adjust', 'none');
  await expect(page.locator('label:has(:checked)').first()).toHaveCSS(
    'background-color',
    system ?? '',
  );
  await expect(page.locator('#detail')).toHaveCSS('outline-style', 'solid');
  await expect(atlas.ranking.ranked().first()).toHaveCSS('outline-color', system ?? '');
  const bar = atlas.ranking.ranked().first().locator('[style*="inline-size"]');
  await expect(bar).toHaveCSS('forced-color-adjust', 'none');
  await expect(bar).not.toHaveCSS('background-color', paper ?? '');
  const swatch = page.locator('#legend svg rect').first();
  await expect(swatch).not.toHaveCSS('fill', paper ?? '');
  await page.emulateMedia({ forcedColors: 'none' });
});

test('a selected area is told by its name and its figure', async ({ atlas, page }) => {
  await atlas.open({ level: 'district' });
  const news = page.getByRole('status').filter({ hasText: /Tỷ lệ hộ nghèo: / });
  await expect(news).toHaveCount(0);

  await atlas.open({ level: 'district', unit: '202' });
  await expect(news).toHaveText(/^huyện Ba Chẽ, 2022, Tỷ lệ hộ nghèo: 0,623\s%/);
  await page.locator('#detail').getByRole('button', { name: 'huyện Tiên Yên' }).click();
  await expect(news).toHaveText(/^huyện Tiên Yên, 2022, Tỷ lệ hộ nghèo: dưới 1\s%/);
  await atlas.timeline.press('ArrowRight');
  await expect(news).toHaveText(
    /^huyện Tiên Yên, 2023, Tỷ lệ hộ nghèo: 0,064\s%, số liệu cấp trên/,
  );
});

test('nothing takes the focus behind something else, on a desk and on a phone', async ({
  atlas,
  page,
}) => {
  const screens: readonly [link: Link, size: readonly [number, number]][] = [
    [{ level: 'district', story: '67-xa-2020-2024' }, [1440, 900]],
    [{ show: 'list', level: 'district' }, [1024, 640]],
    [{ show: 'knowledge', level: 'district', unit: '202' }, [390, 844]],
    [{ level: 'commune', story: '67-xa-2020-2024' }, [390, 844]],
  ];
  for (const [link, [width, height]] of screens) {
    await page.setViewportSize({ width, height });
    await atlas.open(link);
    await atlas.waitUntilQuiet();
    const hidden = await hiddenFocus(page, 60);
    expect(hidden, `${JSON.stringify(link)}, ${width} wide`).toEqual([]);
  }
});
