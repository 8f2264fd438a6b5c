import type { ChangeScene } from '../../domain/comparison/changeScene';
import { spansOf } from '../../domain/comparison/spans';
import type { Level } from '../../domain/units';
import { LEVELS } from '../../domain/units';
import { changeText } from '../../i18n/change';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';
import { useChange } from './useChange';

const MOST_OFFERS = 4;

/** Two years that hardly any area is known in are shown, but better ones are offered with them. */
const HARDLY = 0.5;

/** Why two years can't be compared, or say little, and what says more: first of this indicator,
 * then of the others. */
export function ChangeOffers() {
  const scene = useChange();
  const facts = useFacts();
  const words = useText(changeText);
  const language = useLanguage();
  const view = useAtlas((state) => state.view);
  const change = useAtlas((state) => state.change);
  const { indicator, request } = scene;
  const offersOf = (id: string, level: Level) =>
    spansOf(facts, id, level)
      .filter((span) => span.areas > 1)
      .map((span) => ({ id, level, span }));
  const here = offersOf(indicator.id, request.level);
  const most = Math.max(0, ...here.map(({ span }) => span.areas));
  if (scene.kind === 'change' && scene.span.areas >= HARDLY * most) return null;
  const others = facts.mapped.flatMap(({ id }) => LEVELS.flatMap((level) => offersOf(id, level)));
  const offers = here.length > 0 ? here : [...others].sort((a, b) => b.span.areas - a.span.areas);
  return (
    <div className={styles.refusal} role="status">
      <p>{whyNot(scene, words)}</p>
      {offers.length > 0 && <p>{words.offer}</p>}
      <div className={styles.offers}>
        {offers.slice(0, MOST_OFFERS).map(({ id, level, span }) => (
          <button
            key={`${id} ${level} ${span.from} ${span.to}`}
            type="button"
            className={styles.offer}
            onClick={() => {
              const compare = { ...view.compare, from: span.from };
              change({ indicator: id, level, year: span.to, line: span.line, lit: null, compare });
            }}
          >
            {here.length > 0
              ? words.spanOffer(span.from, span.to, span.areas)
              : words.elsewhere(
                  facts.indicator(id)?.short[language] ?? id,
                  words.level[level],
                  span.from,
                  span.to,
                  span.areas,
                )}
          </button>
        ))}
      </div>
    </div>
  );
}

function whyNot(scene: ChangeScene, words: (typeof changeText)['vi']): string {
  const { to } = scene.request;
  if (scene.kind === 'change') return words.hardly(scene.span.areas, scene.span.from, to);
  switch (scene.reason) {
    case 'break':
      return words.break(scene.from ?? to, to);
    case 'nothing':
      return words.nothing(scene.from, to);
    case 'not_ordered':
      return words.notOrdered;
  }
}
