import { expectNoViolations } from './driver/accessibility';
import type { Atlas } from './driver/atlas';
import type { Link } from './driver/link';
import { names } from './driver/names';
import { expect, test } from './driver/test';

interface Screen {
  readonly name: string;
  readonly link: Link;
  /** What a reader does to come to it. */
  readonly reach: (atlas: Atlas) => Promise<void>;
}

const screens: readonly Screen[] = [
  { name: 'the map with the overview', link: {}, reach: async () => {} },
  {
    name: 'the list',
    link: { unit: '06988' },
    reach: (atlas) => atlas.showList(),
  },
  {
    name: 'the detail of a district with a disagreement and its proof',
    link: { level: 'district', indicator: 'income_per_capita', year: 2019, unit: '199' },
    reach: async (atlas) => {
      await atlas.detail.openAllEvidence();
    },
  },
  { name: 'what is known by year', link: { show: 'knowledge' }, reach: async () => {} },
  { name: 'the detail of a commune', link: { unit: '06988' }, reach: async () => {} },
  { name: 'what is told of the atlas', link: {}, reach: (atlas) => atlas.openAbout() },
  {
    name: 'the class settings with a problem',
    link: { level: 'district' },
    reach: async (atlas) => {
      await atlas.legend.openSettings();
      await atlas.legend.setting('classMethod').selectOption('own');
      await atlas.legend.takeLimits('nothing');
    },
  },
  {
    name: 'a bad link in a year without figures',
    link: { indicator: 'hygienic_water_rate', year: 2016, view: 'nowhere' },
    reach: async (atlas) => {
      await expect(atlas.notice('view=nowhere')).toBeVisible();
    },
  },
  {
    name: 'a category',
    link: { indicator: 'new_rural_status', year: 2024 },
    reach: async () => {},
  },
  {
    name: 'the results of a search',
    link: {},
    reach: async (atlas) => {
      await atlas.search('ba');
      await atlas.result('Ba Chẽ').first().waitFor();
    },
  },
];

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme, axe finds nothing on`, () => {
    test.use({ colorScheme: theme });

    for (const { name, link, reach } of screens) {
      test(name, async ({ atlas, page }) => {
        await atlas.open(link);
        await atlas.waitForMap();
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await reach(atlas);
        await expectNoViolations(page, name);
      });
    }
  });
}

test.describe('in English, axe finds nothing on', () => {
  for (const { name, link, reach } of screens.slice(0, 3)) {
    test(name, async ({ atlas, page }) => {
      await atlas.open({ ...link, lang: 'en' });
      await reach(atlas);
      await expectNoViolations(page, name);
    });
  }
});

test.describe('on a phone, axe finds nothing on', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet with the detail', async ({ atlas, page }) => {
    await atlas.open({ level: 'district', unit: '202' });
    await expectNoViolations(page, 'the sheet with the detail');
  });

  test('the open menu', async ({ atlas, page }) => {
    await atlas.open();
    await page.getByRole('button', { name: names.menu }).tap();
    await expectNoViolations(page, 'the open menu');
  });
});
