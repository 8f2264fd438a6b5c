import { useMemo } from 'react';
import type { Condition, Relation } from '../../domain/choice/choice';
import { RELATIONS } from '../../domain/choice/choice';
import { tallyCondition, usualCondition } from '../../domain/choice/conditions';
import { categoriesOf, type Indicator } from '../../domain/indicators';
import { isCounted } from '../../domain/units';
import { chooseText } from '../../i18n/choose';
import { ruleText } from '../../i18n/rule';
import { byFamily } from '../../panels/choose/families';
import { Icon } from '../../panels/icons/Icon';
import { MenuField } from '../../panels/legend/MenuField';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';
import form from './choose.module.css';
import { ConditionTallyLine } from './ConditionTallyLine';
import { DecimalField } from '../../panels/legend/DecimalField';

interface ConditionFieldsProps {
  /** From 1. */
  number: number;
  condition: Condition;
  onChange: (condition: Condition) => void;
  /** Absent where it is the only one. */
  onRemove: (() => void) | undefined;
}

/** One condition: which figure, how it compares, with what; and of how many areas that can be told. */
export function ConditionFields(props: ConditionFieldsProps) {
  const { number, condition, onChange, onRemove } = props;
  const words = useText(ruleText);
  const facts = useFacts();
  const year = useAtlas((state) => state.view.year);
  const line = useAtlas((state) => state.view.line);
  const indicator = facts.indicator(condition.indicator);
  return (
    <div className={form.condition} role="group" aria-label={words.condition(number)}>
      <div className={form.head}>
        <span>{words.condition(number)}</span>
        {onRemove !== undefined && (
          <button
            type="button"
            className={form.remove}
            aria-label={words.remove(number)}
            onClick={onRemove}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <MenuField
        label={words.indicator}
        value={condition.indicator}
        options={useIndicators()}
        onChoose={(id) => onChange(usualCondition(facts, id, { year, line }))}
      />
      {indicator?.kind === 'category' ? (
        <StepFields indicator={indicator} condition={condition} onChange={onChange} />
      ) : (
        indicator !== undefined && (
          <ValueFields indicator={indicator} condition={condition} onChange={onChange} />
        )
      )}
      <ConditionTallyLine condition={condition} />
    </div>
  );
}

interface ComparedProps {
  indicator: Indicator;
  condition: Condition;
  onChange: (condition: Condition) => void;
}

function ValueFields({ indicator, condition, onChange }: ComparedProps) {
  const words = useText(ruleText);
  const format = useFormat();
  const unit = format.unit(indicator);
  return (
    <div className={styles.two}>
      <MenuField
        label={words.relation}
        value={condition.relation}
        options={RELATIONS.map((one) => ({ value: one, label: words.relations[one] }))}
        onChoose={(relation) => onChange({ ...condition, relation })}
      />
      <DecimalField
        label={unit === '' ? words.value : words.valueIn(unit)}
        value={condition.value}
        problem={words.badValue}
        isFit={(value) => Math.abs(value) < 1e6}
        onChange={(value) => onChange({ ...condition, value })}
      />
    </div>
  );
}

/** What can be asked of a title. */
const STEPS: readonly Relation[] = ['lt', 'ge', 'eq'];

function StepFields({ indicator, condition, onChange }: ComparedProps) {
  const words = useText(ruleText);
  const language = useLanguage();
  const { file } = useFacts();
  const asked = STEPS.includes(condition.relation) ? STEPS : [...STEPS, condition.relation];
  return (
    <div className={form.form}>
      <MenuField
        label={words.relation}
        value={condition.relation}
        options={asked.map((one) => ({ value: one, label: words.steps[one] }))}
        onChoose={(relation) => onChange({ ...condition, relation })}
      />
      <MenuField
        label={words.step}
        value={condition.value}
        options={categoriesOf(file.categories, indicator).flatMap(({ rank, name }) =>
          rank === null ? [] : [{ value: rank, label: name[language] }],
        )}
        onChoose={(value) => onChange({ ...condition, value })}
      />
    </div>
  );
}

/** The indicators by family, each with the number of areas of which something is known. */
function useIndicators() {
  const words = useText(ruleText);
  const families = useText(chooseText).families;
  const language = useLanguage();
  const facts = useFacts();
  const level = useAtlas((state) => state.view.level);
  const outside = useAtlas((state) => state.view.outside);
  const year = useAtlas((state) => state.view.year);
  const line = useAtlas((state) => state.view.line);
  return useMemo(() => {
    const asked = facts.registry.ofLevel(level).filter((unit) => isCounted(unit, outside));
    const codes = asked.map(({ code }) => code);
    // Whatever is exactly known is told by any condition.
    const toldOf = (id: string) => {
      const condition = usualCondition(facts, id, { year, line });
      return codes.length - tallyCondition(facts, codes, { year, line }, condition).untold;
    };
    return byFamily(facts.mapped).map(([family, indicators]) => ({
      group: families[family],
      options: indicators.map(({ id, short }) => {
        return { value: id, label: words.withFigures(short[language], toldOf(id), codes.length) };
      }),
    }));
  }, [words, families, language, facts, level, outside, year, line]);
}
