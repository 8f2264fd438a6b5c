import { useMemo } from 'react';
import type { AreaCode } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { compareAreasText } from '../../i18n/compareAreas';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from './areas.module.css';
import type { Example } from './examples';
import { examplesOf } from './examples';

/** A few comparisons to begin with, each a click away. */
export function Examples() {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const year = useAtlas((state) => state.view.year);
  const level = useAtlas((state) => state.view.level);
  const change = useAtlas((state) => state.change);
  const compare = useAtlas((state) => state.view.compare);
  const examples = useMemo(() => examplesOf(facts, year), [facts, year]);
  const levelOf = ([first = '']: readonly AreaCode[]) => facts.registry.unit(first)?.level;
  const nameOf = (code: string) => areaName(facts.registry, code, language);
  const titleOf = (example: Example): string => {
    switch (example.kind) {
      case 'poorest':
        return words.poorest(example.pins.length, example.year);
      case 'group':
        return words.group[example.group](nameOf(example.district));
      case 'best_known':
        return words.bestKnown(example.pins.length);
    }
  };
  return (
    <div>
      <h3 className={styles.small}>{words.examples}</h3>
      <ul className={styles.examples}>
        {examples.map((example) => (
          <li key={titleOf(example)}>
            <button
              type="button"
              className={styles.example}
              onClick={() =>
                change({
                  units: [],
                  level: levelOf(example.pins) ?? level,
                  compare: { ...compare, pins: example.pins },
                  ...(example.kind === 'poorest'
                    ? { indicator: 'poverty_rate', line: null, lit: null, year: example.year }
                    : {}),
                })
              }
            >
              <strong>{titleOf(example)}</strong>
              <span>
                {example.pins.map((code) => facts.registry.unit(code)?.name ?? code).join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
