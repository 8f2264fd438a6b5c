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

test('play goes through the years until it is paused', async ({ atlas }) => {
  await atlas.open({ year: 2015 });
  await atlas.timeline.chooseSpeed('×2');

  await atlas.timeline.button('play').click();
  await expect.poll(() => atlas.timeline.year()).toBeGreaterThan(2015);
  await atlas.timeline.button('pause').click();

  await expect(atlas.timeline.button('play')).toBeVisible();
  expect(await atlas.timeline.year()).toBeLessThan(2025);
});

test('play stops by itself at the last year', async ({ atlas }) => {
  await atlas.open({ year: 2024 });
  await atlas.timeline.chooseSpeed('×2');

  await atlas.timeline.button('play').click();

  await atlas.timeline.expectYear(2025);
  await expect(atlas.timeline.button('play')).toBeVisible();
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
