import type { IndicatorId } from '../../domain/indicators';
import type { KnownConflict } from '../../domain/statements';
import type { AreaCode } from '../../domain/units';
import { detailText } from '../../i18n/detail';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import styles from './detail.module.css';
import { ConflictCallout } from './evidence/ConflictCallout';

interface ConflictsProps {
  indicator: IndicatorId;
  area: AreaCode;
  year: number;
  /** Those that the shown figure takes part in, whatever area they were found for. */
  disputes: readonly KnownConflict[];
}

/** Known disagreements on an area's indicator: the shown year's, and those of others folded away. */
export function Conflicts({ indicator, area, year, disputes }: ConflictsProps) {
  const facts = useFacts();
  const words = useText(detailText);
  const conflicts = [...new Set([...disputes, ...facts.conflictsOf(indicator, area)])];
  const isShown = (conflict: KnownConflict) =>
    disputes.includes(conflict) ||
    conflict.statements.some((id) => facts.statement(id)?.year === year);
  const others = conflicts.filter((conflict) => !isShown(conflict));
  return (
    <>
      {conflicts.filter(isShown).map((conflict) => (
        <ConflictCallout key={conflict.id} conflict={conflict} />
      ))}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{words.otherConflicts(others.length)}</summary>
          {others.map((conflict) => (
            <ConflictCallout key={conflict.id} conflict={conflict} />
          ))}
        </details>
      )}
    </>
  );
}
