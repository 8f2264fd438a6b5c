import type { Step, Told } from './told';

/** A proof that leads back to its own conclusion. */
export interface Circle {
  told: Told;
  conclusion: Step;
}

/** Finds the proofs among those told in which the conclusion stands once more further down. */
export function circlesIn(all: Iterable<Told>): Circle[] {
  const seen = new WeakSet<Step>();
  const circles: Circle[] = [];
  for (const told of all) {
    const pieces = [...told.own, told.limits, told.inherited];
    for (const conclusion of pieces.flatMap((piece) => piece?.proofs ?? [])) {
      if (seen.has(conclusion)) continue;
      seen.add(conclusion);
      if (leadsBack(conclusion)) circles.push({ told, conclusion });
    }
  }
  return circles;
}

function leadsBack(conclusion: Step): boolean {
  const below = new Set(conclusion.premises);
  for (const step of below) {
    if (isSame(step, conclusion)) return true;
    for (const premise of step.premises) below.add(premise);
  }
  return false;
}

function isSame(one: Step, two: Step): boolean {
  return (
    one.area === two.area &&
    one.year === two.year &&
    one.indicator === two.indicator &&
    one.quantity === two.quantity &&
    one.side === two.side
  );
}
