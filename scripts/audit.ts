import { fileURLToPath } from 'node:url';
import { atlasOf } from './audit/atlas';
import { compare, type Judged } from './audit/compare';
import {
  type Finding,
  untoldContradictions,
  untoldFractions,
  wrongAnswers,
  wrongEnds,
} from './audit/findings';
import { areasOf } from './audit/places';
import { readTables } from './audit/rows';
import { tightness } from './audit/tightness';
import { worldOf } from './audit/world';
import { shippedFacts } from './facts/shippedFacts';

/**
 * Holds what the atlas concludes from the shipped statements against linear programs of the same
 * statements, built from the CSVs alone; see `audit/README.md`.
 */

/** The share of limits that are the best possible, as it was measured. */
const LEAST_SHARE = 0.97;

/** Of each kind of finding, so many are told one by one. */
const MAX_TOLD = 20;

const tables = readTables(fileURLToPath(new URL('../', import.meta.url)));
const facts = shippedFacts();
const world = worldOf(tables);
const areas = areasOf(tables);
const findings: Finding[] = [];
const judged: Judged[] = [];

for (const assume of [false, true]) {
  const atlas = atlasOf(facts, assume);
  const found: Finding[] = [];
  for (const set of world.sets) {
    const solved = assume ? world.assuming(set) : world.solved(set);
    const compared = compare(solved, atlas, areas, !assume);
    found.push(...wrongEnds(solved, compared, atlas, tables));
    found.push(...untoldContradictions(solved, atlas, tables));
    if (assume) continue;
    found.push(...untoldFractions(solved, atlas, areas, tables));
    judged.push(...compared);
  }
  const answers = [...atlas.questions()]
    .map(atlas.tell)
    .filter(({ kind, limits, own }) => kind !== 'unknown' || limits !== null || own.length > 0);
  found.push(...wrongAnswers(answers, atlas, tables));
  const manner = assume ? 'with borrowed weights' : 'without borrowed weights';
  findings.push(...found.map(({ rule, message }) => ({ rule: `${rule}, ${manner}`, message })));
}

const { share, limits, wide, worst } = tightness(judged);
if (share < LEAST_SHARE) {
  const message = `${(100 * share).toFixed(1)} % are, at least ${100 * LEAST_SHARE} % should be`;
  findings.push({ rule: 'Fewer limits than before are the best possible', message });
}

for (const rule of new Set(findings.map((one) => one.rule))) {
  const own = findings.filter((one) => one.rule === rule);
  console.error(`${rule}: ${own.length}`);
  for (const { message } of own.slice(0, MAX_TOLD)) console.error(`  ${message}`);
  if (own.length > MAX_TOLD) console.error('  …');
}
const outcome = findings.length === 0 ? 'All holds' : `${findings.length} things don't hold`;
console.log(
  `${outcome}: ${world.sets.length} sets of statements, ${limits} limits, ` +
    `${(100 * share).toFixed(1)} % of them the best possible; ${wide} are wider than need be.`,
);
if (process.argv.includes('--wide')) for (const line of worst) console.log(`  ${line}`);
process.exitCode = findings.length === 0 ? 0 : 1;
