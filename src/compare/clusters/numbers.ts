import { formatFor } from '../../i18n/format';
import type { Language } from '../../state/view';

const MINUS = '\u2212';

/** p as it is told: to a ten-thousandth. */
export function pText(p: number, language: Language): string {
  return formatFor(language).number(p, 4);
}

/** A number with the sign that typography has for it. */
export function signed(value: number, decimals: number, language: Language): string {
  return formatFor(language).number(value, decimals).replace('-', MINUS);
}
