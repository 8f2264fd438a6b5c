import { expect, it } from 'vitest';

/** Words of all rooms, as far as they are plain objects of sentences. */
const rooms = import.meta.glob<Record<string, unknown>>(
  ['./*.ts', './reading/*.ts', '!./**/*.test.ts'],
  {
    eager: true,
  },
);

/** Words that end in s after a 1 and are no plurals. */
const SINGULAR = /^(is|was|has|does|means|its|as|less|this|plus|across)$/;

/** Numbers that are never 1: a region has three corners at least, the province thirteen districts. */
const NEVER_ONE = [
  /^\.\/drawing\.ts/,
  /^\.\/legend\.ts legendText\.(programme|communes|districts|everywhere|composite|problems\.tooMany)/,
  /^\.\/(about|map|app|choose|grounds|overview|tour)\.ts/,
  /compareRankingText\.all\b|matrixText\.(programme|communes|districts)/,
  /[aA]llAlike|[aA]likeRule|\.alike$|contradictingSum|compareAreasText\.(full|poorest|bestKnown)/,
  /clusterResultText\.(threshold|howP)|clustersText\.(refused|practise)|noQuartiles|sideText\.most/,
  /storyText\.linkTooLong|presentText\.drawn|tableText\.rankRule|(matrix|table)Text\.shown/,
  // Sources contradict each other from two on.
  /togetherText\.ownOf|answerText\.contradiction/,
];
/** A name may stand where this test puts a 1, and "1 times" is how a factor is told. */
const NO_COUNT = /\.(times|points|product|fewer|assumed|membership|links|tally)$/;

/** What the English words say when one of the numbers that they are given is 1 and all others are 5. */
function sentencesOfOne(words: unknown, path: string): [path: string, said: string][] {
  if (typeof words === 'function') {
    return Array.from({ length: words.length }, (_, one) => one).flatMap((one) => {
      try {
        const given = Array.from({ length: words.length }, (_, place) => (place === one ? 1 : 5));
        const said: unknown = Reflect.apply(words, undefined, given);
        return typeof said === 'string' ? [[path, said] satisfies [string, string]] : [];
      } catch {
        // It takes something else than numbers and words.
        return [];
      }
    });
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => sentencesOfOne(value, `${path}.${key}`));
}

it('English says one area, and two areas', () => {
  const said = Object.entries(rooms).flatMap(([file, exported]) =>
    Object.entries(exported).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && 'en' in value
        ? sentencesOfOne(value.en, `${file} ${name}`)
        : [],
    ),
  );
  expect(said.length).toBeGreaterThan(200);
  const wrong = said
    .filter(([path]) => !NO_COUNT.test(path) && NEVER_ONE.every((one) => !one.test(path)))
    .filter(([, sentence]) =>
      [...sentence.matchAll(/(?<![\d.,–])1[ \u00a0]([a-z]+s|[a-z]+ (?:have|are|rest))\b/g)].some(
        ([, noun = '']) => !SINGULAR.test(noun),
      ),
    );
  expect(wrong.map((one) => one.join(': '))).toEqual([]);
});
