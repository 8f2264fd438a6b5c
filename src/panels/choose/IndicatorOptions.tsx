import { useMemo } from 'react';
import { chooseText } from '../../i18n/choose';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { byFamily } from './families';

/** The shaded indicators as the options of a menu, by family. */
export function IndicatorOptions() {
  const words = useText(chooseText);
  const language = useLanguage();
  const facts = useFacts();
  const families = useMemo(() => byFamily(facts.mapped), [facts]);
  return families.map(([family, indicators]) => (
    <optgroup key={family} label={words.families[family]}>
      {indicators.map((indicator) => (
        <option key={indicator.id} value={indicator.id}>
          {indicator.short[language]}
        </option>
      ))}
    </optgroup>
  ));
}
