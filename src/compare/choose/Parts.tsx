import { useState } from 'react';
import type { Part } from '../../domain/choice/aggregate';
import type { Indicator } from '../../domain/indicators';
import { know } from '../../domain/knowledge/know';
import type { Scene } from '../../domain/scene/scene';
import { areaName } from '../../i18n/areas';
import { togetherText } from '../../i18n/together';
import { HowKnown } from '../../panels/detail/evidence/HowKnown';
import shared from '../../panels/symbols/shared.module.css';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useWords } from '../../state/words';
import styles from '../parts/parts.module.css';
import form from './choose.module.css';

/** What goes into a figure of several areas: each part's own, what it weighs, and how both are
 * known. */
export function Parts({ parts, scene }: { parts: readonly Part[]; scene: Scene }) {
  const words = useText(togetherText);
  const [open, setOpen] = useState(false);
  return (
    <details
      className={shared.disclosure}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span>{words.parts}</span>{' '}
        <span className={styles.remark}>{words.partsOf(parts.length)}</span>
      </summary>
      {open && (
        <ul className={form.parts}>
          {parts.map((part) => (
            <PartRow key={part.area} part={part} scene={scene} />
          ))}
        </ul>
      )}
    </details>
  );
}

function PartRow({ part, scene }: { part: Part; scene: Scene }) {
  const words = useText(togetherText);
  const language = useLanguage();
  const facts = useFacts();
  const { indicator, line, request } = scene;
  const { area, own, weight } = part;
  const say = useWords();
  const question = { indicator: indicator.id, area, year: request.year, line };
  const name = areaName(facts.registry, area, language);
  const weightOf = (counted: Indicator, { year, own: known }: NonNullable<Part['weight']>) =>
    say.of(counted, { area, year, line: null }, known).short;
  const weighing = weight === undefined ? undefined : facts.indicator(weight.indicator);
  return (
    <li>
      <p className={form.part}>
        <span translate="no">{name}</span>
        <span className={own === undefined ? form.less : styles.figure}>
          {own === undefined ? words.noOwn : say.of(indicator, question, own).short}
        </span>
      </p>
      <HowKnown question={question} knowledge={own ?? know(facts, question)} about={name} />
      {weight !== undefined && weighing !== undefined && (
        <>
          <p className={form.weight}>{words.weighs(weightOf(weighing, weight), weight.year)}</p>
          <HowKnown
            question={{ indicator: weighing.id, area, year: weight.year, line: null }}
            knowledge={weight.own}
            about={`${weighing.short[language]}, ${name}`}
          />
        </>
      )}
    </li>
  );
}
