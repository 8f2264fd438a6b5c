import { describe, expect, it } from 'vitest';
import { matrixText } from './matrix';

describe('a summary in words', () => {
  const none = { exact: 0, otherwise: 0, limits: 0, around: 0, limitsAround: 0, nothing: 0 };

  it('names every count that a reader looks for, and the rarer ones where there are any', () => {
    expect(matrixText.vi.counts({ ...none, exact: 22, around: 21, limits: 24 }, 'commune')).toBe(
      '22 biết chính xác, 24 chỉ biết khoảng giá trị, 21 chỉ có số liệu của huyện, 67 xã hoặc tỉnh, 0 chưa có gì',
    );
    const all = { ...none, otherwise: 2, limitsAround: 3 };
    expect(matrixText.vi.counts(all, 'district')).toBe(
      '0 biết chính xác, 2 có số tính theo cách khác, 0 chỉ biết khoảng giá trị, 0 chỉ có số liệu của tỉnh, 3 chỉ có khoảng giá trị của tỉnh, 0 chưa có gì',
    );
    expect(matrixText.en.counts(all, 'district')).toContain(
      '2 counted otherwise; 0 with a range only',
    );
  });
});
