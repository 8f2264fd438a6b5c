import { readFile } from 'node:fs/promises';
import { expect, test } from './driver/test';

test('the summary of a year counts every one of the 67 once', async ({ atlas }) => {
  await atlas.open({ show: 'knowledge' });

  const said = await atlas.knowledge.summary().innerText();

  const counts = [...said.matchAll(/(\d+) (?:biết|chỉ biết|chỉ có|chưa)/g)].map(([, count]) =>
    Number(count),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(67);
});

test('a cell leads to its year and its area', async ({ atlas }) => {
  await atlas.open({ show: 'knowledge', level: 'district' });

  await (await atlas.knowledge.cell('Tiên Yên', 2019)).click();

  expect(atlas.parameter('year')).toBe('2019');
  expect(atlas.parameter('unit')).toBe('199');
  await expect(atlas.detail.heading()).toHaveText('Tiên Yên');
});

test('what follows from a district of none is told in the cell of its commune', async ({
  atlas,
}) => {
  await atlas.open({ show: 'knowledge' });

  await expect(await atlas.knowledge.cell('Bằng Cả', 2022)).toContainText(/^0\s%, suy ra/);
  await expect(await atlas.knowledge.cell('Đồn Đạc', 2022)).toContainText(/0,623\s%.*Ba Chẽ/);
});

test('cells hold their values, and each poverty line has a key of its own', async ({ atlas }) => {
  await atlas.open({ show: 'knowledge' });

  await expect(await atlas.knowledge.cell('Đồn Đạc', 2022)).toContainText(/0,623$/);
  await expect(await atlas.knowledge.cell('Đồn Đạc', 2010)).toContainText(/48,1$/);
  await expect(atlas.knowledge.keys()).toHaveCount(4);
  await expect(atlas.knowledge.keys().first()).toContainText('2011–2015 (xác định theo năm)');
  await expect(atlas.knowledge.keys().last()).toContainText('của tỉnh 2023–2025');
});

test('the grid is taken away as a file with a row for each area and year', async ({ atlas }) => {
  await atlas.open({ show: 'knowledge', level: 'district' });

  const download = await atlas.knowledge.takeAway();

  const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(rows).toHaveLength(1 + 13 * 16);
  expect(rows.find((row) => /\b202\b.*\b2022\b/.test(row))).toContain('0.623');
});

test('asked to be surer, the map leaves as paper what is less sure', async ({ atlas }) => {
  await atlas.open({ level: 'district' });

  await atlas.legend.sureness('reported').check();

  expect(atlas.parameter('sure')).toBe('reported');
  await expect(atlas.legend.region()).toContainText('6 đơn vị biết chưa chắc bằng mức này');
});

test('another year’s households are borrowed when the reader asks for it', async ({ atlas }) => {
  await atlas.open({ year: 2023 });
  await expect(atlas.legend.borrowing()).not.toBeChecked();
  await expect(atlas.legend.region()).toContainText(/thêm được số liệu cho \d+ đơn vị/);

  await atlas.legend.borrowing().check();

  expect(atlas.parameter('weights')).toBe('1');
  await expect(atlas.legend.region()).toContainText(/\d+ đơn vị dựa vào đó/);
});

test('borrowing is not offered where it adds nothing', async ({ atlas }) => {
  await atlas.open({ indicator: 'electricity_rate', year: 2018 });
  await atlas.legend.sureness('all').waitFor();

  await expect(atlas.legend.borrowing()).toHaveCount(0);
});
