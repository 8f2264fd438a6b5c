import type { Level } from '../domain/units';
import { text } from './text';

export const overviewText = text({
  vi: {
    title: 'Tỉnh Quảng Ninh và 67 xã',
    units: (districts: number, communes: number) =>
      `${districts} huyện, thị xã, thành phố · ${communes} xã, phường, thị trấn`,
    hint: 'Chọn một xã hoặc một huyện trên bản đồ để xem chi tiết.',
    known: (count: number, level: Level) =>
      level === 'district'
        ? `Trong ${count} huyện, thị xã, thành phố:`
        : `Trong ${count} xã, phường, thị trấn:`,
    throughYears: 'Qua các năm',
    throughYearsByLine: 'Qua các năm, mỗi chuẩn nghèo một thang riêng',
    others: 'Các chỉ tiêu khác, số mới nhất',
    poverty: 'Hộ nghèo, hộ cận nghèo',
    income: 'Thu nhập',
    infrastructure: 'Hạ tầng của 67 xã',
    disagreements: (count: number) => `${count} điểm nguồn số liệu chưa thống nhất`,
    acts: 'Chính sách và chương trình liên quan',
    otherActs: (count: number) => `${count} chính sách, chương trình khác`,
    act: 'văn bản',
    programme: 'chương trình',
    funds: 'Nguồn lực của chương trình',
    housing: 'Nhà tạm, nhà dột nát',
    services: 'Trường học, y tế',
    newRural: 'Nông thôn mới',
    of: (area: string) => `của ${area}`,
    all: (area: string, count: number) => `Mọi điều đã công bố về ${area} · ${count}`,
  },
  en: {
    title: 'Quảng Ninh province and the 67',
    units: (districts: number, communes: number) =>
      `${districts} districts, towns and cities · ${communes} communes, wards and townships`,
    hint: 'Select a commune or a district on the map to see its detail.',
    known: (count: number, level: Level) =>
      level === 'district' ? `Of ${count} districts, towns and cities:` : `Of ${count} communes:`,
    throughYears: 'Through the years',
    throughYearsByLine: 'Through the years, each poverty line on its own scale',
    others: 'Other indicators, latest figures',
    poverty: 'Poor and near-poor households',
    income: 'Income',
    infrastructure: 'Infrastructure of the 67 communes',
    disagreements: (count: number) =>
      count === 1 ? '1 disagreement between sources' : `${count} disagreements between sources`,
    acts: 'Acts and programmes that concern it',
    otherActs: (count: number) =>
      count === 1 ? '1 other act or programme' : `${count} other acts and programmes`,
    act: 'act',
    programme: 'programme',
    funds: 'Funds of the programme',
    housing: 'Temporary houses',
    services: 'Schools and health',
    newRural: 'New-rural status',
    of: (area: string) => `of ${area}`,
    all: (area: string, count: number) => `Everything published on ${area} · ${count}`,
  },
});
