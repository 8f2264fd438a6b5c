import type { Facts } from '../facts';
import type { Own } from '../knowledge/kinds';
import { type ClassedItem, countPerClass } from '../scene/scene';
import type { AreaCode, Unit } from '../units';
import { type Answer, answersTo, UNANSWERED, type Unanswered } from './answers';
import { discoveryLimit } from './falseDiscovery';
import { globalMoran, type GlobalMoran } from './globalMoran';
import { type LocalMoran, localMoran, type Quadrant } from './localMoran';
import { neighboursAmong, type Surroundings } from './near';
import type { ClusterRequest, Subject } from './question';
import { type ClusterRefusal, FEWEST, whyNot } from './refusal';
import { meanOf } from './weights';

/** How often values are dealt out at random: for the first of 67 areas to pass the correction,
 * which asks for p ≤ 0.05/67, p must be able to be as small as 2/5000. */
export const PERMUTATIONS = 4999;

/** The level of significance, and the share of false discoveries. */
export const LEVEL = 0.05;

/** The classes of the map, in the order of its key. */
export type Cluster = Quadrant | 'plain';
export const CLUSTERS: readonly Cluster[] = [
  'high_high',
  'low_low',
  'high_low',
  'low_high',
  'plain',
];

/** An area among its neighbours. */
export interface ClusterMember {
  kind: 'member';
  value: number;
  /** What the value stands on; null where it is measured on the map. */
  own: Own | null;
  /** The mean of its neighbours. */
  around: number;
  neighbours: readonly AreaCode[];
  local: LocalMoran;
  /** Its quadrant, where that is significant. */
  cluster: Cluster;
}

/** An area in its place, one without neighbours, or one without a value. */
export type ClusterPlace =
  ClusterMember | { kind: 'island'; value: number } | { kind: 'left_out'; reason: Unanswered };

export interface ClusterItem extends ClassedItem {
  unit: Unit;
  /** Null for areas that stand back. */
  place: ClusterPlace | null;
}

interface Counts {
  request: ClusterRequest;
  /** Areas that the map counts, and those with a value among them. */
  counted: number;
  known: number;
  leftOut: readonly { reason: Unanswered; units: readonly Unit[] }[];
}

export interface FoundClusters extends Counts {
  kind: 'clusters';
  subject: Subject;
  items: ReadonlyMap<AreaCode, ClusterItem>;
  perClass: readonly number[];
  global: GlobalMoran;
  /** Mean of all that have a neighbour: what "high" is above. */
  mean: number;
  islands: readonly Unit[];
  /** Mean number of neighbours. */
  links: number;
  /** Areas that would pass without the correction for many tests. */
  uncorrected: number;
}

export interface RefusedClusters extends Counts {
  kind: 'refused';
  /** Undefined for statuses without an order. */
  subject: Subject | undefined;
  reason: ClusterRefusal;
  /** What all known areas have, where they are alike. */
  value: number | null;
}

/** Clusters or why there are none, with the request that they answer. */
export type Clusters = FoundClusters | RefusedClusters;

/**
 * Where like lies by like: Moran's I of all areas that have a value and a neighbour, and the local
 * statistic of each. Neighbours are taken among the areas with a value alone; areas without one are
 * left out, as by spdep's `zero.policy` with `adjust.n`. Local statistics are tested at a false
 * discovery rate of 5 % (M. Caldas de Castro and B. Singer, Geographical Analysis 38, 2006), or, where
 * the request says so, each at 5 %. Of a
 * yes-or-no question Moran's I tells the same as join counts (Cliff and Ord 1981, section 1.3).
 */
export function clustersOf(
  facts: Facts,
  surroundings: Surroundings,
  request: ClusterRequest,
): Clusters {
  const { subject, list } = answersTo(facts, request);
  const valued = list.filter((answer) => answer.kind === 'value');
  const counts = { request, counted: list.length, known: valued.length, leftOut: leftOutOf(list) };
  const refused = (reason: ClusterRefusal): RefusedClusters => {
    const value = reason === 'alike' ? (valued[0]?.value ?? null) : null;
    return { ...counts, kind: 'refused', subject, reason, value };
  };
  if (subject === undefined) return refused('not_ordered');
  const reason = whyNot(list);
  if (reason !== undefined) return refused(reason);

  const codes = new Set(valued.map(({ unit }) => unit.code));
  const near = neighboursAmong(surroundings, request, codes);
  const neighboursOf = ({ code }: Unit) => near.get(code) ?? [];
  const linked = valued.filter(({ unit }) => neighboursOf(unit).length > 0);
  const values = linked.map(({ value }) => value);
  if (linked.length < FEWEST || new Set(values).size < 2) return refused('apart');

  const placeOf = new Map(linked.map(({ unit }, place) => [unit.code, place]));
  const neighbours = linked.map(({ unit }) =>
    neighboursOf(unit).flatMap((code) => placeOf.get(code) ?? []),
  );
  const locals = localMoran(values, neighbours, PERMUTATIONS);
  const ps = locals.map(({ p }) => p);
  const limit = request.corrected ? discoveryLimit(ps, LEVEL) : LEVEL;
  const members = new Map(
    linked.flatMap(({ unit, value, own }, place): [AreaCode, ClusterMember][] => {
      const local = locals[place];
      if (local === undefined) return [];
      const around = meanOf((neighbours[place] ?? []).map((other) => values[other] ?? NaN));
      const cluster: Cluster = local.p <= limit ? local.quadrant : 'plain';
      const here = { value, own, around, neighbours: neighboursOf(unit), local, cluster };
      return [[unit.code, { kind: 'member', ...here }]];
    }),
  );
  const items = itemsOf(facts.registry.ofLevel(request.level), list, members);
  return {
    ...counts,
    kind: 'clusters',
    subject,
    items,
    perClass: countPerClass(CLUSTERS.length, items),
    global: globalMoran(values, neighbours, PERMUTATIONS),
    mean: meanOf(values),
    islands: valued.flatMap(({ unit }) => (neighboursOf(unit).length === 0 ? [unit] : [])),
    links: meanOf(neighbours.map((others) => others.length)),
    uncorrected: ps.filter((p) => p <= LEVEL).length,
  };
}

function itemsOf(
  units: readonly Unit[],
  list: readonly Answer[],
  members: ReadonlyMap<AreaCode, ClusterMember>,
): Map<AreaCode, ClusterItem> {
  const told = new Map(
    list.map((answer): [AreaCode, ClusterPlace] => {
      const { code } = answer.unit;
      if (answer.kind === 'none') return [code, { kind: 'left_out', reason: answer.reason }];
      return [code, members.get(code) ?? { kind: 'island', value: answer.value }];
    }),
  );
  return new Map(
    units.map((unit): [AreaCode, ClusterItem] => {
      const place = told.get(unit.code) ?? null;
      const classes = place?.kind === 'member' ? [CLUSTERS.indexOf(place.cluster)] : [];
      return [unit.code, { unit, counted: place !== null, classes, place }];
    }),
  );
}

function leftOutOf(list: readonly Answer[]): Counts['leftOut'] {
  return UNANSWERED.flatMap((reason) => {
    const units = list.flatMap((answer) =>
      answer.kind === 'none' && answer.reason === reason ? [answer.unit] : [],
    );
    return units.length === 0 ? [] : [{ reason, units }];
  });
}
