import { readFile } from 'node:fs/promises';
import { expectNoViolations } from './driver/accessibility';
import { expect, test } from './driver/test';

const choosing = { show: 'compare', compare: 'choose' } as const;

test('the search finds areas, former ones and indicators, and says what each is', async ({
  atlas,
}) => {
  await atlas.open({ level: 'commune' });

  await atlas.search('TP Hạ Long');
  await expect(atlas.results().first()).toContainText('thành phố');
  await atlas.search('Ba Chẽ, Quảng Ninh');
  await expect(atlas.results().first()).toHaveText(/^Ba Chẽ202huyện/);
  await atlas.search('hoanh moo');
  await expect(atlas.result('Hoành Mô').first()).toContainText('xã · huyện Bình Liêu');

  await atlas.search('xyzxyz');
  await expect(atlas.page.getByRole('search')).toContainText('Không tìm thấy “xyzxyz”');
  await expect(atlas.page.getByRole('search')).toContainText('Thử gõ ít chữ hơn');

  await atlas.search('nước sạch');
  await expect(atlas.results().first()).toContainText('chỉ tiêu');
  await atlas.page.keyboard.press('Enter');
  expect(atlas.parameter('indicator')).toBe('clean_water_rate');

  await atlas.search('huyện Hoành Bồ');
  const former = atlas.results().first();
  await expect(former).toContainText('huyện · đơn vị cũ');
  await expect(former).toContainText('Từ 01/01/2020 nhập vào thành phố Hạ Long');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.detail.heading()).toHaveText('Hạ Long');
  await expect(atlas.detail.heading()).toBeFocused();
  expect(atlas.parameter('unit')).toBe('193');
  await expect(
    atlas.page.getByRole('status').filter({ hasText: 'Đã mở thành phố Hạ Long.' }),
  ).toHaveCount(1);

  // On a narrow screen the box folds away, and the focus goes on all the same.
  await atlas.page.setViewportSize({ width: 390, height: 844 });
  await atlas.page.getByRole('button', { name: 'Mở ô tìm kiếm' }).click();
  await atlas.search('06988');
  await atlas.results().first().click();
  await expect(atlas.searchField()).toBeHidden();
  await expect(atlas.detail.heading()).toBeFocused();
  await atlas.page.setViewportSize({ width: 1440, height: 900 });
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

test('the list is filtered by words, value and kind; the link keeps it, and it hands on', async ({
  atlas,
}) => {
  await atlas.open({ level: 'commune', show: 'list' });
  await expect(atlas.list.count()).toHaveText('67 đơn vị');
  await atlas.list.filter().fill('ba che');
  await expect(atlas.list.row('Đồn Đạc')).toBeVisible();
  await expect(atlas.list.row('Hoành Mô')).toHaveCount(0);
  await atlas.list.filter().fill('06988');
  await expect(atlas.list.count()).toHaveText('1 trên 67 đơn vị');

  await atlas.chooseLevel('district');
  await atlas.list.filter().fill('trên 0,3');
  await expect(atlas.list.count()).toHaveText('3 trên 13 đơn vị');
  await expect(atlas.list.active().first()).toHaveText(/^Hộ nghèo lớn hơn 0,3\s%$/);
  await expect(atlas.list.region()).toContainText('6 đơn vị có thể thuộc, chưa đủ căn cứ');
  await expect(atlas.list.region()).toContainText('6 chỉ biết khoảng giá trị');

  await atlas.list.filter().fill('');
  await atlas.list.unfoldFilters();
  await atlas.list.valueMenu().selectOption({ label: 'nhỏ hơn' });
  await atlas.list.limit().fill('0,5');
  await atlas.list.kind(/^đã công bố/).check();
  await expect(atlas.list.count()).not.toHaveText('13 đơn vị');
  expect(atlas.parameter('filter')).toBe('value:poverty_rate~lt~0.5;kind:reported');
  const areas = await atlas.list.areas();
  await expectNoViolations(atlas.page, 'the filtered list');
  await atlas.page.reload();
  await expect(atlas.list.count()).toHaveText(`${areas.length} trên 13 đơn vị`);
  expect(await atlas.list.areas()).toEqual(areas);

  const file = await atlas.list.takeAway();
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(areas.length + 1);

  await atlas.list.filter().fill('zzz');
  await expect(atlas.list.region()).toContainText('Không đơn vị nào chắc chắn khớp');
  await atlas.list.action('clear').click();
  await expect(atlas.list.count()).toHaveText('13 đơn vị');
  expect(atlas.parameter('filter')).toBeNull();
});

test('the areas of a filtered list stay as many in the ranking and chosen together', async ({
  atlas,
}) => {
  // Ten of this district's 33 communes are among the 67.
  const chosen = atlas.ranking.among().getByRole('option', { name: /^vùng tự chọn/ });
  await atlas.open({ level: 'commune', show: 'list', filter: 'district:193' });
  await expect(atlas.list.count()).toHaveText('10 trên 67 đơn vị');
  await atlas.list.action('rank').click();
  await expect(chosen).toHaveText('vùng tự chọn (10)');
  await expect(atlas.ranking.among()).toHaveValue('chosen');

  await atlas.page.goBack();
  await atlas.list.action('combine').click();
  await expect(atlas.choose.heading()).toHaveText('10 xã được chọn');

  await atlas.open({ ...choosing, level: 'commune', choose: 'district:193' });
  await expect(atlas.choose.heading()).toHaveText('10 xã được chọn');
  await atlas.choose.rankChosen().click();
  await expect(chosen).toHaveText('vùng tự chọn (10)');
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
