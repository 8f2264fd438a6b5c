import type { Tables } from './read';
import type { Report, Row } from './tables';

/** In characters: figures and names may be taken from a source, its sentences may not. */
const LONGEST_SCOPE = 80;

/**
 * What must hold of the columns that say how a source words a figure: how exact none and all are,
 * how long a list stands, what was estimated, and what a reader concluded.
 */
export function checkWording(tables: Tables, report: Report): void {
  const indicators = new Map(tables['data/indicators.csv'].map((one) => [one.id, one]));
  for (const { row, ...one } of tables['data/indicators.csv']) {
    const message = meaningProblem(one);
    if (message !== null) report({ file: 'data/indicators.csv', row, column: 'meaning', message });
  }
  for (const { row, ...one } of tables['data/statements.csv']) {
    const indicator = indicators.get(one.indicator);
    if (indicator === undefined) continue;
    const wrong = (column: string, message: string | null) => {
      if (message !== null) report({ file: 'data/statements.csv', row, column, message });
    };
    wrong('exactness', exactnessProblem(one, indicator));
    wrong('until', untilProblem(one, indicator));
    if (one.nature === 'estimate' && one.relation === 'exact') {
      wrong('relation', 'an estimate is about, below or above its figure');
    }
    if ((one.scope?.length ?? 0) > LONGEST_SCOPE) {
      wrong('scope', `must be a few words of the source, at most ${LONGEST_SCOPE} characters`);
    }
    if (one.basis === 'inferred' && one.notes.length === 0) {
      wrong('notes', 'what is inferred needs a note that says from what');
    }
  }
}

type StatementRow = Omit<Row<'data/statements.csv'>, 'row'>;
type IndicatorRow = Omit<Row<'data/indicators.csv'>, 'row'>;

function meaningProblem({ kind, meaning }: IndicatorRow): string | null {
  if (kind === 'category' && meaning === null) return 'a category is a recognition or a list';
  if (kind !== 'category' && meaning !== null) return 'only categories have a meaning';
  return null;
}

function exactnessProblem(one: StatementRow, { kind }: IndicatorRow): string | null {
  const open =
    kind === 'rate' &&
    one.quantity === 'value' &&
    one.relation === 'exact' &&
    one.total === null &&
    [0, 100].includes(Number(one.value));
  if (open && one.exactness === null) {
    return `${one.value} of a rate is counted or rounded, by the wording of the source`;
  }
  if (!open && one.exactness !== null) {
    return 'is only asked of a rate printed as 0 or 100, without a total';
  }
  return null;
}

function untilProblem({ year, until }: StatementRow, { id, meaning }: IndicatorRow): string | null {
  if (until === null) return null;
  if (meaning !== 'list') return `${id} is no list that ends`;
  if (year === null || until < year) return 'a list does not end before the year it is of';
  return null;
}
