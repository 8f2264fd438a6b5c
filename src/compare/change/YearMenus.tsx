import { spanBetween, spansOf, usualSpan } from '../../domain/comparison/spans';
import { changeText } from '../../i18n/change';
import { MenuField } from '../../panels/legend/MenuField';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';

const USUAL = 'usual';

/** The two years; each entry says how many areas can be compared. */
export function YearMenus() {
  const words = useText(changeText);
  const facts = useFacts();
  const view = useAtlas((state) => state.view);
  const change = useAtlas((state) => state.change);
  const changeCompare = useAtlas((state) => state.changeCompare);
  const spans = spansOf(facts, view.indicator, view.level);
  const { year: to, line } = view;
  const usual = usualSpan(spans, to)?.from ?? null;
  const earlier = facts.years.filter((year) => year < to);
  const label = (year: number, areas: number | undefined) =>
    areas === undefined ? words.unknownIn(year) : words.known(year, areas);
  return (
    <div className={styles.two}>
      <MenuField
        label={words.from}
        value={view.compare.from === null ? USUAL : String(view.compare.from)}
        options={[
          { value: USUAL, label: words.usual(usual) },
          ...earlier.map((year) => {
            const span = spanBetween(spans, year, to, line);
            return { value: String(year), label: label(year, span?.areas) };
          }),
        ]}
        onChoose={(year) => changeCompare({ from: year === USUAL ? null : Number(year) })}
      />
      <MenuField
        label={words.to}
        value={to}
        options={facts.years.map((year) => {
          const { from } = view.compare;
          const span =
            from === null ? usualSpan(spans, year) : spanBetween(spans, from, year, null);
          return { value: year, label: label(year, span?.areas) };
        })}
        onChoose={(year) => change({ year })}
      />
    </div>
  );
}
