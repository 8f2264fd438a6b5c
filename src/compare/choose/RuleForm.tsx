import { MOST_CONDITIONS, type RuleChoice } from '../../domain/choice/choice';
import { usualCondition } from '../../domain/choice/conditions';
import { lineOf } from '../../domain/choice/rule';
import { lineNames } from '../../i18n/choose';
import { ruleText } from '../../i18n/rule';
import { Segments } from '../../panels/segments/Segments';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';
import form from './choose.module.css';
import { ConditionFields } from './ConditionFields';

/** Conditions on indicators, in the year in view. */
export function RuleForm({ rule }: { rule: RuleChoice }) {
  const words = useText(ruleText);
  const facts = useFacts();
  const year = useAtlas((state) => state.view.year);
  const line = useAtlas((state) => state.view.line);
  const change = useAtlas((state) => state.change);
  const { conditions, join } = rule;
  const set = (part: Partial<RuleChoice>) => change({ choice: { ...rule, ...part } }, 'replace');
  // Another condition is mostly about something else.
  const used = conditions.map(({ indicator }) => indicator);
  const next = facts.mapped.find(({ id }) => !used.includes(id)) ?? facts.mapped[0];
  return (
    <div className={form.form}>
      <When rule={rule} />
      {conditions.map((condition, place) => (
        <ConditionFields
          // Conditions are told apart by their place alone.
          key={`condition ${place}`}
          number={place + 1}
          condition={condition}
          onChange={(changed) =>
            set({ conditions: conditions.map((one, at) => (at === place ? changed : one)) })
          }
          onRemove={
            conditions.length > 1
              ? () => set({ conditions: conditions.filter((_, at) => at !== place) })
              : undefined
          }
        />
      ))}
      {conditions.length > 1 && (
        <Segments
          legend={words.join}
          value={join}
          onChoose={(chosen) => set({ join: chosen })}
          choices={[
            { value: 'and', label: words.and },
            { value: 'or', label: words.or },
          ]}
        />
      )}
      {conditions.length < MOST_CONDITIONS && next !== undefined && (
        <div className={styles.offers}>
          <button
            type="button"
            className={styles.offer}
            onClick={() => {
              const more = usualCondition(facts, next.id, { year, line });
              set({ conditions: [...conditions, more] });
            }}
          >
            {words.add}
          </button>
        </div>
      )}
    </div>
  );
}

/** By which figures the conditions are judged. */
function When({ rule }: { rule: RuleChoice }) {
  const words = useText(ruleText);
  const names = useText(lineNames);
  const facts = useFacts();
  const year = useAtlas((state) => state.view.year);
  const line = useAtlas((state) => state.view.line);
  const lines = rule.conditions.map(({ indicator }) => lineOf(facts, indicator, { year, line }));
  const counted = facts.file.lines.find(({ id }) => lines.includes(id));
  return (
    <p className={styles.remark}>
      {words.when(year, counted === undefined ? null : names(counted))}
    </p>
  );
}
