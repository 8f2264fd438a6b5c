import { expect, it } from 'vitest';
import { noticesText } from '../../i18n/notices';
import { nearestYears } from './nearestYears';

it('says which year was asked for and which is shown', () => {
  const bad = [{ name: 'year', given: '2099', nearest: 2025 }];
  expect(nearestYears(noticesText.vi, bad)).toEqual([
    'Tập bản đồ không có năm 2099; đang hiện năm gần nhất: 2025.',
  ]);
  expect(nearestYears(noticesText.en, bad)).toEqual([
    'The atlas has no year 2099; the nearest, 2025, is shown.',
  ]);
});

it('says whose year it was where that is not the one shown, and nothing of what is unusable', () => {
  const bad = [
    { name: 'from', given: '1990', nearest: 2010 },
    { name: 'level', given: 'village' },
  ];
  expect(nearestYears(noticesText.en, bad)).toEqual([
    'The atlas has no year 1990 (earlier year); the nearest, 2010, is taken.',
  ]);
});
