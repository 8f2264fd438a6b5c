/** An end of limits. */
type Side = 'low' | 'high';

/** Binary fractions are as exact as this, relative to their size. */
const DUST = 1e-9;

/**
 * Rounds an end of limits away from what they hold, so that nothing is excluded by rounding.
 * @param decimals to keep; negative for tens, hundreds and so on
 * @returns 0.369 for at most 0.3685 with three decimals
 */
export function roundOutwards(value: number, side: Side, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const unit = 10 ** Math.abs(decimals);
  const scaled = decimals < 0 ? value / unit : value * unit;
  const near = Math.round(scaled);
  const isNear = Math.abs(scaled - near) <= DUST * Math.max(1, Math.abs(scaled));
  const rounded = isNear ? near : side === 'low' ? Math.floor(scaled) : Math.ceil(scaled);
  return decimals < 0 ? rounded * unit : rounded / unit;
}

/** The decimals that leave a number as many significant digits; negative where digits before the
 * point are given up. */
export function decimalsFor(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  return digits - 1 - Math.floor(Math.log10(Math.abs(value)));
}

/** More decimals than these are dust of binary arithmetic. */
export const MAX_DECIMALS = 9;

/** Decimals that show a number as it is. */
export function decimalsIn(value: number): number {
  const [, decimals = ''] = value.toFixed(MAX_DECIMALS).replace(/0+$/, '').split('.');
  return decimals.length;
}

/**
 * Decimals of the shortest decimal that stands for a number, as a reader would type it: other than
 * {@link decimalsIn} it keeps two numbers apart that differ by less than dust.
 * @returns 7 for 1e-7, 1 for 2.5, 0 for 1e21
 */
export function decimalsWritten(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
