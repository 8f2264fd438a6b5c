import { expect, it } from 'vitest';
import { sourceAbout } from './sources';

const SOURCE = { publisher: 'Báo Quảng Ninh', date: '2023-01-01', address: 'https://a.vn' };

it('says who published a source and when', () => {
  expect(sourceAbout(SOURCE, 'vi')).toBe('Báo Quảng Ninh, 01/01/2023');
  expect(sourceAbout({ ...SOURCE, date: '2024-03' }, 'vi')).toMatch(/^Báo Quảng Ninh, .*2024$/);
});

it('says what of it nobody could tell', () => {
  expect(sourceAbout({ ...SOURCE, date: '' }, 'vi')).toBe('Báo Quảng Ninh, không rõ ngày đăng');
  expect(sourceAbout({ publisher: '', date: '', address: '' }, 'vi')).toBe(
    'không rõ nơi đăng, không rõ ngày đăng, không rõ địa chỉ trên mạng',
  );
  expect(sourceAbout({ publisher: '', date: '', address: '' }, 'en')).toBe(
    'publisher unknown, undated, no known address',
  );
});
