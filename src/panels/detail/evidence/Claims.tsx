import type { Indicator } from '../../../domain/indicators';
import type { Claim } from '../../../domain/knowledge/claim';
import type { Conflict } from '../../../domain/knowledge/kinds';
import { claimed } from '../../../domain/reading/certain';
import type { Side } from '../../../domain/knowledge/proof';
import { roundOutwards } from '../../../domain/outwards';
import { detailText } from '../../../i18n/detail';
import { evidenceText } from '../../../i18n/evidence';
import { certainText, type Speech } from '../../../i18n/reading/certain';
import { useFormat, useLanguage, useText } from '../../../state/language';
import styles from './evidence.module.css';
import { useFacts } from '../../../state/resources';
import { Sources } from './Sources';

/** Everything that is claimed of one area and year, side by side, and why one is preferred. */
export function Claims({ conflict, indicator }: { conflict: Conflict; indicator: Indicator }) {
  const language = useLanguage();
  const format = useFormat();
  const words = useText(evidenceText);
  const details = useText(detailText);
  const speech: Speech = { facts: useFacts(), indicator, language, length: 'short' };
  const { claims, preferred } = conflict;
  const isPreferred = (claim: Claim) => claim.statements.some((one) => one.id === preferred.id);
  // An argued preference is written down with its reason; any other follows from the rule.
  const argued = conflict.disputes?.find((record) => record.preferred === preferred.id);
  return (
    <div role="group" className={styles.part} aria-label={words.claims}>
      <h4>{words.claims}</h4>
      <ul className={styles.figures}>
        {claims.map((claim) => {
          const figure = certainText(claimed(indicator, claim), speech);
          return (
            <li key={`${claim.step} ${claim.value}`}>
              <strong>{figure}</strong>
              <span>
                {words.claimStep[claim.step] +
                  (isPreferred(claim) ? ` · ${details.preferred}` : '')}
              </span>
              {isWorkedOut(claim) && <span>{range(claim)}</span>}
              <Sources
                statements={claim.statements}
                preferred={isPreferred(claim) ? preferred.id : null}
                about={figure}
              />
            </li>
          );
        })}
      </ul>
      <p className={styles.explain}>
        {argued === undefined
          ? words.preferredByRule
          : `${words.preferredArgued} ${argued.reason[language]}`}
      </p>
    </div>
  );

  function range({ interval, decimals }: Claim): string {
    const written = (side: Side) =>
      format.number(roundOutwards(interval[side], side, decimals + 1), decimals + 1);
    return words.rounding(written('low'), written('high'));
  }
}

function isWorkedOut({ step }: Claim): boolean {
  return step !== 'printed' && step !== 'limit';
}
