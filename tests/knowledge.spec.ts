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

test('another year’s households can be left out of the reckoning', async ({ atlas }) => {
  await atlas.open({ level: 'district', year: 2021, unit: '206' });
  await expect(atlas.detail.room()).toContainText('không quá 3,64 %');

  await atlas.legend.borrowing().uncheck();

  expect(atlas.parameter('weights')).toBe('0');
  await expect(atlas.detail.room()).not.toContainText('không quá 3,64 %');
  await expect(atlas.detail.room()).toContainText('0,41 %');
});
