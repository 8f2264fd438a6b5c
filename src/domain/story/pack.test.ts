import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { packed, unpacked } from './pack';

const anyText = fc.string({ unit: 'grapheme', maxLength: 2000 });

test.prop([anyText])(
  'what is packed comes out the same, and an address leaves it alone',
  async (text) => {
    const short = await packed(text);
    expect(encodeURIComponent(short)).toBe(short);
    expect(await unpacked(short)).toBe(text);
  },
);

test.prop([fc.string()])('what isn’t packed is no text, and nothing worse', async (text) => {
  expect(['string', 'undefined']).toContain(typeof (await unpacked(text)));
});

it('repeats cost little', async () => {
  expect((await packed('hộ nghèo năm 2022 '.repeat(200))).length).toBeLessThan(200);
});

it('gives up on what would fill the memory', async () => {
  expect(await unpacked(await packed('0'.repeat(5_000_000)))).toBeUndefined();
});

it('a link that lost its end is no story', async () => {
  const short = await packed('Từ 2020 đến 2024, 67 xã đi từ đâu đến đâu?');
  expect(await unpacked(short.slice(0, -8))).toBeUndefined();
});
