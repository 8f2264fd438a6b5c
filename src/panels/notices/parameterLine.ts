import type { BadParameter } from '../../state/address';

/** An address may hold anything; a notice shows no more of it than helps to find it again. */
const LONGEST = 40;

/**
 * One unusable parameter, in words and as it stands in the address: `năm (year=1850)`.
 * @param words what the parameters are called in the reader's language
 */
export function parameterLine(
  words: { parameters: Record<string, string> },
  { name, given }: BadParameter,
): string {
  const shown = given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given;
  const pair = `${name}=${shown}`;
  const called = words.parameters[name];
  return called === undefined ? pair : `${called} (${pair})`;
}
