import { useId } from 'react';
import { PROGRAMME, PROVINCE } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { overviewText } from '../../i18n/overview';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { AllStatements } from '../detail/AllStatements';
import { FUNDS, HOUSING, INCOME, NEW_RURAL, POVERTY, SERVICES } from './blocks';
import { Coverage } from './Coverage';
import { Events } from './Events';
import { LatestFigures } from './LatestFigures';
import styles from './overview.module.css';
import { ShownIndicator } from './ShownIndicator';

/** The province and the 67, where nothing is selected: the shown indicator, the others in brief. */
export function OverviewPanel() {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(overviewText);
  const heading = useId();
  const shown = useAtlas((state) => facts.indicator(state.view.indicator));
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
      <ShownIndicator />
      {shown !== undefined && <Events family={shown.family} />}
      <div className={styles.block}>
        <h3>{words.others}</h3>
        <LatestFigures title={words.poverty} entries={POVERTY} />
        <LatestFigures title={words.income} entries={INCOME} />
        <Coverage title={words.infrastructure} area={PROGRAMME} />
        <LatestFigures title={words.newRural} entries={NEW_RURAL} />
        <LatestFigures title={words.services} entries={SERVICES} />
        <LatestFigures title={words.housing} entries={HOUSING} />
        <LatestFigures title={words.funds} entries={FUNDS} />
      </div>
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
