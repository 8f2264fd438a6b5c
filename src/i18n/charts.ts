import { withOwnFigures } from './counted';
import { text } from './text';

export const chartText = text({
  vi: {
    trend: (indicator: string, area: string) => `${indicator}, ${area}, qua các năm`,
    areaAndYear: 'Đơn vị, năm',
    value: 'Số liệu',
    howAndLine: 'Loại số liệu, chuẩn nghèo',
    sources: 'Nguồn',
    numbers: (count: number) => `Bảng số liệu (${count})`,
    otherLines: (count: number) =>
      `${count} chuẩn nghèo khác, chỉ có số liệu của các đơn vị đối chiếu`,
    arrows: 'Các năm có số liệu; dùng phím mũi tên để chuyển năm',
    goTo: (year: number) => `xem năm ${year}`,
    hint: 'Bấm vào một năm có số liệu để xem năm đó.',
    nothing: 'Chưa có số liệu của năm nào.',
    ranking: (indicator: string, year: number, count: number) =>
      `${indicator} năm ${year}: ${count} đơn vị có số riêng`,
    hintAreas: 'Di chuột hoặc dùng phím mũi tên đến một điểm để đọc số; bấm để chọn đơn vị đó.',
    hintColumns: 'Di chuột hoặc dùng phím mũi tên đến một cột để đọc số.',
  },
  en: {
    trend: (indicator: string, area: string) => `${indicator}, ${area}, through the years`,
    areaAndYear: 'Area, year',
    value: 'Figure',
    howAndLine: 'Kind, poverty line',
    sources: 'Sources',
    numbers: (count: number) => `Numbers (${count})`,
    otherLines: (count: number) =>
      count === 1
        ? '1 other poverty line, with figures of the reference areas only'
        : `${count} other poverty lines, with figures of the reference areas only`,
    arrows: 'Years with figures; arrow keys go from year to year',
    goTo: (year: number) => `show ${year}`,
    hint: 'Press a year with figures to show it.',
    nothing: 'Nothing published for any year.',
    ranking: (indicator: string, year: number, count: number) =>
      `${indicator} in ${year}: ${withOwnFigures(count)}`,
    hintAreas:
      'Point at a dot, or go to it with the arrow keys, to read it; press it to select the area.',
    hintColumns: 'Point at a column, or go to it with the arrow keys, to read it.',
  },
});
