import type { FrameLocator, Locator } from '@playwright/test';
import { atlasAddress } from './driver/browser';
import { FramedAtlas } from './driver/framed';
import type { Link } from './driver/link';
import { expect, test } from './driver/test';
import { setWebgl } from './driver/webgl';

/** Phones upright and lying, tablets and desks; the lowest are screens enlarged to 400 %. */
const sizes = [
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
/** With letters twice as large the widest are as narrow as the narrow ones; in English, words differ more
 * than layouts do. */
const fewSizes = sizes.filter(({ width }) => [320, 390, 768, 1024, 1440].includes(width));

interface Mode {
  readonly name: string;
  readonly link: Link;
  /** What shows that it has come. */
  readonly sign: (atlas: FrameLocator) => Locator;
}

const story = '67-xa-2020-2024';
const table = (atlas: FrameLocator) => atlas.locator('#list table');
const storyTitle = (atlas: FrameLocator) => atlas.locator('#story h2').first();
const compare = (task: string): Mode => ({
  name: task,
  link: { show: 'compare', compare: task },
  sign: (atlas) => atlas.locator('#legend [aria-pressed="true"]').first(),
});

const modes: readonly Mode[] = [
  { name: 'map', link: { unit: '202' }, sign: (atlas) => atlas.locator('#detail h2').first() },
  { name: 'list', link: { show: 'list', level: 'commune' }, sign: table },
  { name: 'knowledge', link: { show: 'knowledge' }, sign: table },
  ...['change', 'side', 'pair', 'years', 'areas', 'ranking', 'clusters', 'choose'].map(compare),
  { name: 'story', link: { story }, sign: storyTitle },
  { name: 'player', link: { story, play: '1' }, sign: (atlas) => atlas.getByRole('main') },
  { name: 'paper', link: { paper: 'a4-landscape' }, sign: (atlas) => atlas.getByRole('textbox') },
  { name: 'embed', link: { embed: '1' }, sign: (atlas) => atlas.getByRole('main') },
];

test.use({ afresh: true });

test('no way to look is wider than the screen, whatever that and its letters are', async ({
  page,
}) => {
  await setWebgl(page, false, atlasAddress());
  const atlas = new FramedAtlas(page);
  await atlas.open({ level: 'district' }, { width: 390, height: 844 });
  await atlas.inside().getByRole('slider').waitFor();
  const found: string[] = [];
  for (const letters of [16, 32]) {
    await atlas.setLetters(letters);
    for (const lang of letters === 16 ? ['vi', 'en'] : ['vi']) {
      for (const { name, link, sign } of modes) {
        await atlas.goTo({ lang, level: 'district', ...link });
        await sign(atlas.inside()).first().waitFor({ state: 'attached' });
        for (const { width, what } of await atlas.overruns(
          letters === 16 && lang === 'vi' ? sizes : fewSizes,
        )) {
          found.push(`${name} (${lang}) at ${width}, letters of ${letters}: ${what}`);
        }
      }
    }
  }
  expect(found).toEqual([]);
});
