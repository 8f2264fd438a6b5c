import { isWeight, type Step } from '../domain/knowledge/reasons';
import { decimalsOf, figureOf, type Statement } from '../domain/statements';
import { amount, cited, citedByName, hedged, nounFor, type Telling } from './extents';
import { formatFor } from './format';
import { words } from './reasonWords';
import { statementText } from './statements';

/** A mean times its weight. */
export function productOf(telling: Telling, step: Step): string {
  const text = words[telling.language];
  const mean = step.premises.find((one) => one !== weightIn(step));
  const weight = weightIn(step);
  const all = weight === undefined ? '' : cited(telling, weight);
  return mean === undefined ? text.allOf(all) : text.product(citedByName(telling, mean), all);
}

/** A count out of its weight, or a total divided by it. */
export function quotientOf(telling: Telling, step: Step): string {
  const text = words[telling.language];
  const [count = '', weight = ''] = step.premises.map((one) => citedByName(telling, one));
  return nounFor(telling, step).unit === '%'
    ? text.outOf(count, weight)
    : text.quotient(count, weight);
}

/** The households or people that a step weighs by. */
export function weightIn({ indicator, premises }: Step): Step | undefined {
  return isWeight(indicator) ? undefined : premises.find((one) => isWeight(one.indicator));
}

/** No household is 0 %, and the other way round. */
export function noneIsZero(telling: Telling, step: Step): string {
  const text = words[telling.language];
  const [other] = step.premises;
  if (other === undefined) return '';
  const noun = nounFor(telling, other);
  return step.quantity === 'mean'
    ? text.noneLeft(noun.unit, isPoverty(telling, step))
    : text.meanIs(noun.name, cited(telling, other));
}

/** Is it counted by a poverty line, so that there may be none left? */
export function isPoverty({ facts }: Telling, { indicator }: Step): boolean {
  return facts.indicator(indicator)?.family === 'poverty';
}

/** "54 of 98". */
export function shareOf(telling: Telling, step: Step, statement: Statement): string {
  const { facts, language } = telling;
  const format = formatFor(language);
  const part = format.number(figureOf(statement), decimalsOf(statement));
  const total = statement.total === null ? '' : format.number(statement.total);
  const things = nounFor(telling, { ...step, quantity: 'total' });
  const counted = things.counted
    ? things.unit
    : (facts.indicator(step.indicator)?.name[language] ?? '');
  return words[language].share(hedged(telling, part, statement), total, counted);
}

/** A change on a figure of another year. */
export function changeOf(telling: Telling, step: Step, statement: Statement): string {
  const [premise] = step.premises;
  const noun = nounFor(telling, step);
  const name = noun.counted ? undefined : noun.name;
  const from = premise && { year: premise.year, name, figure: cited(telling, premise) };
  const change = changeText(telling, step, statement);
  return words[telling.language].changed(from, statement.year ?? NaN, change);
}

/** `giảm 1.268 hộ nghèo so với năm 2021`. */
function changeText(telling: Telling, step: Step, statement: Statement): string {
  const text = statementText[telling.language];
  const noun = nounFor(telling, step);
  const figure = figureOf(statement);
  const base = text.onYear(statement.baseYear);
  const size = Math.abs(figure);
  const decimals = decimalsOf(statement);
  const format = formatFor(telling.language);
  if (statement.quantity === 'ratio') {
    return text.times(hedged(telling, format.number(size, decimals), statement), base);
  }
  const inPoints = noun.unit === '%' && statement.quantity === 'difference';
  const percent = { ...noun, unit: '%', counted: false };
  const said = inPoints
    ? text.points(format.number(size, decimals))
    : amount(telling, statement.quantity === 'growth' ? percent : noun, size, decimals);
  if (figure === 0) return text.unchanged(base);
  const told = hedged(telling, said, statement);
  return figure < 0 ? text.down(told, base) : text.up(told, base);
}
