import { describe, expect, it } from 'vitest';
import { spared } from './spared';

describe('what a translating browser leaves alone', () => {
  it.each(['0,623 %', '5–12,5 %', '≥ 64', '1.234', '–'])('is a figure: %s', (figure) => {
    expect(spared(figure)).toBe('no');
  });

  it.each(['đạt chuẩn', '46,3 triệu đồng', 'từ 5 % trở lên'])('is not %s', (words) => {
    expect(spared(words)).toBeUndefined();
  });
});
