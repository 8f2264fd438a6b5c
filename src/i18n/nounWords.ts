import type { Bilingual, IndicatorId, Population } from '../domain/indicators';

/** Who or what a share counts, as it stands before what it does: `hộ dùng điện lưới`. */
export const COUNTED: Readonly<Partial<Record<Population, Bilingual>>> = {
  households: { vi: 'hộ', en: 'households' },
  rural_households: { vi: 'hộ nông thôn', en: 'rural households' },
  urban_households: { vi: 'hộ thành thị', en: 'urban households' },
  ethnic_minority_households: { vi: 'hộ dân tộc thiểu số', en: 'ethnic-minority households' },
  people: { vi: 'người', en: 'people' },
  rural_people: { vi: 'người dân nông thôn', en: 'rural people' },
  urban_people: { vi: 'người dân thành thị', en: 'urban people' },
  communes: { vi: 'xã', en: 'communes' },
  rural_communes: { vi: 'xã', en: 'communes' },
  villages: { vi: 'thôn', en: 'villages' },
  schools: { vi: 'trường', en: 'schools' },
  houses: { vi: 'nhà ở', en: 'houses' },
};

/** What those that a rate counts have or do. Shares that have a count as an indicator of its own take
 * its name and aren't listed. */
export const SHARES: Readonly<Record<IndicatorId, Bilingual>> = {
  multidimensional_poverty_rate: {
    vi: 'nghèo đa chiều theo tiêu chí nông thôn mới',
    en: 'that are poor by the new-rural criteria',
  },
  electricity_rate: { vi: 'dùng điện lưới', en: 'with electricity' },
  electricity_communes_rate: { vi: 'có điện lưới', en: 'with grid electricity' },
  electricity_villages_rate: { vi: 'có điện', en: 'with electricity' },
  hygienic_water_rate: { vi: 'dùng nước hợp vệ sinh', en: 'using hygienic water' },
  clean_water_rate: {
    vi: 'dùng nước sạch theo QCVN',
    en: 'using clean water by the national standard',
  },
  piped_water_rate: { vi: 'dùng nước máy', en: 'with piped water' },
  hygienic_latrine_rate: { vi: 'có nhà tiêu hợp vệ sinh', en: 'with a hygienic latrine' },
  hardened_road_to_commune_centre: {
    vi: 'có đường cứng hóa đến trung tâm',
    en: 'with a hardened road to the centre',
  },
  hardened_road_to_village_communes_rate: {
    vi: 'có đường cứng hóa đến thôn',
    en: 'with hardened roads to their villages',
  },
  hardened_road_intervillage: {
    vi: 'có đường liên thôn cứng hóa',
    en: 'with hardened inter-village roads',
  },
  road_car_to_village: {
    vi: 'có đường ô tô đến thôn',
    en: 'with a motor road to their villages',
  },
  permanent_housing_rate: { vi: 'có nhà ở kiên cố', en: 'in permanent housing' },
  standard_housing_rate: { vi: 'đạt chuẩn', en: 'meeting the standard' },
  health_station_standard: {
    vi: 'có trạm y tế đạt chuẩn',
    en: 'with a health station up to standard',
  },
  mobile_coverage: { vi: 'được phủ sóng di động', en: 'with mobile coverage' },
  health_insurance_rate: { vi: 'tham gia bảo hiểm y tế', en: 'with health insurance' },
  schools_national_standard_rate: {
    vi: 'đạt chuẩn quốc gia',
    en: 'meeting the national standard',
  },
  san_diu_share: { vi: 'Sán Dìu', en: 'who are Sán Dìu' },
  kinh_and_san_diu_share: { vi: 'Kinh và Sán Dìu', en: 'who are Kinh or Sán Dìu' },
};

interface Measured {
  name: Bilingual;
  unit: Bilingual;
}

const MONEY_A_YEAR: Bilingual = { vi: 'triệu đồng/năm', en: 'million VND a year' };
const KILOMETRES: Bilingual = { vi: 'km', en: 'km' };
const MONEY: Bilingual = { vi: 'tỷ đồng', en: 'billion VND' };

/** Totals behind means, where nothing is counted but money or length. */
export const TOTALS: Readonly<Record<IndicatorId, Measured>> = {
  income_per_capita: {
    name: { vi: 'tổng thu nhập', en: 'total income' },
    unit: MONEY_A_YEAR,
  },
  income_per_capita_rural: {
    name: { vi: 'tổng thu nhập khu vực nông thôn', en: 'total rural income' },
    unit: MONEY_A_YEAR,
  },
  hardened_road_rate: {
    name: { vi: 'chiều dài đường được cứng hóa', en: 'length of hardened roads' },
    unit: KILOMETRES,
  },
  road_standard_rate: {
    name: { vi: 'chiều dài đường đạt chuẩn', en: 'length of roads meeting the standard' },
    unit: KILOMETRES,
  },
  canal_hardened_rate: {
    name: { vi: 'chiều dài kênh mương được kiên cố hóa', en: 'length of hardened canals' },
    unit: KILOMETRES,
  },
  programme_funding_share_state_budget: {
    name: { vi: 'vốn ngân sách nhà nước', en: 'funds of the state budget' },
    unit: MONEY,
  },
  programme_funding_share_credit_and_private: {
    name: { vi: 'vốn tín dụng và xã hội hóa', en: 'credit and private funds' },
    unit: MONEY,
  },
  programme_funding_share_credit: {
    name: { vi: 'vốn tín dụng', en: 'credit' },
    unit: MONEY,
  },
  programme_funding_share_enterprises: {
    name: { vi: 'vốn doanh nghiệp, hợp tác xã', en: 'funds of enterprises and cooperatives' },
    unit: MONEY,
  },
  programme_funding_share_other_lawful: {
    name: { vi: 'vốn huy động hợp pháp khác', en: 'other lawful funds' },
    unit: MONEY,
  },
};

/** Counts whose name says of what only in part, by what stands behind their numbers. */
export const PEOPLE: Readonly<Record<IndicatorId, Bilingual>> = {
  population: { vi: 'người', en: 'people' },
  ethnic_minority_population: { vi: 'người dân tộc thiểu số', en: 'ethnic-minority people' },
  kinh_population: { vi: 'người Kinh', en: 'Kinh people' },
  dao_population: { vi: 'người Dao', en: 'Dao people' },
  tay_population: { vi: 'người Tày', en: 'Tày people' },
  san_chi_population: { vi: 'người Sán Chỉ', en: 'Sán Chỉ people' },
  san_chay_population: { vi: 'người Sán Chay', en: 'Sán Chay people' },
};
