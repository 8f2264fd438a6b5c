import { flatGroup, group } from 'd3-array';
import type { Facts } from '../../facts';
import type { IndicatorId, Population } from '../../indicators';
import type { LineId } from '../../povertyLines';
import type { Statement } from '../../statements';
import { prefer, refutedIn } from '../preference';
import { solve } from './fixpoint';
import { type Hierarchy, hierarchyOf } from './hierarchy';
import type { Measure } from './measures';
import { measuresOf, weightOf } from './measures';
import { addWeighed, unusableWeight, weighedClaims } from './start';
import type { System } from './system';
import { readSystem } from './system';
import type { Weights } from './weights';
import { weightsFrom } from './weights';

/** Statements that may be reasoned about together, before that is done. */
export interface Entry {
  measure: Measure;
  population: Population | null;
  line: LineId | null;
  statements: readonly Statement[];
  years: ReadonlySet<number>;
}

/** All systems of a set of facts, each solved when it is first asked for. */
export interface Systems {
  hierarchy: Hierarchy;
  measureOf(indicator: IndicatorId): Measure | undefined;
  entriesOf(measure: Measure): readonly Entry[];
  solved(entry: Entry): System;
}

/** @param assume weigh by other years' weights where a year's own aren't printed */
export function createSystems(facts: Facts, assume: boolean): Systems {
  const { others, indicators } = facts.file;
  // What is aimed at is no knowledge of what came about.
  const statements = facts.file.statements.filter(({ nature }) => nature !== 'target');
  const measures = measuresOf(indicators);
  const spokenOf = new Set(statements.map((one) => one.area));
  const hierarchy = hierarchyOf(facts.registry, others, spokenOf);
  const preferred = (among: readonly Statement[]) => prefer(facts, among);
  const refuted = refutedIn(facts);
  const isRefuted = ({ id }: Statement) => refuted.has(id);
  const byMeasure = group(statements, (one) => measures.get(one.indicator)?.id ?? '');
  const entries = new Map<IndicatorId, readonly Entry[]>();
  const solvedOnes = new Map<Entry, System>();
  const weighing = new Map<Entry, Weights>();

  const entriesOf = (measure: Measure): readonly Entry[] => {
    const known = entries.get(measure.id);
    if (known !== undefined) return known;
    const all = byMeasure.get(measure.id) ?? [];
    const scopes = flatGroup(
      all,
      (one) => one.population,
      (one) => one.line,
    );
    const made = scopes.map(([population, line, list]): Entry => {
      return { measure, population, line, statements: list, years: yearsOf(list) };
    });
    entries.set(measure.id, made);
    return made;
  };
  const weightsOf = ({ measure, population }: Entry): Weights | undefined => {
    const id = measure.aggregation === 'weighted' ? weightOf(population) : undefined;
    const counted = id === undefined ? undefined : measures.get(id);
    if (counted === undefined) return undefined;
    const entry = entriesOf(counted).find((one) => one.population === population);
    if (entry === undefined) return undefined;
    const weights = weighing.get(entry) ?? weightsFrom(solved(entry));
    weighing.set(entry, weights);
    return weights;
  };
  const solved = (entry: Entry): System => {
    const known = solvedOnes.get(entry);
    if (known !== undefined) return known;
    const input = { registry: facts.registry, hierarchy, prefer: preferred, isRefuted };
    const system = readSystem({ ...entry, ...input });
    const weights = weightsOf(entry);
    if (weights !== undefined) {
      addWeighed(system, weights);
      system.weighedAt = (cell) => weighedClaims(system, weights, cell, assume);
      if (assume) system.unusable = (cell) => unusableWeight(system, weights, cell);
    }
    solve(system, weights, assume);
    solvedOnes.set(entry, system);
    return system;
  };
  return { hierarchy, measureOf: (id) => measures.get(id), entriesOf, solved };
}

/** The years that statements speak of, be it only to compare with. */
function yearsOf(statements: readonly Statement[]): Set<number> {
  const years = new Set<number>();
  for (const { year, baseYear } of statements) {
    if (year !== null) years.add(year);
    if (baseYear !== null) years.add(baseYear);
  }
  return years;
}
