import type { FrameLocator } from '@playwright/test';
import { FramedAtlas } from './driver/framed';
import type { Link } from './driver/link';
import { setWebgl } from './driver/webgl';
import { atlasAddress } from './driver/browser';
import { expect, test } from './driver/test';

/** Phones upright and lying, tablets and desks; the lowest are screens enlarged to 400 %. */
const sizes = [
  { width: 320, height: 568 },
  { width: 320, height: 256 },
  { width: 360, height: 225 },
  { width: 360, height: 800 },
  { width: 390, height: 844 },
  { width: 412, height: 915 },
  { width: 640, height: 360 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];

interface Mode {
  readonly name: string;
  readonly link: Link;
  /** What shows that it has come. */
  readonly sign: (atlas: FrameLocator) => ReturnType<FrameLocator['locator']>;
}

const compare = (task: string): Mode => ({
  name: task,
  link: { show: 'compare', compare: task },
  sign: (atlas) => atlas.locator(`[aria-pressed="true"]`).first(),
});

const modes: readonly Mode[] = [
  { name: 'map', link: {}, sign: (atlas) => atlas.getByRole('slider') },
  { name: 'detail', link: { unit: '202' }, sign: (atlas) => atlas.locator('#detail h2').first() },
  { name: 'list', link: { show: 'list' }, sign: (atlas) => atlas.locator('#list table') },
  { name: 'knowledge', link: { show: 'knowledge' }, sign: (atlas) => atlas.locator('#list table') },
  ...['change', 'side', 'pair', 'years', 'areas', 'ranking', 'clusters', 'choose'].map(compare),
  { name: 'stories', link: { story: 'all' }, sign: (atlas) => atlas.locator('#story h2').first() },
  {
    name: 'story',
    link: { story: 'communes-2020-2024' },
    sign: (atlas) => atlas.locator('#story h2').first(),
  },
  {
    name: 'player',
    link: { story: 'communes-2020-2024', play: '1' },
    sign: (atlas) => atlas.locator('#root > *').first(),
  },
  {
    name: 'paper',
    link: { paper: 'a4-landscape' },
    sign: (atlas) => atlas.getByRole('heading').first(),
  },
  { name: 'embed', link: { embed: '1' }, sign: (atlas) => atlas.locator('#root > *').first() },
];

for (const lang of ['vi', 'en'] as const) {
  test(`no way to look is wider than the screen, whatever that is, in ${lang}`, async ({
    page,
  }) => {
    await setWebgl(page, false, atlasAddress());
    const atlas = new FramedAtlas(page);
    await atlas.open({ lang, level: 'district' }, { width: 390, height: 844 });
    await atlas.inside().getByRole('slider').waitFor();
    const found: string[] = [];
    for (const { name, link, sign } of modes) {
      await atlas.goTo({ lang, level: 'district', ...link });
      await sign(atlas.inside()).waitFor({ state: 'attached' });
      for (const textSize of [100, 200]) {
        for (const { width, what } of await atlas.overruns(sizes, textSize)) {
          found.push(`${name} at ${width}, text ${textSize} %: ${what}`);
        }
      }
    }
    expect(found).toEqual([]);
  });
}
