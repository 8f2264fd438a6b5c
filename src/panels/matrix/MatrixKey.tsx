import { memo } from 'react';
import type { PovertyLine } from '../../domain/povertyLines';
import { lineNamings } from '../../i18n/choose';
import { matrixText } from '../../i18n/matrix';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { InlineKey } from '../legend/InlineKey';
import { keysOf, lineNamingIn } from './keys';
import styles from './MatrixKey.module.css';
import type { Matrix } from './matrix';

interface MatrixKeyProps {
  matrix: Matrix;
  year: number;
}

/** The colours of a matrix: a key for each poverty line, for no colour goes beyond its line. */
export const MatrixKey = memo(function MatrixKey({ matrix, year }: MatrixKeyProps) {
  const words = useText(matrixText);
  const namings = useText(lineNamings);
  const { lines } = useFacts().file;
  const keys = keysOf(matrix, year);
  if (keys.length === 0) return null;
  const nameOf = ({ id, scope, from, to }: PovertyLine) => {
    const name = scope === 'central' ? words.keyCentral(from, to) : words.keyProvince(from, to);
    return name + namings[lineNamingIn(matrix, id)];
  };
  const isByLine = keys.some(({ line }) => line !== null);
  return (
    <details className={styles.keys} open={innerWidth >= ROOMY}>
      <summary>{isByLine ? words.keys : words.key}</summary>
      <div className={styles.list}>
        {keys.map(({ line: id, classes, year: only }) => {
          const line = lines.find((one) => one.id === id);
          const name = [
            ...(line === undefined ? [] : [nameOf(line)]),
            ...(only === null ? [] : [String(only)]),
          ].join(', ');
          return (
            <div key={id} className={styles.key}>
              {name !== '' && <h3>{name}</h3>}
              <InlineKey scene={{ indicator: matrix.indicator, classes }} brief />
            </div>
          );
        })}
      </div>
    </details>
  );
});

/** CSS pixels; on less the keys are folded, and values stand in the cells. */
const ROOMY = 1100;
