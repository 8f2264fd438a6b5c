import { evidenceOf, type Kind, type Knowledge, type Own } from '../knowledge/kinds';
import { never } from '../never';

/** How a piece of knowledge looks wherever it is drawn, whatever its class and colour. */
export interface Look {
  /** A class, several that it may be of, or none. */
  base: 'solid' | 'hatched' | 'empty';
  /** The stripes are those of another area's limits. */
  faint: boolean;
  /** Dots over another area's figure, dashes over that of another population. */
  overlay: 'dots' | 'dashes' | null;
  /** Sources disagree; where there is room for it, also that no source prints the figure itself. */
  sign: 'conflict' | 'implied' | 'derived' | null;
}

/** What a reader is to tell apart: the kinds, and what looks like none of them. */
export type Appearance = Kind | 'inherited_limits' | 'other_population';

/** In the order of legends. */
export const APPEARANCES: readonly Appearance[] = [
  'reported',
  'implied',
  'derived',
  'conflict',
  'bounded',
  'inherited',
  'inherited_limits',
  'other_population',
  'unknown',
];

const PLAIN: Look = { base: 'solid', faint: false, overlay: null, sign: null };

/** The look that a key explains. */
export const LOOKS: Readonly<Record<Appearance, Look>> = {
  reported: PLAIN,
  implied: { ...PLAIN, sign: 'implied' },
  derived: { ...PLAIN, sign: 'derived' },
  conflict: { ...PLAIN, sign: 'conflict' },
  bounded: { ...PLAIN, base: 'hatched' },
  inherited: { ...PLAIN, overlay: 'dots' },
  inherited_limits: { ...PLAIN, base: 'hatched', faint: true },
  other_population: { ...PLAIN, overlay: 'dashes' },
  unknown: { ...PLAIN, base: 'empty' },
};

/** Decides how a piece of knowledge looks. */
export function lookOf(knowledge: Knowledge): Look {
  const own = evidenceOf(knowledge);
  if (own === undefined) return LOOKS.unknown;
  const look = lookOfOwn(own);
  if (own.scope.otherPopulation) {
    // Whose it is, is told in words: that it counts others is what must be seen.
    return { ...look, faint: knowledge.kind === 'inherited', overlay: 'dashes' };
  }
  if (knowledge.kind !== 'inherited') return look;
  // How another area's figure is known is told in words; that it is disputed is seen here as there.
  const sign = look.sign === 'conflict' ? 'conflict' : null;
  return look.base === 'solid'
    ? { ...look, overlay: 'dots', sign }
    : { ...look, faint: true, sign };
}

function lookOfOwn(own: Own): Look {
  switch (own.kind) {
    case 'reported':
    case 'implied':
    case 'derived':
    case 'bounded':
      return LOOKS[own.kind];
    case 'conflict':
      // Where limits contradict each other there is nothing to colour.
      return own.over === 'figure' ? LOOKS.conflict : { ...LOOKS.conflict, base: 'empty' };
    default:
      return never(own);
  }
}

/** What a key is to explain a piece of knowledge by. */
export function appearanceOf(knowledge: Knowledge): Appearance {
  const own = evidenceOf(knowledge);
  if (own === undefined) return 'unknown';
  if (own.scope.otherPopulation) return 'other_population';
  if (knowledge.kind !== 'inherited') return knowledge.kind;
  return own.kind === 'bounded' ? 'inherited_limits' : 'inherited';
}

/** The look of two pieces of knowledge that one colour stands for. */
export function joinedLook(one: Look, other: Look): Look {
  const has = <Part extends keyof Look>(part: Part, value: Look[Part]) =>
    one[part] === value || other[part] === value;
  const base = has('base', 'empty') ? 'empty' : has('base', 'hatched') ? 'hatched' : 'solid';
  const isOfOthers = has('overlay', 'dots') || has('faint', true);
  const overlay = has('overlay', 'dashes') ? 'dashes' : isOfOthers ? 'dots' : null;
  return {
    base,
    faint: isOfOthers,
    overlay: base === 'hatched' && overlay === 'dots' ? null : overlay,
    sign: has('sign', 'conflict') ? 'conflict' : null,
  };
}
