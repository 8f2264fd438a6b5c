import { text } from './text';

export const overviewText = text({
  vi: {
    title: 'Tỉnh Quảng Ninh và 67 xã',
    units: (districts: number, communes: number) =>
      `${districts} huyện, thị xã, thành phố · ${communes} xã, phường, thị trấn`,
    hint: 'Chọn một xã hoặc một huyện trên bản đồ để xem chi tiết.',
    poverty: 'Hộ nghèo toàn tỉnh, mỗi chuẩn một đường',
    income: 'Thu nhập bình quân đầu người của 67 xã',
    infrastructure: 'Hạ tầng của 67 xã, số mới nhất',
    disagreements: (count: number) => `${count} chỗ các nguồn không khớp`,
    acts: 'Chính sách và chương trình',
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
    poverty: 'Poor households of the province, a line for each poverty line',
    income: 'Income per person in the 67 communes',
    infrastructure: 'Infrastructure of the 67, latest figures',
    disagreements: (count: number) =>
      count === 1 ? '1 disagreement between sources' : `${count} disagreements between sources`,
    acts: 'Acts and programmes',
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
