import { matrixText } from '../../i18n/matrix';
import { useFormat, useLanguage, useText } from '../../state/language';
import type { Language } from '../../state/view';
import styles from './KnowledgeMatrix.module.css';
import type { Matrix } from './matrix';
import { summarise } from './summary';

/** The areas of a matrix, as a sentence names them: `67 xã`. */
export function areasOf({ request, rows }: Matrix, language: Language): string {
  const words = matrixText[language];
  if (request.level === 'district') return words.districts(rows.length);
  return request.outside ? words.communes(rows.length) : words.programme(rows.length);
}

/** How much is known in the shown year, and in all of them. */
export function SummaryLines({ matrix, year }: { matrix: Matrix; year: number }) {
  const words = useText(matrixText);
  const language = useLanguage();
  const format = useFormat();
  const { extents, disagreeing, cells, exactCells } = summarise(matrix, year);
  const share = cells === 0 ? 0 : (100 * exactCells) / cells;
  const [first, last] = [matrix.years[0], matrix.years.at(-1)];
  const short = matrix.indicator.short[language];
  const name = short.charAt(0).toLowerCase() + short.slice(1);
  return (
    <div className={styles.summary}>
      <p aria-live="polite">
        <strong>{words.subject(year, name, areasOf(matrix, language))}</strong>{' '}
        <span>
          {`${words.counts(extents, matrix.request.level)}.` +
            (disagreeing > 0 ? ` ${words.disagreeing(disagreeing)}` : '')}
        </span>
      </p>
      {first !== undefined && last !== undefined && (
        <p className={styles.soft}>
          {words.allYears(
            `${format.number(share, share > 0 && share < 10 ? 1 : 0)}\u00a0%`,
            format.number(exactCells),
            format.number(cells),
            first.year,
            last.year,
          )}
        </p>
      )}
    </div>
  );
}
