import type { LonLat } from '../geography/distance';
import type { AreaCode, UnitGroup } from '../units';

/** What a rule compares a figure with. */
export type Relation = 'lt' | 'le' | 'eq' | 'ge' | 'gt';
export const RELATIONS: readonly Relation[] = ['lt', 'le', 'eq', 'ge', 'gt'];

/** One condition of a rule: an indicator, in its own unit; of a status, the rank on its ladder. */
export interface Condition {
  indicator: string;
  relation: Relation;
  value: number;
}

export interface PolygonChoice {
  kind: 'polygon';
  /** At least three; the last is joined to the first. */
  corners: readonly LonLat[];
}

export interface CircleChoice {
  kind: 'circle';
  centre: LonLat;
  kilometres: number;
}

export interface RuleChoice {
  kind: 'rule';
  join: 'and' | 'or';
  conditions: readonly Condition[];
}

/** Areas that a reader has chosen, by how they were chosen: who they are follows from it. */
export type Choice =
  | PolygonChoice
  | CircleChoice
  | { kind: 'distance'; to: 'border' | 'coast'; kilometres: number }
  | { kind: 'group'; group: UnitGroup | 'programme' }
  | { kind: 'district'; code: AreaCode }
  | RuleChoice
  | { kind: 'areas'; codes: readonly AreaCode[] };

export const FEWEST_CORNERS = 3;
/** Corners of a polygon: more don't fit into an address that people can send. */
export const MOST_CORNERS = 100;
/** The province is some 170 km long. */
export const MOST_KILOMETRES = 200;
export const MOST_CONDITIONS = 6;
