import { names } from './driver/names';
import { expect, test } from './driver/test';

test('arrows go from year to year, and the map follows', async ({ atlas }) => {
  await atlas.open({ level: 'commune' });

  await atlas.timeline.press('ArrowLeft');
  await atlas.timeline.expectYear(2021);
  await atlas.map.waitForScene('poverty_rate', 'commune', 2021);

  await atlas.timeline.press('ArrowRight');
  await atlas.timeline.expectYear(2022);
  await atlas.map.waitForScene('poverty_rate', 'commune', 2022);
});

test('Home and End go to the first year and the last', async ({ atlas }) => {
  await atlas.open();

  await atlas.timeline.press('Home');
  await atlas.timeline.expectYear(2010);
  await atlas.timeline.press('End');
  await atlas.timeline.expectYear(2025);
});

test('Page Up and Page Down skip the years without figures', async ({ atlas }) => {
  await atlas.open({ indicator: 'hygienic_water_rate', year: 2018 });

  await atlas.timeline.press('PageDown');
  await atlas.timeline.expectYear(2015);
  await atlas.timeline.press('PageUp');
  await atlas.timeline.expectYear(2018);
});

test('the slider says in words how well the year is covered', async ({ atlas }) => {
  await atlas.open({ level: 'district' });

  await expect(atlas.timeline.slider()).toHaveAttribute(
    'aria-valuetext',
    '2022: 13 trên 13 huyện có số liệu',
  );
});

test('a typed year is gone to', async ({ atlas }) => {
  await atlas.open();

  await atlas.timeline.field().fill('2015');

  await atlas.timeline.expectYear(2015);
  expect(atlas.parameter('year')).toBe('2015');
});

test('a year out of range is answered with the years there are, and stays as typed', async ({
  atlas,
}) => {
  await atlas.open();

  await atlas.timeline.field().fill('1999');
  await atlas.timeline.field().press('Enter');

  const message = atlas.page.getByRole('alert').filter({ hasText: '“1999”' });
  await expect(message).toContainText('từ 2010 đến 2025');
  await expect(atlas.timeline.field()).toHaveValue('1999');
  await expect(atlas.timeline.slider()).toHaveValue('2022');

  await atlas.timeline.field().press('Escape');
  await atlas.timeline.expectYear(2022);
});

test('play begins at the first year with figures, until it is paused, and goes on from there', async ({
  atlas,
}) => {
  await atlas.open({ level: 'district', year: 2022 });

  await atlas.timeline.button('play').click();
  await atlas.timeline.expectYear(2010);
  await atlas.timeline.button('pause').click();

  await atlas.timeline.press('ArrowRight');
  await atlas.timeline.chooseSpeed('×2');
  await atlas.timeline.button('play').click();
  await atlas.timeline.expectYear(2013);
  await atlas.timeline.button('pause').click();
  await expect(atlas.timeline.button('play')).toBeVisible();
});

test('play passes over empty years and stops by itself at the last with figures', async ({
  atlas,
}) => {
  // 2015, 2023 and 2025 alone have figures.
  await atlas.open({ level: 'district', indicator: 'clean_water_rate', year: 2023 });
  await atlas.timeline.chooseSpeed('×2');
  const passed = await atlas.timeline.watchYears();

  await atlas.timeline.button('play').click();

  await atlas.timeline.expectYear(2025);
  await expect(atlas.timeline.button('play')).toBeVisible();
  expect(await passed()).toEqual([2015, 2023, 2025]);
});

test('the years keep their height whatever they show, and a phone has steps, speed and events', async ({
  atlas,
  page,
}) => {
  await atlas.open({ level: 'district' });
  for (const [width, height] of [
    [1440, 900],
    [1280, 800],
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    const start = await atlas.timeline.place();
    for (const year of [2010, 2012, 2022]) {
      await atlas.timeline.field().fill(String(year));
      expect(await atlas.timeline.place(), `${year}, ${width} wide`).toEqual(start);
    }
  }

  await page.getByRole('button', { name: names.previousYear }).click();
  await atlas.timeline.expectYear(2021);
  await page.getByRole('button', { name: names.nextYear }).click();
  await atlas.timeline.expectYear(2022);
  await page.getByRole('button', { name: names.moreOfYears }).click();
  await atlas.timeline.chooseSpeed('×2');
  await page.getByRole('button', { name: /^2013: / }).click();
  const events = page.getByRole('list', { name: /^Văn bản và chương trình/ });
  await expect(events.getByText('Nghị quyết 07-NQ/TU của')).toBeInViewport();

  await page.setViewportSize({ width: 1440, height: 900 });
  const ofPoverty = await atlas.timeline.place();
  await atlas.open({ level: 'commune', indicator: 'income_per_capita', year: 2015 });
  expect(await atlas.timeline.place()).toEqual(ofPoverty);
});

test('a year without figures says so and offers the nearest that have some', async ({ atlas }) => {
  await atlas.open({ indicator: 'hygienic_water_rate', year: 2016 });

  const notice = atlas.notice('Chưa tìm thấy số liệu');
  await expect(notice).toContainText('2016');
  await expect(notice.getByRole('button', { name: '2015' })).toBeVisible();
  await notice.getByRole('button', { name: '2018' }).click();

  await atlas.timeline.expectYear(2018);
  await atlas.map.waitForScene('hygienic_water_rate', 'commune', 2018);
  await expect(notice).toHaveCount(0);
});

test('the poverty lines are listed, with the one in use named', async ({ atlas }) => {
  await atlas.open();

  await expect(atlas.timeline.lines()).toHaveCount(5);
  const inUse = atlas.timeline.lines().filter({ hasText: '(đang dùng)' });
  await expect(inUse).toContainText('2021–2025');

  await atlas.timeline.field().fill('2018');
  await expect(inUse).toContainText('2016–2020');
});

test('Back undoes a change of year', async ({ atlas }) => {
  await atlas.open();
  await atlas.timeline.press('ArrowRight');
  await atlas.timeline.press('ArrowRight');
  await atlas.timeline.expectYear(2024);

  await atlas.page.goBack();
  await atlas.timeline.expectYear(2023);
  await atlas.page.goBack();
  await atlas.timeline.expectYear(2022);
});
