import { ownYears } from '../detail/subject';
import { usesLines } from '../../domain/lines';
import { PROGRAMME, PROVINCE } from '../../domain/units';
import { overviewText } from '../../i18n/overview';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { Why } from '../detail/evidence/Why';
import { Disagreements } from './Disagreements';
import { KnownAreas } from './KnownAreas';
import styles from './overview.module.css';
import { WholeAnswers } from './WholeAnswers';
import { WholeTrend } from './WholeTrend';

/** The indicator that the map shows: of the province and the 67, and how much of it is known. */
export function ShownIndicator() {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(overviewText);
  const id = useAtlas((state) => state.view.indicator);
  const year = useAtlas((state) => state.view.year);
  const indicator = facts.indicator(id);
  if (indicator === undefined) return null;
  // The one that more years are known of is told of first.
  const wholes = [PROGRAMME, PROVINCE].toSorted(
    (one, two) => ownYears(facts, indicator, two).length - ownYears(facts, indicator, one).length,
  );
  const name = indicator.name[language];
  const isStatus = indicator.kind === 'category';
  return (
    <div className={styles.block}>
      <h3>{`${name}, ${year}`}</h3>
      {!isStatus && <WholeAnswers indicator={indicator} areas={wholes} />}
      <KnownAreas />
      {!isStatus && (
        <>
          <h4 className={styles.part}>
            {usesLines(facts, id) ? words.throughYearsByLine : words.throughYears}
          </h4>
          <WholeTrend indicator={indicator} areas={wholes} />
          <Why statements={wholes.flatMap((area) => facts.statementsOf(id, area))} about={name} />
        </>
      )}
      <Disagreements indicator={id} />
    </div>
  );
}
