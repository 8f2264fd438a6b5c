import { fileURLToPath } from 'node:url';
import { addressOf, type Link } from '../driver/link';
import { test } from '../driver/test';

// Sizes and themes change from picture to picture.
test.use({ afresh: true });

interface Picture {
  readonly name: string;
  readonly link: Link;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly list?: boolean;
}

const PICTURES: readonly Picture[] = [
  { name: 'communes', link: { level: 'commune' } },
  { name: 'districts', link: { lang: 'en', level: 'district' } },
  { name: 'detail', link: { level: 'commune', unit: '06988' } },
  { name: 'list', link: { lang: 'en', level: 'district' }, list: true },
  {
    name: 'dark',
    link: { level: 'district', indicator: 'income_per_capita', year: 2023, unit: '198' },
    dark: true,
  },
  { name: 'knowledge', link: { show: 'knowledge', level: 'commune' } },
  { name: 'change', link: { show: 'compare', level: 'district', year: 2024, unit: '202' } },
  { name: 'side', link: { show: 'compare', compare: 'side', level: 'district', unit: '202' } },
  { name: 'years', link: { show: 'compare', compare: 'years', level: 'district' } },
  {
    name: 'areas',
    link: { show: 'compare', compare: 'areas', level: 'district', pins: '202,199,206', lang: 'en' },
  },
  {
    name: 'ranking',
    link: { show: 'compare', compare: 'ranking', level: 'district', lang: 'en' },
    dark: true,
  },
  {
    name: 'choose',
    link: {
      show: 'compare',
      compare: 'choose',
      level: 'district',
      choose: 'rule:and:poverty_rate~gt~0.3',
    },
  },
  {
    name: 'pair',
    link: {
      show: 'compare',
      compare: 'pair',
      level: 'district',
      with: 'new_rural_status:2022',
      unit: '202',
    },
  },
  {
    name: 'clusters',
    link: { show: 'compare', compare: 'clusters', level: 'commune', of: 'land', all: '1' },
  },
  { name: 'story', link: { story: '67-xa-2020-2024', slide: 6, play: '1' } },
  {
    name: 'story-editor',
    link: { story: '67-xa-2020-2024', slide: 6, level: 'commune', lang: 'en' },
  },
  { name: 'paper', link: { level: 'district', unit: '202', paper: 'a4-landscape' } },
  {
    name: 'embed',
    link: { level: 'district', year: 2023, embed: '1', lang: 'en' },
    width: 960,
    height: 600,
  },
  { name: 'phone', link: { level: 'commune', unit: '06988' }, width: 390, height: 844 },
  {
    name: 'phone-compare',
    link: { show: 'compare', compare: 'side', level: 'district', lang: 'en' },
    width: 390,
    height: 844,
  },
];

for (const { name, link, width = 1440, height = 900, dark = false, list = false } of PICTURES) {
  test(name, async ({ atlas }) => {
    const { page } = atlas;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto(addressOf(link));
    if (link.paper !== undefined) await atlas.present.drawnDots();
    // A comparison may cover the map, or hold several.
    else await page.waitForFunction(() => performance.getEntriesByName('choropleth').length > 0);
    if (list) await atlas.showList();
    await page.evaluate(() => document.fonts.ready);
    // Labels fade in after the first shaded frame.
    await page.waitForTimeout(1500);
    const path = fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url));
    await page.screenshot({ path });
  });
}
