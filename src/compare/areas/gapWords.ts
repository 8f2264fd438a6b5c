import type { Gap } from '../../domain/comparison/gap';
import type { Indicator } from '../../domain/indicators';
import { naturalRange } from '../../domain/indicators';
import type { Interval } from '../../domain/knowledge/kinds';
import { never } from '../../domain/never';
import { shownInterval } from '../../domain/reading/shown';
import { supported } from '../../domain/reading/workedOut';
import { compareAreasText } from '../../i18n/compareAreas';
import { formatFor } from '../../i18n/format';
import { phrases } from '../../i18n/reading/phrases';
import type { Language } from '../../state/view';

/** A gap in words: `cao hơn 0,255 điểm %`, and how many times that is, where it can be said. */
export interface GapWords {
  sentence: string;
  ratio: string | null;
}

type Told = Exclude<Gap, { kind: 'refused' }>;

/** Says how an area stands to the baseline. */
export function gapWords(gap: Gap, indicator: Indicator, language: Language): GapWords {
  const words = compareAreasText[language];
  switch (gap.kind) {
    case 'refused':
      return { sentence: `${words.refused}: ${words.reasons[gap.reason]}`, ratio: null };
    case 'equal':
      return { sentence: words.equal, ratio: null };
    case 'untold':
      return { sentence: words.untold, ratio: null };
    case 'higher':
    case 'lower':
      return {
        sentence: words[gap.kind](amountWords(gap, indicator, language)),
        ratio: ratioWords(gap, language),
      };
    default:
      return never(gap);
  }
}

/**
 * How far apart: by the figures as told, with no more digits than their rounding leaves certain; else
 * the least and the most that it can be, rounded outwards.
 */
function amountWords(gap: Told, indicator: Indicator, language: Language): string {
  const words = compareAreasText[language];
  const format = formatFor(language);
  const amount = (value: number, decimals: number) => {
    const shown = Math.max(0, decimals);
    return indicator.unit === 'percent'
      ? words.points(format.number(value, shown))
      : format.short(indicator, value, shown);
  };
  const size = sizeOf(gap.difference);
  if (gap.told !== null) {
    const { difference, decimals } = gap.told;
    const told = supported(indicator, Math.abs(difference), decimals, size);
    const written = amount(told.value, told.decimals);
    return told.about ? phrases[language].about(written) : written;
  }
  const isEndless = size.high >= naturalRange(indicator).high;
  const kind = indicator.kind === 'count' ? 'count' : 'amount';
  const { low, high } = shownInterval({ kind }, isEndless ? { ...size, high: Infinity } : size);
  if (high === null) return words.atLeast(amount(low?.value ?? 0, low?.decimals ?? 0));
  if (low === null) return words.upTo(amount(high.value, high.decimals));
  return words.between(amount(low.value, low.decimals), amount(high.value, high.decimals));
}

/** How large a difference is, whichever way it goes. */
function sizeOf({ low, high, lowOpen, highOpen }: Interval): Interval {
  return high <= 0
    ? { low: -high + 0, high: -low, lowOpen: highOpen, highOpen: lowOpen }
    : { low, high, lowOpen, highOpen };
}

/** With no more decimals than the rounding of the figures leaves certain. */
function ratioWords({ kind, told, ratio }: Told, language: Language): string | null {
  if (ratio === null) return null;
  const words = compareAreasText[language];
  const format = formatFor(language);
  if (told === null) {
    if (kind === 'higher' && ratio.low > 1) {
      return words.times(words.atLeast(format.number(Math.floor(ratio.low * 10) / 10)));
    }
    return kind === 'lower' && ratio.high < 1 && ratio.high > 0
      ? words.part(words.upTo(format.number(Math.ceil(ratio.high * 100) / 100)))
      : null;
  }
  const width = ratio.high - ratio.low;
  const decimals = width > 0.5 ? 0 : width > 0.05 ? 1 : 2;
  const times = Number((told.ratio ?? 0).toFixed(decimals));
  // "0 times", or "once", says nothing that the difference doesn't.
  if (times <= 0 || times === 1) return null;
  const said = format.number(times);
  return times > 1 ? words.times(said) : words.part(said);
}
