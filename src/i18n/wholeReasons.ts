import type { Rule, Side } from '../domain/knowledge/proof';
import type { Step } from '../domain/knowledge/reasons';
import { presenceOf } from '../domain/knowledge/solve/measures';
import { areaName } from './areas';
import { isPoverty } from './arithmeticReasons';
import { cited, citedByName, extent, nounFor, type Telling } from './extents';
import { populationName } from './populations';
import { words } from './reasonWords';
import { wholeWords } from './wholeWords';

type WholeRule = Extract<
  Rule,
  | 'extreme_of_whole'
  | 'between_parts'
  | 'last_part'
  | 'sum_of_parts'
  | 'within_whole'
  | 'rest_of_whole'
>;

/** More parts than this are counted and not named. */
const MAX_NAMED = 3;

/** Why a step between a whole and its parts holds. */
export function ofParts(telling: Telling, step: Step, rule: WholeRule): string {
  switch (rule) {
    case 'extreme_of_whole':
      return extremeOfWhole(telling, step);
    case 'between_parts':
      return betweenParts(telling, step);
    case 'last_part':
      return lastPart(telling, step);
    case 'sum_of_parts':
      return sumOfParts(telling, step);
    case 'within_whole':
      return withinWhole(telling, step);
    case 'rest_of_whole':
      return restOfWhole(telling, step);
  }
}

/** The area of a step, within a sentence. */
export function nameOf({ facts, language }: Telling, step: Step): string {
  return areaName(facts.registry, step.area, language);
}

function extremeOfWhole(telling: Telling, step: Step): string {
  const { language } = telling;
  const [whole] = step.premises;
  if (whole === undefined) return '';
  const noun = nounFor(telling, step);
  const [around, part] = [nameOf(telling, whole), nameOf(telling, step)];
  if (step.quantity === 'mean') {
    const say = isCounted(telling, step) ? words[language].allAre : words[language].wholeIs;
    return say(noun.name, around, extent(telling, step), part);
  }
  // The other parts have all that there is, so this one has none.
  if (whole.ends.high?.value !== 0) return withinWhole(telling, step);
  return words[language].noneInWhole(noun.unit, isPoverty(telling, step), around, part);
}

/** Does a share of communes count the area itself as one of them? */
function isCounted({ facts }: Telling, { area, population }: Step): boolean {
  const counts = population === 'communes' || population === 'rural_communes';
  return counts && facts.registry.unit(area)?.level === 'commune';
}

function betweenParts(telling: Telling, step: Step): string {
  const text = wholeWords[telling.language];
  const told = (side: Side): string | undefined => {
    const value = step.ends[side]?.value;
    const part = step.premises.find(
      (one) => value !== undefined && one.ends[side]?.value === value,
    );
    if (part === undefined) return undefined;
    const say = side === 'low' ? text.lowestPart : text.highestPart;
    return say(nameOf(telling, part), cited(telling, part));
  };
  const [low, high] = [told('low'), told('high')];
  return low !== undefined && high !== undefined ? text.ends(low, high) : (low ?? high ?? '');
}

function lastPart(telling: Telling, step: Step): string {
  const { facts, language } = telling;
  const text = wholeWords[language];
  const [whole, ...others] = step.premises;
  if (whole === undefined) return '';
  const [around, part] = [nameOf(telling, whole), nameOf(telling, step)];
  const side: Side = step.ends.low === undefined ? 'high' : 'low';
  if (others.length === 0) {
    const presence = presenceOf(step.population);
    const isEverybody = step.population === null || presence === 'everywhere';
    const whom = isEverybody ? undefined : populationName(facts, step.population ?? '', language);
    return text.onlyPart(around, cited(telling, whole), part, whom);
  }
  // The others lie beyond what the whole has, so the one of them that lies least far tells for all.
  const facing: Side = side === 'low' ? 'high' : 'low';
  const ends = others.flatMap((one) => (one.ends[facing] === undefined ? [] : [one]));
  const valueOf = (one: Step) => one.ends[facing]?.value ?? 0;
  const sign = facing === 'high' ? -1 : 1;
  const [nearest] = [...ends].sort((one, two) => sign * (valueOf(one) - valueOf(two)));
  const limit = nearest === undefined ? '' : extent(telling, withOnly(nearest, facing));
  return text.othersReach(side, around, limit, cited(telling, whole), part);
}

/** A step that shows one of its ends alone. */
function withOnly(step: Step, side: Side): Step {
  const end = step.ends[side];
  return { ...step, rule: 'sum_of_parts', ends: end === undefined ? {} : { [side]: end } };
}

function sumOfParts(telling: Telling, step: Step): string {
  const text = wholeWords[telling.language];
  const { premises } = step;
  const [only, another] = premises;
  if (only !== undefined && another === undefined) {
    return text.oneHas(nameOf(telling, only), citedByName(telling, only));
  }
  const kind =
    step.ends.low === undefined ? 'high' : step.ends.high === undefined ? 'low' : 'figure';
  const size = ({ ends }: Step) => ends.low?.value ?? ends.high?.value ?? 0;
  const shown = premises.length === MAX_NAMED + 1 ? premises.length : MAX_NAMED;
  const named = [...premises].sort((one, two) => size(two) - size(one)).slice(0, shown);
  const parts = named.map((one) => text.partWithFigure(nameOf(telling, one), cited(telling, one)));
  return text.addedUp(kind, premises.length, parts, premises.length - named.length);
}

function withinWhole(telling: Telling, step: Step): string {
  const text = wholeWords[telling.language];
  const [whole, ...parts] = step.premises;
  if (whole === undefined) return '';
  const [around, figure] = [nameOf(telling, whole), citedByName(telling, whole)];
  const others = parts.filter((one) => (one.ends.low?.value ?? 0) > 0);
  if (others.length === 0) return text.noMoreThan(around, figure, nameOf(telling, step));
  return text.leaves(around, figure, named(telling, others), added(telling, others, 'low'));
}

function restOfWhole(telling: Telling, step: Step): string {
  const text = wholeWords[telling.language];
  const [whole, ...others] = step.premises;
  if (whole === undefined) return '';
  const [around, figure] = [nameOf(telling, whole), citedByName(telling, whole)];
  if (others.length === 0) return text.onlyPart(around, figure, nameOf(telling, step), undefined);
  return text.leftOver(around, figure, named(telling, others), added(telling, others, 'high'));
}

function named(telling: Telling, others: readonly Step[]): string {
  const few = others.length <= MAX_NAMED ? others : [];
  const names = few.map((one) => nameOf(telling, one));
  return wholeWords[telling.language].others(others.length, names);
}

/** What several areas have together, at least or at most. */
export function added(telling: Telling, steps: readonly Step[], side: Side): string {
  const [first] = steps;
  if (first === undefined) return '';
  const [only] = steps.length === 1 ? steps : [];
  if (only !== undefined) return citedByName(telling, only);
  const ends = steps.map((one) => one.ends[side]);
  const value = ends.reduce((sum, end) => sum + (end?.value ?? 0), 0);
  const open = ends.some((end) => end?.open === true);
  return extent(telling, {
    ...withOnly(first, side),
    premises: [],
    ends: { [side]: { value, open } },
  });
}
