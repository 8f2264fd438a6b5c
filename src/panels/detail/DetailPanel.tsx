import { useId } from 'react';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { AnswerLine } from './AnswerLine';
import { AllStatements } from './AllStatements';
import { CompositeParts } from './CompositeParts';
import { DetailHeader } from './DetailHeader';
import styles from './detail.module.css';
import { Neighbours } from './Neighbours';
import { OtherIndicators } from './OtherIndicators';
import { PublishedFigures } from './PublishedFigures';
import { ShownFigure } from './ShownFigure';
import { Standing } from './Standing';
import { TrendSection } from './TrendSection';

/** Everything known of the selected area, what the map shows of it first. */
export function DetailPanel() {
  const facts = useFacts();
  const heading = useId();
  const code = useAtlas((state) => state.view.units[0]);
  const unit = code === undefined ? undefined : facts.registry.unit(code);
  if (unit === undefined) return null;
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <DetailHeader unit={unit} headingId={heading} />
      <AnswerLine unit={unit} />
      <ShownFigure unit={unit} />
      <Standing unit={unit} />
      <TrendSection unit={unit} />
      <OtherIndicators unit={unit} />
      <CompositeParts unit={unit} />
      <PublishedFigures unit={unit} />
      <Neighbours unit={unit} />
      <AllStatements area={unit.code} />
    </section>
  );
}
