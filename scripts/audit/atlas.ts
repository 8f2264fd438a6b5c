import type { Facts } from '../../src/domain/facts';
import type { Indicator } from '../../src/domain/indicators';
import { certainInterval } from '../../src/domain/knowledge/certain';
import { type Knowledge, type Own, type Question, valueOf } from '../../src/domain/knowledge/kinds';
import { createKnowledge } from '../../src/domain/knowledge/know';
import { statementsOf } from '../../src/domain/knowledge/proof';
import { createEngine, type Engine } from '../../src/domain/knowledge/solve/engine';
import { intervalAt, proofAt } from '../../src/domain/knowledge/solve/grid';
import type { System } from '../../src/domain/knowledge/solve/system';
import type { Side } from './answers';
import type { Cell } from './bonds';
import type { Limits, Range } from './range';
import type { ConnectedSet } from './systems';
import type { LimitsOf, Piece, Told } from './told';

/** What the audit asks the atlas. All that reads the atlas's own types stands in this file. */
export interface Atlas {
  /** What the rules leave of a cell; undefined where they have none. */
  limits(set: ConnectedSet, cell: Cell): Range | undefined;
  limitsOf: LimitsOf;
  /** The statements that an end of a cell follows from, by the atlas's own proof. */
  groundsOf(set: ConnectedSet, cell: Cell, side: Side): readonly string[];
  /** Is a reader told of a contradiction at an area and year? */
  tellsConflict(set: ConnectedSet, area: string, year: number): boolean;
  tell: (question: Question) => Told;
  /** All questions that readers can put to the numbers. */
  questions(): Iterable<Question>;
}

export function atlasOf(facts: Facts, assumeWeights: boolean): Atlas {
  const engine = createEngine(facts, { assumeWeights });
  const knowledge = createKnowledge(facts, { assumeWeights });
  const tell = (question: Question) => toldFrom(question, knowledge.know(question));
  const systemOf = ({ measure, population, line }: ConnectedSet) =>
    engine.system((measure.mean ?? measure.total)?.id ?? '', population, line);
  return {
    limits: (set, { area, year, quantity }) => limitsIn(systemOf(set), area, year, quantity),
    groundsOf: (set, { area, year, quantity }, side) => {
      const system = systemOf(set);
      const cell = system?.cellOf(area, year, quantity);
      if (system === undefined || cell === undefined) return [];
      const proof = proofAt(system.grid, cell, side);
      return proof === undefined ? [] : statementsOf([proof]).map((one) => one.id);
    },
    limitsOf: (indicator, { population, line }, { area, year }) => {
      const system = engine.system(indicator, population, line);
      const quantity = system?.measure.mean?.id === indicator ? 'mean' : 'total';
      return limitsIn(system, area, year, quantity);
    },
    tellsConflict: (set, area, year) =>
      [set.measure.mean, set.measure.total].some((indicator) => {
        if (indicator === undefined) return false;
        const { own } = tell({ indicator: indicator.id, area, year, line: set.line });
        return own.some(
          ({ kind, population, line }) =>
            kind === 'conflict' && population === set.population && line === set.line,
        );
      }),
    tell,
    questions: () => questionsOf(facts, engine),
  };
}

function limitsIn(
  system: System | undefined,
  area: string,
  year: number,
  quantity: Cell['quantity'],
): Limits | undefined {
  const cell = system?.cellOf(area, year, quantity);
  if (system === undefined || cell === undefined) return undefined;
  return intervalAt(system.grid, cell);
}

function toldFrom(question: Question, knowledge: Knowledge): Told {
  const beside = (knowledge.beside ?? []).map(pieceOf);
  switch (knowledge.kind) {
    case 'unknown': {
      const limits = knowledge.limits === null ? null : pieceOf(knowledge.limits);
      return { ...question, kind: 'unknown', own: beside, limits, inherited: null };
    }
    case 'inherited': {
      const limits = knowledge.limits === null ? null : pieceOf(knowledge.limits);
      const inherited = pieceOf(knowledge.of);
      return { ...question, kind: 'inherited', own: beside, limits, inherited };
    }
    case 'reported':
    case 'implied':
    case 'derived':
    case 'bounded':
    case 'conflict': {
      const own = [pieceOf(knowledge), ...beside];
      return { ...question, kind: knowledge.kind, own, limits: null, inherited: null };
    }
  }
}

const pieces = new WeakMap<Own, Piece>();

function pieceOf(own: Own): Piece {
  const known = pieces.get(own) ?? makePiece(own);
  pieces.set(own, known);
  return known;
}

function makePiece(own: Own): Piece {
  const certain = certainInterval(own);
  const claimed = own.kind === 'conflict' ? own.claims.flatMap((one) => one.statements) : [];
  return {
    kind: own.kind,
    population: own.scope.population,
    line: own.scope.line,
    value: shownValue(own),
    range: certain === undefined ? null : { low: certain.low, high: certain.high },
    isWorkedOut: own.kind !== 'reported' && own.kind !== 'conflict',
    assumed: own.assumed === true,
    statements: [...own.statements, ...claimed].map((one) => one.id),
    proofs: own.proofs ?? [],
  };
}

/** The figure with the decimals that it is shown with. */
function shownValue(own: Own): number | null {
  const value = valueOf(own);
  return value === undefined || !('decimals' in own) ? null : Number(value.toFixed(own.decimals));
}

function* questionsOf(facts: Facts, engine: Engine): Iterable<Question> {
  const { statements, indicators, units, others } = facts.file;
  const years = new Set([...facts.years, ...statements.flatMap((one) => one.year ?? [])]);
  const areas = new Set([
    ...statements.map((one) => one.area),
    ...[...units, ...others].map((one) => one.code),
  ]);
  const isNumeric = ({ kind }: Indicator) =>
    kind === 'rate' || kind === 'amount' || kind === 'count';
  for (const indicator of indicators.filter(isNumeric)) {
    const own = statements.filter((one) => one.indicator === indicator.id);
    for (const line of new Set(own.map((one) => one.line))) {
      for (const year of years) {
        // The answer to all of these is that nothing is known.
        if (engine.isSilent(indicator, { indicator: indicator.id, area: '', year, line })) continue;
        for (const area of areas) yield { indicator: indicator.id, area, year, line };
      }
    }
  }
}
