import { group } from 'd3-array';
import type { IndicatorId, Population } from '../indicators';
import type { Statement } from '../statements';
import type { AreaCode } from '../units';
import type { Claim } from './claim';
import type { Knowledge } from './kinds';
import type { Assumption, Proof, Rule, Side } from './proof';
import { weightOf } from './solve/measures';

/** An end that a step shows. */
export interface End {
  value: number;
  open: boolean;
}

/** A step of a proof with both of its ends, where they follow in the same way. */
export interface Step {
  rule: Rule;
  area: AreaCode;
  year: number;
  indicator: IndicatorId;
  quantity: 'mean' | 'total';
  /** Whom its figures speak of, by the statements that they come from. */
  population: Population | null;
  /** At least one end. */
  ends: Readonly<Partial<Record<Side, End>>>;
  /** Statements that this very step rests on. */
  statements: readonly Statement[];
  /** What it goes on from, in the order of the rule. */
  premises: readonly Step[];
  assumptions: readonly Assumption[];
}

/** A step as it is read out. */
export interface Reason extends Step {
  /** 0 for what is known, 1 for what that rests on, and so on. */
  depth: number;
  /** Does it speak of what is known itself, so that its area and year needn't be named? */
  isConclusion: boolean;
  /** Does another step go on from it? */
  isPremise: boolean;
  /** The figure that stands for what is worked out, where rounding leaves it open; null for limits. */
  nominal: number | null;
}

/**
 * The steps that lead to a piece of knowledge in reading order: the conclusion, then what it rests
 * on, down to what is printed. For an inherited one, those of the area around. Steps that are needed
 * twice are told once, and both ends together where they follow in the same way.
 */
export function reasonsOf(knowledge: Knowledge): Reason[] {
  switch (knowledge.kind) {
    case 'unknown':
      return [];
    case 'inherited':
      return reasonsOf(knowledge.of);
    case 'conflict': {
      const { claims, proofs = [] } = knowledge;
      const nominal = new Map(claims.flatMap(nominalsOf));
      const claimed = claims.flatMap(({ low, high }) => [low, high]);
      return reasonsFrom([...claimed, ...proofs].filter(isProof), nominal);
    }
    case 'derived': {
      const { proofs = [], value } = knowledge;
      return reasonsFrom(proofs, new Map(proofs.map((proof) => [proof, value])));
    }
    case 'reported':
    case 'implied':
    case 'bounded':
      return reasonsFrom(knowledge.proofs ?? [], new Map());
  }
}

function nominalsOf({ step, value, low, high }: Claim): [Proof, number][] {
  if (step !== 'count' && step !== 'change') return [];
  return [low, high].filter(isProof).map((proof) => [proof, value]);
}

/** Proofs as steps: those that follow in the same way are the two ends of one. */
export function stepsFrom(proofs: readonly Proof[]): Step[] {
  const { keyOf, stepOf } = createSteps();
  return [...group(proofs, keyOf).values()].flatMap((alike) => stepOf(alike) ?? []);
}

function reasonsFrom(proofs: readonly Proof[], nominals: ReadonlyMap<Proof, number>): Reason[] {
  const { keyOf, stepOf } = createSteps();
  const found = new Map<number, { depth: number; alike: Proof[] }>();
  const used = new Set<number>();
  const seen = new Set<Proof>();
  const visit = (proof: Proof, depth: number): void => {
    if (depth > 0) used.add(keyOf(proof));
    if (seen.has(proof)) return;
    seen.add(proof);
    const known = found.get(keyOf(proof));
    if (known === undefined) found.set(keyOf(proof), { depth, alike: [proof] });
    else known.alike.push(proof);
    for (const premise of proof.premises) visit(premise, depth + 1);
  };
  for (const proof of proofs) visit(proof, 0);
  const [asked] = proofs;
  return [...found].flatMap(([key, { depth, alike }]) => {
    const step = stepOf(alike);
    if (step === undefined || asked === undefined) return [];
    const isConclusion = depth === 0 && isSameSubject(step, asked);
    // What stands beside the conclusion contradicts it: that is worked out from it as well.
    const isPremise = used.has(key) || (depth === 0 && !isConclusion);
    const nominal = alike.map((proof) => nominals.get(proof)).find((one) => one !== undefined);
    return [{ ...step, depth, isConclusion, isPremise, nominal: nominal ?? null }];
  });
}

interface Steps {
  /** The same number for the ways that lead alike to either end. */
  keyOf: (proof: Proof) => number;
  /** @param alike proofs of one key: of one end, or of both */
  stepOf: (alike: readonly Proof[]) => Step | undefined;
}

/** Proofs share what they rest on, so each step is made once. */
function createSteps(): Steps {
  const keys = new Map<string, number>();
  const keyOfProof = new Map<Proof, number>();
  const places = new Map<Proof, number>();
  const steps = new Map<string, Step>();

  const keyOf = (proof: Proof): number => {
    const known = keyOfProof.get(proof);
    if (known !== undefined) return known;
    const { rule, area, year, indicator, quantity, statements, premises } = proof;
    const parts = [rule, area, year, indicator, quantity, ...statements.map(({ id }) => id)];
    const words = [...parts, ...premises.map(keyOf)].join(' ');
    const key = keys.get(words) ?? keys.size;
    keys.set(words, key);
    keyOfProof.set(proof, key);
    return key;
  };
  const placeOf = (proof: Proof): number => {
    const place = places.get(proof) ?? places.size;
    places.set(proof, place);
    return place;
  };
  const stepOf = (alike: readonly Proof[]): Step | undefined => {
    const [first] = alike;
    if (first === undefined) return undefined;
    const id = alike.map(placeOf).join(' ');
    const known = steps.get(id);
    if (known !== undefined) return known;
    const ends: Partial<Record<Side, End>> = {};
    for (const { side, value, open } of alike) ends[side] ??= { value, open };
    const premises = first.premises.flatMap((_, place) => {
      const both = new Set(alike.flatMap((proof) => proof.premises[place] ?? []));
      return stepOf([...both]) ?? [];
    });
    const { rule, area, year, indicator, quantity, statements, assumptions } = first;
    const population = populationOf(first) ?? null;
    const subject = { area, year, indicator, quantity, population };
    const step: Step = { ...subject, rule, ends, statements, premises, assumptions };
    steps.set(id, step);
    return step;
  };
  return { keyOf, stepOf };
}

/** The population of the first statement below a proof that speaks of the same: the weight of a mean
 * isn't that. */
function populationOf(proof: Proof): Population | null | undefined {
  const own = proof.statements.find(
    ({ indicator }) => isWeight(indicator) === isWeight(proof.indicator),
  );
  if (own !== undefined) return own.population;
  for (const premise of proof.premises) {
    if (isWeight(premise.indicator) !== isWeight(proof.indicator)) continue;
    const population = populationOf(premise);
    if (population !== undefined) return population;
  }
  return undefined;
}

/** Does an indicator count the households or people that means are weighed by? */
export function isWeight(indicator: IndicatorId): boolean {
  return indicator === weightOf('households') || indicator === weightOf('people');
}

type Subject = Pick<Step, 'area' | 'year' | 'indicator' | 'quantity'>;

function isSameSubject(one: Subject, two: Subject): boolean {
  return (
    one.area === two.area &&
    one.year === two.year &&
    one.indicator === two.indicator &&
    one.quantity === two.quantity
  );
}

function isProof(proof: Proof | undefined): proof is Proof {
  return proof !== undefined;
}
