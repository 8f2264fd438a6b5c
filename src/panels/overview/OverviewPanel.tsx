import { useId } from 'react';
import { PROGRAMME, PROVINCE } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { overviewText } from '../../i18n/overview';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { AllStatements } from '../detail/AllStatements';
import { Coverage } from './Coverage';
import { Events } from './Events';
import { LatestFigures } from './LatestFigures';
import styles from './overview.module.css';
import { WholeTrend } from './WholeTrend';
import { FUNDS, HOUSING, NEW_RURAL, SERVICES } from './blocks';

const POVERTY_AREAS = [PROVINCE];
const INCOME_AREAS = [PROGRAMME, PROVINCE];

/** The province and the 67, where nothing is selected. */
export function OverviewPanel() {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(overviewText);
  const heading = useId();
  const { registry } = facts;
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{words.title}</h2>
        <p className={styles.soft}>
          {words.units(registry.ofLevel('district').length, registry.ofLevel('commune').length)}
        </p>
        <p className={styles.hint}>{words.hint}</p>
      </header>
      <WholeTrend title={words.poverty} indicator="poverty_rate" areas={POVERTY_AREAS} />
      <WholeTrend title={words.income} indicator="income_per_capita" areas={INCOME_AREAS} />
      <Coverage title={words.infrastructure} area={PROGRAMME} />
      <LatestFigures title={words.newRural} entries={NEW_RURAL} />
      <LatestFigures title={words.services} entries={SERVICES} />
      <LatestFigures title={words.housing} entries={HOUSING} />
      <LatestFigures title={words.funds} entries={FUNDS} />
      <Events />
      {[PROVINCE, PROGRAMME].map((area) => (
        <AllStatements
          key={area}
          area={area}
          title={words.all(areaName(registry, area, language), facts.statementsAbout(area).length)}
        />
      ))}
    </section>
  );
}
