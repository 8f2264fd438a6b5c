import type { Answers } from './answers';
import type { Atlas } from './atlas';
import type { Cell } from './bonds';
import { circlesIn } from './circles';
import type { Judged } from './compare';
import { wrongHeirs } from './inheritance';
import { unheardRows } from './ownWords';
import type { Range } from './range';
import type { Row, Tables } from './rows';
import { overstated } from './shownLimits';
import { isDated, nameOf } from './systems';
import { type Piece, type Told, tellingName } from './told';
import { fractionsIn, shownFractions } from './wholeNumbers';
import type { Solved } from './world';

/** Something that doesn't hold, told so that its cause can be found. */
export interface Finding {
  rule: string;
  message: string;
}

/** Ends that exclude what is possible. */
export function wrongEnds(
  { set }: Answers,
  judged: readonly Judged[],
  atlas: Atlas,
  tables: Tables,
): Finding[] {
  return judged.flatMap(({ claim, verdict }): Finding[] => {
    if (verdict.kind !== 'excludes' && verdict.kind !== 'undecided') return [];
    const { cell, areas, side, value } = claim;
    const grounds = atlas.groundsOf(set, cell, side).join(', ');
    const others = areas.length > 1 ? ` (and ${areas.length - 1} alike)` : '';
    return [
      {
        rule:
          verdict.kind === 'excludes'
            ? 'A possible value is excluded'
            : 'It takes too long to find out whether a possible value is excluded',
        message:
          `${cellName(cell, tables)}${others}, ${nameOf(set)}: the atlas says ` +
          `${side === 'low' ? 'at least' : 'at most'} ${value}, possible is ${verdict.best}; ` +
          `it follows from ${grounds || 'nothing'}`,
      },
    ];
  });
}

/** Statements that can't all be true, and none of whose areas shows that. */
export function untoldContradictions(
  { set, contradictions, program }: Solved,
  atlas: Atlas,
  tables: Tables,
): Finding[] {
  const all = [...contradictions, ...program.disputed].map((one) => one.rows);
  return all
    .filter((rows) => !rows.some((row) => isToldAt(row, set, atlas)))
    .map((rows) => {
      const said = rows.map((row) => `${row.id} (${wordsOf(row, tables)})`).join(', ');
      return { rule: 'A contradiction is not told', message: `${nameOf(set)}: ${said}` };
    });
}

function isToldAt(row: Row, set: Answers['set'], atlas: Atlas): boolean {
  const years = [row.year, row.baseYear].filter((year) => year !== null);
  return years.some((year) => atlas.tellsConflict(set, row.area, year));
}

function wordsOf(row: Row, { names }: Tables): string {
  const total = row.total === null ? '' : ` of ${row.total}`;
  return `${names.get(row.area) ?? row.area} ${row.year}: ${row.quantity} ${row.relation} ${row.value}${total}`;
}

/** Counts without a whole number between their limits, at whose areas no contradiction is shown. */
export function untoldFractions(
  answers: Answers,
  atlas: Atlas,
  areas: readonly string[],
  tables: Tables,
): Finding[] {
  return fractionsIn(answers, atlas, areas)
    .filter(({ cell }) => !atlas.tellsConflict(answers.set, cell.area, cell.year))
    .map(({ cell, range }) => ({
      rule: 'Limits without a whole number between them are not told as a contradiction',
      message: `${cellName(cell, tables)}, ${nameOf(answers.set)}: ${rangeText(range)}`,
    }));
}

/** All that doesn't hold of answers by themselves. */
export function wrongAnswers(all: readonly Told[], atlas: Atlas, tables: Tables): Finding[] {
  const { indicators } = tables;
  const rows = tables.rows.filter(isDated).filter((row) => row.quantity === 'value');
  const tellOf = ({ indicator, area, year, line }: Row & { year: number }) =>
    atlas.tell({ indicator, area, year, line });
  const limitsText = (told: Told, piece: Piece | null) => {
    const own = piece && atlas.limitsOf(told.indicator, piece, told);
    return own ? rangeText(own) : 'none';
  };
  const finding = (rule: string, told: Told, message: string): Finding => ({
    rule,
    message: `${tellingName(told, tables.names)}: ${message}`,
  });
  return [
    ...circlesIn(all).map(({ told, conclusion: { area, year, side, quantity } }) =>
      finding(
        'A proof contains its own conclusion',
        told,
        `${side} ${quantity} of ${area} in ${year}`,
      ),
    ),
    ...unheardRows(rows, indicators, tellOf).map(({ row, told, reason }) =>
      finding('A printed figure is not told by its own cell', told, `${row.id}: ${reason}`),
    ),
    ...shownFractions(all, indicators).map(({ told, piece }) =>
      finding(
        'A count is shown in fractions',
        told,
        `${piece.value ?? ''} ${rangeText(piece.range)}`,
      ),
    ),
    ...wrongHeirs(all, atlas.limitsOf).map((told) =>
      finding(
        "An inherited figure is excluded by the area's own limits",
        told,
        `${rangeText(told.inherited?.range ?? null)} is inherited, its own limits are ` +
          limitsText(told, told.inherited),
      ),
    ),
    ...overstated(all, indicators, atlas.limitsOf).map(({ told, piece, limits }) =>
      finding(
        'A shown limit is tighter than the rules leave it',
        told,
        `${rangeText(piece.range)} for ${rangeText(limits)}`,
      ),
    ),
  ];
}

function cellName({ area, year, quantity }: Cell, { names }: Tables): string {
  return `${names.get(area) ?? area} (${area}) ${year}, ${quantity}`;
}

function rangeText(range: Range | null): string {
  return range === null ? '' : `[${range.low}, ${range.high}]`;
}
