import type { Facts } from '../../facts';
import type { Indicator, IndicatorId, Population } from '../../indicators';
import type { LineId } from '../../povertyLines';
import type { Bounded, Interval, Own, Question, Scope } from '../kinds';
import type { Assumption } from '../proof';
import { cellAt, intervalAt, isNatural, siblingOf } from './grid';
import { quantityOf } from './measures';
import { readCell } from './read';
import { areWide } from './readLimits';
import { answers, scopesOf, type Try } from './scopes';
import type { System } from './system';
import { createSystems } from './systems';

export interface EngineOptions {
  /** May a rate be weighed by the households of another year, where its own aren't printed? */
  assumeWeights: boolean;
}

/** What is known of areas by the numeric indicators, without what lies around them. */
export interface Engine {
  /** What is known best, and after it what is said of the area otherwise: of another population,
   * by an unnamed or another poverty line. The same list for the same question. */
  own(indicator: Indicator, question: Question): readonly Own[];
  /** Limits of the area that are certain, but too wide to be told in place of another's figure. */
  wideLimits(indicator: Indicator, question: Question): Bounded | null;
  /** All that the rules leave possible of an area in a scope, whether or not it is worth telling;
   * undefined where the scope has no statements. */
  possible(indicator: Indicator, question: Question, scope: Scope): Interval | undefined;
  /** Weights of other years that contradict what is published, so that they are no use here. */
  unusableWeights(indicator: Indicator, question: Question): readonly Assumption[];
  /** Does no statement bear on this indicator in this year, counted as asked or otherwise? */
  isSilent(indicator: Indicator, question: Question): boolean;
  /** The solved system of a measure in one scope; for tests and benches. */
  system(
    indicator: IndicatorId,
    population: Population | null,
    line: LineId | null,
  ): System | undefined;
}

/** What was read so far for one indicator, line and year. */
interface View {
  indicator: Indicator;
  line: LineId | null;
  year: number;
  tries: readonly Try[];
  /** By the number of the area. */
  answers: (Answer | undefined)[];
}

interface Answer {
  own: readonly Own[];
  wide: Bounded | null;
}

const NO_ANSWER: Answer = { own: [], wide: null };

/**
 * Solves systems of statements as they are asked for, each once.
 * @param facts as indexed; not changed
 */
export function createEngine(facts: Facts, { assumeWeights }: EngineOptions): Engine {
  const systems = createSystems(facts, assumeWeights);
  const { hierarchy } = systems;
  const views = new Map<Indicator, Map<LineId | null, Map<number, View>>>();
  let last: View | undefined;

  const viewOf = (indicator: Indicator, line: LineId | null, year: number): View => {
    // Questions come map by map: mostly the view is the one of the question before.
    if (last?.indicator === indicator && last.line === line && last.year === year) return last;
    const byLine = views.get(indicator) ?? new Map<LineId | null, Map<number, View>>();
    const byYear = byLine.get(line) ?? new Map<number, View>();
    views.set(indicator, byLine.set(line, byYear));
    const view = byYear.get(year) ?? openView(indicator, line, year);
    byYear.set(year, view);
    last = view;
    return view;
  };
  const openView = (indicator: Indicator, line: LineId | null, year: number): View => {
    const measure = systems.measureOf(indicator.id);
    const entries = measure === undefined ? [] : systems.entriesOf(measure);
    const tries = scopesOf(indicator, line, entries).filter((one) => one.entry.years.has(year));
    return { indicator, line, year, tries, answers: [] };
  };
  const answerOf = (indicator: Indicator, { area, year, line }: Question): Answer => {
    const view = viewOf(indicator, line, year);
    const index = view.tries.length === 0 ? undefined : hierarchy.indexOf.get(area);
    if (index === undefined) return NO_ANSWER;
    const answer = view.answers[index] ?? read(view, index);
    view.answers[index] = answer;
    return answer;
  };
  const read = ({ indicator, year, tries }: View, area: number): Answer => {
    const own: Own[] = [];
    let wide: Bounded | null = null;
    for (const { entry, scope, onlyBeside } of tries) {
      const system = systems.solved(entry);
      const { grid } = system;
      const quantity = quantityOf(system.measure, indicator.id);
      const cell = cellAt(grid, system.slotOf.get(year) ?? 0, area, quantity);
      const spoken = system.isSpoken(cell) || system.isSpoken(siblingOf(cell));
      if (own.length > 0 ? !spoken : onlyBeside) continue;
      if (!spoken && isNatural(grid, cell)) continue;
      const known = readCell(system, indicator, cell, scope);
      if (known === undefined || !(spoken || answers(known))) continue;
      if (known.kind === 'bounded' && areWide(indicator, known)) wide ??= known;
      else own.push(known);
    }
    return own.length === 0 && wide === null ? NO_ANSWER : { own: printedFirst(own), wide };
  };

  return {
    own: (indicator, question) => answerOf(indicator, question).own,
    wideLimits: (indicator, question) => answerOf(indicator, question).wide,
    possible: (indicator, { area, year, line }, { population, line: countedBy }) => {
      const index = hierarchy.indexOf.get(area);
      const { tries } = viewOf(indicator, line, year);
      const found = tries.find(
        ({ scope }) => scope.population === population && scope.line === countedBy,
      );
      if (index === undefined || found === undefined) return undefined;
      const { grid, slotOf, measure } = systems.solved(found.entry);
      const quantity = quantityOf(measure, indicator.id);
      return intervalAt(grid, cellAt(grid, slotOf.get(year) ?? 0, index, quantity));
    },
    unusableWeights: (indicator, { area, year, line }) => {
      const index = hierarchy.indexOf.get(area);
      if (index === undefined) return [];
      const { tries } = viewOf(indicator, line, year);
      return tries.flatMap(({ entry, scope, onlyBeside }) => {
        if (onlyBeside || scope.otherPopulation || scope.lineUnstated) return [];
        const system = systems.solved(entry);
        const cell = cellAt(system.grid, system.slotOf.get(year) ?? 0, index, 'mean');
        return system.unusable(cell) ?? [];
      });
    },
    isSilent: (indicator, { line, year }) => viewOf(indicator, line, year).tries.length === 0,
    system: (id, population, line) => {
      const measure = systems.measureOf(id);
      const entry = (measure === undefined ? [] : systems.entriesOf(measure)).find(
        (one) => one.population === population && one.line === line,
      );
      return entry && systems.solved(entry);
    },
  };
}

/** What is printed, though its source names no poverty line, comes before limits that are only worked
 * out: these stand beside it. */
function printedFirst(own: readonly Own[]): readonly Own[] {
  const [first] = own;
  if (first?.kind !== 'bounded' || first.printed !== null) return own;
  const printed = own.find(
    (one) => one.kind === 'reported' && one.scope.population === first.scope.population,
  );
  if (printed?.scope.lineUnstated !== true) return own;
  return [printed, ...own.filter((one) => one !== printed)];
}

const engines = new WeakMap<Facts, Engine>();

/** The engine of these facts with what they allow to be assumed, made once. */
export function engineOf(facts: Facts): Engine {
  const engine = engines.get(facts) ?? createEngine(facts, { assumeWeights: facts.assumeWeights });
  engines.set(facts, engine);
  return engine;
}
