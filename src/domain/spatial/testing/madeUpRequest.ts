import type { ClusterRequest } from '../question';

/** What tests ask of made-up communes: clusters of the made-up rate in 2020, by touch. */
export const MADE_UP_REQUEST: ClusterRequest = {
  of: 'indicator',
  indicator: 'poverty_rate',
  level: 'commune',
  year: 2020,
  line: null,
  outside: false,
  near: { kind: 'queen' },
  reached: null,
  corrected: true,
};
