import type { Question } from '../../../domain/knowledge/kinds';
import { unusableWeights } from '../../../domain/knowledge/know';
import { weightOf } from '../../../domain/knowledge/solve/measures';
import { areaName } from '../../../i18n/areas';
import { unusableWeightsText } from '../../../i18n/unusableWeights';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import styles from './evidence.module.css';

/** Which numbers of other years the reader allows, but what is published excludes. */
export function UnusableWeights({ question }: { question: Question }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(unusableWeightsText);
  const population = facts.indicator(question.indicator)?.populations[0] ?? null;
  const weight = weightOf(population);
  return unusableWeights(facts, question).map((one) => {
    if (one.kind !== 'weight_of_another_year') return null;
    const name = weight === 'households' ? words.weights.households : words.weights.population;
    const area = areaName(facts.registry, one.area, language);
    return (
      <p key={`${one.area} ${one.weightYear}`} className={styles.limits}>
        {words.told(name, area, one.weightYear, one.year)}
      </p>
    );
  });
}
