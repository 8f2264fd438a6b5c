import type { Indicator } from '../domain/indicators';
import type { Claim } from '../domain/knowledge/claim';
import { formatFor } from '../i18n/format';
import { statementText } from '../i18n/statements';

/**
 * A claim's figure with its unit in short, or its limit in words. A worked-out figure has no
 * decimals that say nothing: `43,7`, where a printed one keeps its own.
 */
export function claimText(indicator: Indicator, claim: Claim, language: 'vi' | 'en'): string {
  const format = formatFor(language);
  if (claim.step === 'limit') return format.interval(indicator, claim.interval);
  const figure =
    claim.step === 'printed'
      ? format.short(indicator, claim.value, claim.decimals)
      : format.short(indicator, Number(claim.value.toFixed(claim.decimals)));
  return claim.approximate ? statementText[language].about(figure) : figure;
}
