import { expect, test } from './driver/test';

const searches: readonly (readonly [how: string, typed: string, found: string])[] = [
  ['without diacritics', 'don dac', 'Đồn Đạc'],
  ['with a slip of typing', 'hoanh moo', 'Hoành Mô'],
  ['by its code', '06988', 'Đồn Đạc'],
  ['by its district', 'ba che', 'Ba Chẽ'],
];

for (const [how, typed, found] of searches) {
  test(`an area is found ${how}`, async ({ atlas }) => {
    await atlas.open();

    await atlas.search(typed);

    await expect(atlas.result(found).first()).toBeVisible();
  });
}

test('a search that finds nothing says what to try', async ({ atlas }) => {
  await atlas.open();

  await atlas.search('xyzxyz');

  await expect(atlas.page.getByRole('search')).toContainText('Không tìm thấy “xyzxyz”');
  await expect(atlas.page.getByRole('search')).toContainText('Thử gõ ít chữ hơn');
});

test('choosing what was found selects it and flies there, and one step back undoes it', async ({
  atlas,
}) => {
  await atlas.openMap();

  await atlas.search('don dac');
  await atlas.result('Đồn Đạc').first().click();

  await expect(atlas.detail.heading()).toHaveText('Đồn Đạc');
  expect(atlas.parameter('unit')).toBe('06988');
  await expect.poll(() => atlas.parameter('view')).toMatch(/^107\.2\d+,21\.2\d+,1\d\./);
  await expect(atlas.searchField()).toHaveValue('');

  await atlas.page.goBack();
  await expect(atlas.detail.heading()).toContainText('67 xã');
  expect(atlas.parameter('view')).toBeNull();
});

test('a district that is found is shown among the districts', async ({ atlas }) => {
  await atlas.open({ level: 'commune' });

  await atlas.search('co to');
  await atlas.result('Cô Tô').first().click();

  await expect(atlas.level('district')).toBeChecked();
  await expect(atlas.detail.heading()).toHaveText('Cô Tô');

  await atlas.page.goBack();
  await expect(atlas.level('commune')).toBeChecked();
});

test('the list opens with the poorest, and tells a tie of all as one', async ({ atlas }) => {
  await atlas.open({ level: 'commune' });
  await atlas.showList();

  const [first = ''] = await atlas.list.areas();
  await expect(await atlas.list.cell(first, 'value')).toContainText('0,623');
  await expect(await atlas.list.cell(first, 'rank')).toContainText('số liệu cấp trên');
  await expect(await atlas.list.cell('Bằng Cả', 'rank')).toHaveText('đồng hạng 1–22');
  await expect(atlas.list.region()).toContainText(
    /Cả 22 đơn vị có số liệu riêng đều là 0\s% nên đồng hạng 1–22; 45 đơn vị/,
  );
});

test('the list of incomes opens with the lowest', async ({ atlas }) => {
  await atlas.open({ level: 'district', indicator: 'income_per_capita', year: 2019 });
  await atlas.showList();
  await expect(atlas.list.header('value')).toHaveAttribute('aria-sort', 'ascending');
});

test('the list is sorted by the column that is pressed', async ({ atlas }) => {
  await atlas.open({ level: 'district' });
  await atlas.showList();
  await expect(atlas.list.header('value')).toHaveAttribute('aria-sort', 'descending');
  expect((await atlas.list.areas()).slice(0, 3)).toEqual(['Ba Chẽ', 'Hải Hà', 'Bình Liêu']);

  await atlas.list.sortBy('name');
  await expect(atlas.list.header('name')).toHaveAttribute('aria-sort', 'ascending');
  const areas = await atlas.list.areas();
  expect(areas).toEqual(areas.toSorted(new Intl.Collator('vi').compare));

  await atlas.list.sortBy('name');
  await expect(atlas.list.header('name')).toHaveAttribute('aria-sort', 'descending');
  expect(await atlas.list.areas()).toEqual(areas.toReversed());
});

test('the list is narrowed by name, district or code, without diacritics', async ({ atlas }) => {
  await atlas.open({ level: 'commune' });
  await atlas.showList();
  await expect(atlas.list.count()).toHaveText('67 đơn vị');

  await atlas.list.filter().fill('ba che');
  await expect(atlas.list.row('Đồn Đạc')).toBeVisible();
  await expect(atlas.list.row('Hoành Mô')).toHaveCount(0);

  await atlas.list.filter().fill('06988');
  await expect(atlas.list.count()).toHaveText('1 trên 67 đơn vị');
});

test('the list goes by keyboard from row to row and selects', async ({ atlas }) => {
  await atlas.open({ level: 'district' });
  await atlas.showList();
  await atlas.list.area('Ba Chẽ').focus();

  await atlas.page.keyboard.press('ArrowDown');
  await expect(atlas.list.area('Hải Hà')).toBeFocused();
  await atlas.page.keyboard.press('End');
  await expect(atlas.list.area('Vân Đồn')).toBeFocused();
  await atlas.page.keyboard.press('Home');
  await atlas.page.keyboard.press('Enter');

  await expect(atlas.detail.heading()).toHaveText('Ba Chẽ');
});

test('the list and the map share their selection', async ({ atlas }) => {
  await atlas.open({ level: 'district', unit: '201' });
  await atlas.showList();
  await expect(atlas.list.row('Hải Hà')).toHaveAttribute('aria-current', 'true');

  await atlas.list.area('Cô Tô').click();

  await expect(atlas.list.row('Cô Tô')).toHaveAttribute('aria-current', 'true');
  await expect(atlas.list.row('Hải Hà')).not.toHaveAttribute('aria-current');
  await expect(atlas.detail.heading()).toHaveText('Cô Tô');
  expect(atlas.parameter('unit')).toBe('207');
});
