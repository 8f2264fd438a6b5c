import { expect, test } from './driver/test';
import { Translator } from './driver/translator';

const COMPARISONS = [
  'change',
  'side',
  'pair',
  'years',
  'areas',
  'ranking',
  'clusters',
  'choose',
] as const;

test('a page that the browser translates lives on, and shows nothing of before', async ({
  atlas,
  page,
}) => {
  const { timeline, legend, detail, list, compare, knowledge, story } = atlas;
  const translator = new Translator(page);
  await atlas.open({ level: 'commune', show: 'list', year: 2022 });
  await translator.start();

  await test.step('the list', async () => {
    await timeline.press('ArrowLeft');
    await timeline.expectYear(2021);
    await list.sortBy('value');
    await list.filter().fill('Bình');
    await list.filter().fill('');
  });
  await test.step('the map', async () => {
    await atlas.show('map');
    for (const year of [2020, 2019, 2018, 2017]) {
      await timeline.press('ArrowLeft');
      await timeline.expectYear(year);
    }
    await atlas.chooseLevel('district');
    await atlas.indicatorMenu().selectOption('income_per_capita');
    await atlas.indicatorMenu().selectOption('poverty_rate');
    await timeline.press('End');
    await legend.sureness('certain').check({ force: true });
    await legend.sureness('all').check({ force: true });
    await atlas.unfoldAll();
    await atlas.switchLanguage('en');
  });
  await test.step('an area', async () => {
    await atlas.search('ba che');
    await atlas.result('Ba Chẽ').first().click();
    await expect(detail.heading()).toHaveText('Ba Chẽ');
    await atlas.unfoldAll();
    await timeline.press('ArrowLeft');
    await detail.close().click();
    await expect(detail.heading()).not.toHaveText('Ba Chẽ');
    await atlas.switchLanguage('vi');
  });
  await test.step('comparisons', async () => {
    await compare.open();
    for (const task of COMPARISONS) {
      await compare.choose(task);
      await expect(compare.task(task)).toHaveAttribute('aria-pressed', 'true');
      await timeline.press('ArrowLeft');
    }
  });
  await test.step('a story', async () => {
    await story.present();
    await story.play();
    await story.nextButton().click();
    await page.keyboard.press('Escape');
    await story.room().waitFor();
  });
  await test.step('what is known', async () => {
    await atlas.show('knowledge');
    await knowledge.summary().waitFor();
    await timeline.press('ArrowRight');
  });

  await translator.expectAllSeen();
  expect(atlas.complaints).toEqual([]);
  const translated = await translator.words();
  await page.reload();
  await knowledge.summary().waitFor();
  expect(translated).toEqual(await translator.words());
});
