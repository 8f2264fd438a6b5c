import type { IndicatorId } from '../../domain/indicators';
import type { AreaCode } from '../../domain/units';
import { PROGRAMME, PROVINCE } from '../../domain/units';

/** A figure that the overview tells of, where the facts have it. */
export interface Entry {
  indicator: IndicatorId;
  area: AreaCode;
}

const of = (area: AreaCode, indicators: readonly IndicatorId[]): Entry[] =>
  indicators.map((indicator) => ({ indicator, area }));

export const POVERTY: readonly Entry[] = of(PROVINCE, [
  'poverty_rate',
  'near_poverty_rate',
  'poor_households',
  'near_poor_households',
]);

export const INCOME: readonly Entry[] = [
  ...of(PROGRAMME, ['income_per_capita']),
  ...of(PROVINCE, ['income_per_capita', 'income_per_capita_rural', 'grdp_per_capita']),
];

const TITLES = ['new_rural_communes', 'new_rural_communes_advanced', 'new_rural_communes_model'];

/** Communes by title, of the province and of the 67; then the districts. */
export const NEW_RURAL: readonly Entry[] = [
  ...of(PROVINCE, TITLES),
  ...of(PROGRAMME, TITLES),
  ...of(PROVINCE, ['new_rural_districts', 'new_rural_districts_advanced']),
];

export const SERVICES: readonly Entry[] = of(PROVINCE, [
  'schools_national_standard',
  'schools_national_standard_rate',
  'health_station_standard',
  'health_station_with_doctor',
  'doctors_per_10k',
  'pharmacists_per_10k',
  'nurses_per_10k',
  'hospital_beds_per_10k',
  'health_insurance_rate',
]);

export const HOUSING: readonly Entry[] = of(PROVINCE, [
  'temporary_housing_replaced',
  'temporary_housing_rebuilt',
  'temporary_housing_repaired',
]);

/** Totals first, then what they are made of. */
export const FUNDS: readonly Entry[] = of(PROVINCE, [
  'programme_funding_total',
  'programme_funding_credit',
  'programme_funding_enterprises',
  'programme_funding_other_lawful',
  'programme_funding_credit_to_state_budget',
  'programme_funding_share_state_budget',
  'programme_funding_share_credit_and_private',
  'programme_funding_share_credit',
  'programme_funding_share_enterprises',
  'programme_funding_share_other_lawful',
  'programme_196_budget',
]);
