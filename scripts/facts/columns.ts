import { z } from 'zod';

/** How the columns of `data/` and `geo/` are written; messages say what a cell must hold. */

export const filled = z.string().trim().min(1, 'must not be empty');
export const optional = z.string().trim();

/** An empty cell is null. */
export const orNull = optional.transform((text) => (text === '' ? null : text));

/** Several values in one cell, parted by `|`. */
export const list = optional.transform((text) => (text === '' ? [] : text.split('|')));

export const yesOrNo = z
  .enum(['yes', 'no'], 'must be yes or no')
  .transform((text) => text === 'yes');

export const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'must be a plain number such as 12 or 0.36')
  .transform(Number);

const FIRST_PLAUSIBLE_YEAR = 1990;
const LAST_PLAUSIBLE_YEAR = 2035;

export const year = z
  .string()
  .regex(/^\d{4}$/, 'must be a year of four digits')
  .transform(Number)
  .refine((value) => value >= FIRST_PLAUSIBLE_YEAR && value <= LAST_PLAUSIBLE_YEAR, {
    message: `must lie between ${FIRST_PLAUSIBLE_YEAR} and ${LAST_PLAUSIBLE_YEAR}`,
  });

/** An empty cell is null, anything else must satisfy the schema. */
export function maybe<T extends z.ZodType<unknown, string>>(schema: T) {
  return z.union([z.literal('').transform(() => null), schema]);
}

export const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date as YYYY, YYYY-MM or YYYY-MM-DD');
