// Turns visits into two tables of Markdown.

/** @typedef {import('./visit.mjs').Visit} Visit */

/** The aim for the whole first transfer, in kB (1000 bytes). */
const aim = 600;

/** @type {readonly { kind: string, pattern: RegExp }[]} the first that fits counts */
const kinds = [
  { kind: 'HTML', pattern: /\.html$/ },
  { kind: 'CSS', pattern: /\.css$/ },
  { kind: 'JS', pattern: /\.m?js$/ },
  { kind: 'fonts', pattern: /\.(woff2?|ttf)$/ },
  { kind: 'layers', pattern: /(\.(geo|topo)json$)|(^|\/)(layers|topology)[^/]*$/ },
  { kind: 'data', pattern: /\.(json|csv|txt)$/ },
  { kind: 'other', pattern: /./ },
];

/**
 * @param {readonly Visit[]} atlas
 * @param {readonly Visit[]} peer
 * @returns {string} what each sent at the first visit, in kB by kind; and the atlas's largest files
 */
export function transferTable(atlas, peer) {
  const [atlasVisit] = atlas;
  const [peerVisit] = peer;
  if (atlasVisit === undefined || peerVisit === undefined) throw new Error('No visit to report.');
  const ours = kilobytesByKind(atlasVisit);
  const theirs = kilobytesByKind(peerVisit);
  const rows = kinds.map(
    ({ kind }) => `| ${kind} | ${amount(ours.get(kind))} | ${amount(theirs.get(kind))} |`,
  );
  const total = sum([...ours.values()]);
  const verdict = total <= aim ? 'kept' : `missed by ${amount(total - aim)} kB`;
  const largest = [...atlasVisit.sent]
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, 10)
    .map(({ path, bytes }) => `- ${path}: ${amount(bytes / 1000)} kB`);
  return [
    '| first transfer, kB (brotli) | atlas | peer |',
    '| --- | ---: | ---: |',
    ...rows,
    `| all | ${amount(total)} | ${amount(sum([...theirs.values()]))} |`,
    '',
    `Aim: at most ${aim} kB, ${verdict}. The atlas's largest files:`,
    ...largest,
    '',
  ].join('\n');
}

/**
 * @param {readonly Visit[]} atlas
 * @param {readonly Visit[]} peer
 * @returns {string} medians of the time to the first shaded map, and their ratio
 */
export function timeTable(atlas, peer) {
  const ours = times(atlas);
  const theirs = times(peer);
  return [
    '| time to the first shaded map, ms | atlas | peer | ratio |',
    '| --- | ---: | ---: | ---: |',
    `| median of ${atlas.length} | ${ours.median.toFixed(0)} | ${theirs.median.toFixed(0)} | ${(ours.median / theirs.median).toFixed(2)} |`,
    `| shortest to longest | ${ours.range} | ${theirs.range} | |`,
  ].join('\n');
}

/**
 * @param {Visit} visit
 * @returns {Map<string, number>} kB by kind
 */
function kilobytesByKind(visit) {
  /** @type {Map<string, number>} */
  const totals = new Map();
  for (const { path, bytes } of visit.sent) {
    const kind = kinds.find(({ pattern }) => pattern.test(path))?.kind ?? 'other';
    totals.set(kind, (totals.get(kind) ?? 0) + bytes / 1000);
  }
  return totals;
}

/**
 * @param {readonly Visit[]} visits an odd number of them
 * @returns {{ median: number, range: string }} in milliseconds
 */
function times(visits) {
  const sorted = visits.map((visit) => visit.choropleth).sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return { median, range: `${sorted.at(0)?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)}` };
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** @param {number} [kilobytes] */
function amount(kilobytes = 0) {
  return kilobytes.toFixed(1);
}
