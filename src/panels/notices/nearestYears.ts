import type { BadParameter } from '../../state/address';

/** What this needs of the words of notices. */
interface Words {
  parameters: Record<string, string>;
  nearest(given: string, year: number, called: string | null): string;
}

/** A sentence for each year that the atlas doesn't have, with the year taken in its place. */
export function nearestYears(words: Words, bad: readonly BadParameter[]): string[] {
  return bad.flatMap(({ name, given, nearest }) =>
    nearest === undefined
      ? []
      : [words.nearest(given, nearest, name === 'year' ? null : (words.parameters[name] ?? name))],
  );
}
