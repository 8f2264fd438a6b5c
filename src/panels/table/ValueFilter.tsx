import type { Condition, Relation } from '../../domain/choice/choice';
import { usualCondition } from '../../domain/choice/conditions';
import { categoriesOf, type Indicator, naturalRange } from '../../domain/indicators';
import { listFilterText, type ValueWay } from '../../i18n/listFilter';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { DecimalField } from '../legend/DecimalField';
import { MenuField } from '../legend/MenuField';
import styles from './filter.module.css';
import { useFilter } from './useFilter';

const WAYS: readonly ValueWay[] = ['any', 'gt', 'ge', 'lt', 'le', 'range', 'eq'];
const STEP_WAYS = ['any', 'lt', 'ge', 'eq'] as const;

/** What can be asked of the values of an indicator: a limit, two limits, or a step of a status. */
export function ValueFilter({ indicator }: { indicator: Indicator }) {
  switch (indicator.kind) {
    case 'category':
      return <StepFilter indicator={indicator} />;
    case 'date':
      return null;
    case 'rate':
    case 'amount':
    case 'count':
    case 'composite':
      return <NumberFilter indicator={indicator} />;
  }
}

function NumberFilter({ indicator }: { indicator: Indicator }) {
  const words = useText(listFilterText);
  const language = useLanguage();
  const format = useFormat();
  const facts = useFacts();
  const year = useAtlas((state) => state.view.year);
  const line = useAtlas((state) => state.view.line);
  const { filter, set } = useFilter();
  const { id } = indicator;
  const way = wayOf(filter.conditions);
  const [first, second] = filter.conditions;
  const unit = format.unit(indicator);
  const condition = (relation: Relation, value: number): Condition => {
    return { indicator: id, relation, value };
  };
  const usual = () => first?.value ?? usualCondition(facts, id, { year, line }).value;
  const take = (next: ValueWay) => {
    if (next === 'any') set({ conditions: [], untold: false });
    else if (next === 'range') {
      const { high } = naturalRange(indicator);
      const most = Number.isFinite(high) ? high : Math.max(1, usual() * 2);
      set({ conditions: [condition('ge', Math.min(usual(), most)), condition('le', most)] });
    } else set({ conditions: [condition(next, usual())] });
  };
  const field = (label: string, value: number, onChange: (value: number) => void) => (
    <DecimalField
      label={label}
      value={value}
      problem={words.badNumber}
      isFit={(number) => Math.abs(number) < 1e6}
      onChange={onChange}
    />
  );
  return (
    <div className={styles.value}>
      <MenuField
        label={words.value(indicator.short[language])}
        value={way}
        options={WAYS.map((one) => ({ value: one, label: words.ways[one] }))}
        onChoose={take}
      />
      {first !== undefined && second === undefined
        ? field(words.bound(unit), first.value, (value) =>
            set({ conditions: [{ ...first, value }] }),
          )
        : null}
      {first !== undefined && second !== undefined ? (
        <>
          {field(words.low(unit), first.value, (value) =>
            set({ conditions: [{ ...first, value }, second] }),
          )}
          {field(words.high(unit), second.value, (value) =>
            set({ conditions: [first, { ...second, value }] }),
          )}
        </>
      ) : null}
    </div>
  );
}

function StepFilter({ indicator }: { indicator: Indicator }) {
  const words = useText(listFilterText);
  const language = useLanguage();
  const { file } = useFacts();
  const { filter, set } = useFilter();
  const [first] = filter.conditions;
  const steps = categoriesOf(file.categories, indicator).flatMap(({ rank, name }) =>
    rank === null ? [] : [{ value: rank, label: name[language] }],
  );
  const way = STEP_WAYS.find((one) => one === first?.relation) ?? 'any';
  return (
    <div className={styles.value}>
      <MenuField
        label={words.value(indicator.short[language])}
        value={way}
        options={STEP_WAYS.map((one) => ({ value: one, label: words.steps[one] }))}
        onChoose={(next) => {
          const value = first?.value ?? steps[0]?.value ?? 0;
          if (next === 'any') set({ conditions: [], untold: false });
          else set({ conditions: [{ indicator: indicator.id, relation: next, value }] });
        }}
      />
      {first !== undefined && (
        <MenuField
          label={words.step}
          value={first.value}
          options={steps}
          onChoose={(value) => set({ conditions: [{ ...first, value }] })}
        />
      )}
    </div>
  );
}

function wayOf([first, second]: readonly Condition[]): ValueWay {
  if (first === undefined) return 'any';
  return second === undefined ? first.relation : 'range';
}
