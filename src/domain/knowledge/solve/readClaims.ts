import type { Statement } from '../../statements';
import { type Claim, isFigure } from '../claim';
import type { Indicator } from '../../indicators';
import { wholeWithin } from '../interval';
import type { Conflict, Own, Scope } from '../kinds';
import { type Proof, statementsOf } from '../proof';
import type { OwnLimits } from './readLimits';
import type { Clash } from './solver';
import type { System } from './system';

/** Printed figures before derived ones; of these, the narrowest, then the shortest. */
export function leadingClaim(system: System, claims: readonly Claim[]): Claim | undefined {
  if (claims.length < 2) return claims[0];
  const isPrinted = (claim: Claim) => claim.step === 'printed' || claim.step === 'share';
  const printed = claims.filter(isPrinted);
  const preferred = system.prefer(printed.flatMap((claim) => claim.statements));
  const chosen = printed.find(
    (claim) => preferred !== undefined && claim.statements.includes(preferred),
  );
  const width = ({ interval }: Claim) => interval.high - interval.low;
  return (
    chosen ?? [...claims].sort((one, two) => width(one) - width(two) || cost(one) - cost(two))[0]
  );
}

function cost({ low, high }: Claim): number {
  return (low?.cost ?? 0) + (high?.cost ?? 0);
}

function proofsOf({ low, high }: Claim): Proof[] {
  return [low, high].filter((one) => one !== undefined);
}

export function ofClaim(
  claim: Claim,
  all: readonly Claim[],
  own: OwnLimits,
  { kind: measured }: Pick<Indicator, 'kind'>,
  scope: Scope,
): Own {
  const { value, decimals, approximate } = claim;
  // What is counted is counted in whole numbers, however it is worked out.
  const whole = measured === 'count' ? wholeWithin(claim.interval) : undefined;
  const interval = whole ?? claim.interval;
  const proofs = proofsOf(claim);
  switch (claim.step) {
    case 'printed':
    case 'limit': {
      const statements = inOrder(all.filter((one) => isPrintedHere(one)));
      return { kind: 'reported', value, decimals, approximate, statements, scope, proofs };
    }
    case 'share': {
      const statements = inOrder(all.filter((one) => isPrintedHere(one)));
      const { printed } = own;
      const known = {
        ...({ kind: 'derived', step: 'share', value, decimals } as const),
        ...{ interval, printed },
      };
      return { ...known, statements, scope, proofs };
    }
    case 'count':
    case 'change': {
      const { step } = claim;
      const { printed } = own;
      const statements = [...new Set([...own.statements, ...claim.statements])];
      const known = { kind: 'derived', step, value, decimals, interval, printed } as const;
      const assumed = proofs.some((one) => one.assumed);
      return { ...known, statements, scope, proofs, ...(assumed ? { assumed } : {}) };
    }
  }
}

function isPrintedHere({ step }: Claim): boolean {
  return step === 'printed' || step === 'share' || step === 'limit';
}

function inOrder(claims: readonly Claim[]): readonly Statement[] {
  const [only, another] = claims;
  if (only !== undefined && another === undefined) return only.statements;
  const statements = new Set(claims.flatMap((claim) => claim.statements));
  return [...statements].sort((one, two) => (one.id < two.id ? -1 : 1));
}

/** Claims, or limits, that can't all be true. */
export function conflictOf(
  system: System,
  claims: readonly Claim[],
  clashes: readonly Clash[],
  scope: Scope,
): Conflict | undefined {
  const figures = claims.filter(isFigure);
  const clashing = clashes.flatMap((clash) => clash.proofs);
  const said = claims.flatMap((claim) => claim.statements);
  const statements = [...new Set([...said, ...statementsOf(clashing)])];
  const leading = leadingClaim(system, figures);
  const limit = claims[0];
  const shown = leading ?? limit;
  const preferred = system.prefer(shown?.statements ?? statements);
  if (preferred === undefined) return undefined;
  const proofs = [...new Set([...(shown === undefined ? [] : proofsOf(shown)), ...clashing])];
  const others = claims.filter((claim) => claim !== shown);
  const disputed = {
    kind: 'conflict',
    preferred,
    statements,
    scope,
    proofs,
    claims: shown === undefined ? [] : [shown, ...others],
  } as const;
  if (leading === undefined) return { ...disputed, over: 'limits' };
  return { ...disputed, over: 'figure', value: leading.value, decimals: leading.decimals };
}
