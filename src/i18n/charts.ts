import { text } from './text';

export const chartText = text({
  vi: {
    trend: (indicator: string, area: string) => `${indicator}, ${area}, qua các năm`,
    year: 'Năm',
    area: 'Đơn vị',
    value: 'Số liệu',
    how: 'Cách biết',
    countedBy: 'Tính cho, theo chuẩn',
    goTo: (year: number) => `xem năm ${year}`,
    hint: 'Chỉ hoặc chọn một điểm để đọc số; bấm để sang năm đó.',
    nothing: 'Chưa có số liệu của năm nào.',
    ranking: (indicator: string, year: number, count: number) =>
      `${indicator} năm ${year}: ${count} đơn vị có số riêng`,
    hintAreas: 'Di chuột hoặc dùng phím mũi tên đến một điểm để đọc số; bấm để chọn đơn vị đó.',
    hintColumns: 'Di chuột hoặc dùng phím mũi tên đến một cột để đọc số.',
  },
  en: {
    trend: (indicator: string, area: string) => `${indicator}, ${area}, through the years`,
    year: 'Year',
    area: 'Area',
    value: 'Figure',
    how: 'How it is known',
    countedBy: 'Counted for, by line',
    goTo: (year: number) => `show ${year}`,
    hint: 'Point at or focus a mark to read it; press it to go to that year.',
    nothing: 'Nothing published for any year.',
    ranking: (indicator: string, year: number, count: number) =>
      `${indicator} in ${year}: ${count} areas with figures of their own`,
    hintAreas:
      'Point at a dot, or go to it with the arrow keys, to read it; press it to select the area.',
    hintColumns: 'Point at a column, or go to it with the arrow keys, to read it.',
  },
});
