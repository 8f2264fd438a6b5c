import { useMemo } from 'react';
import { type Aggregate, aggregateOf, isBorrowed, type Part } from '../../domain/choice/aggregate';
import { weightIndicator } from '../../domain/choice/weight';
import type { Indicator } from '../../domain/indicators';
import type { Scene } from '../../domain/scene/scene';
import type { AreaCode } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { intervalText } from '../../i18n/reading/limits';
import { togetherText } from '../../i18n/together';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';
import form from './choose.module.css';
import { Parts } from './Parts';

interface TogetherProps {
  codes: readonly AreaCode[];
  scene: Scene;
}

/** What is known of the chosen areas together, by what it is told, and what it is made of. */
export function Together({ codes, scene }: TogetherProps) {
  const words = useText(togetherText);
  const facts = useFacts();
  const weights = useAtlas((state) => state.view.weights);
  const { indicator, line, request } = scene;
  const { year } = request;
  const aggregate = useMemo(
    () => aggregateOf(facts, codes, { indicator, year, line }),
    [facts, codes, indicator, year, line],
  );
  if (aggregate.kind === 'unknown') {
    const isTitle = aggregate.reason === 'not_ordered';
    return <p className={styles.refusal}>{isTitle ? words.notOrdered : words.noFigures}</p>;
  }
  return (
    <div className={form.together} role="group" aria-label={words.title}>
      {aggregate.kind === 'known' ? (
        <Known aggregate={aggregate} indicator={indicator} />
      ) : (
        <Anything aggregate={aggregate} scene={scene} />
      )}
      {(aggregate.kind === 'known' || !weights) && (
        <Assumed parts={aggregate.parts} indicator={indicator} year={year} />
      )}
      <Parts parts={aggregate.parts} scene={scene} />
    </div>
  );
}

function Known({
  aggregate,
  indicator,
}: {
  aggregate: Extract<Aggregate, { kind: 'known' }>;
  indicator: Indicator;
}) {
  const words = useText(togetherText);
  const figure = useFigure(indicator);
  const language = useLanguage();
  const facts = useFacts();
  const { interval, by, own, of, parts } = aggregate;
  const isUnit = ({ area }: { area: AreaCode }) => own.includes(area);
  const wholes = parts.filter((part) => part.own !== undefined && !isUnit(part));
  const names = wholes.map(({ area }) => areaName(facts.registry, area, language)).join(', ');
  const weight = useWeightName(indicator);
  const how = {
    whole: names === '' ? words.byOnly : words.byWhole(names),
    sum: words.bySum,
    weights: words.byWeights(weight ?? ''),
    between: weight === undefined ? words.byBetweenUnweighed : words.byBetween(weight),
  }[by];
  return (
    <>
      <div>
        <p className={styles.remark}>{by === 'sum' ? words.sum : words.mean}</p>
        <p className={form.figure} data-long={interval.low !== interval.high}>
          {figure(interval)}
        </p>
      </div>
      <ul className={styles.remarks}>
        <li>{words.ownOf(own.length, of)}</li>
        {by !== 'whole' && names !== '' && <li>{words.wholes(names)}</li>}
        <li>{how}</li>
      </ul>
    </>
  );
}

/** Nothing is certain of the whole; something may be of those that have figures. */
function Anything({
  aggregate,
  scene,
}: {
  aggregate: Extract<Aggregate, { kind: 'anything' }>;
  scene: Scene;
}) {
  const words = useText(togetherText);
  const facts = useFacts();
  const { indicator, line, request } = scene;
  const figure = useFigure(indicator);
  const weight = useWeightName(indicator);
  const { own, of } = aggregate;
  const rest = aggregateOf(facts, own, { indicator, year: request.year, line });
  return (
    <>
      <p className={styles.refusal}>
        {weight === undefined ? words.anythingUnweighed : words.anything(weight)}
      </p>
      <ul className={styles.remarks}>
        <li>{words.ownOf(own.length, of)}</li>
        {rest.kind === 'known' && <li>{words.ofOwn(own.length, figure(rest.interval))}</li>}
      </ul>
    </>
  );
}

interface AssumedProps {
  parts: readonly Part[];
  indicator: Indicator;
  year: number;
}

/** What is taken for granted, and the way to do without. */
function Assumed({ parts, indicator, year }: AssumedProps) {
  const words = useText(togetherText);
  const change = useAtlas((state) => state.change);
  const weights = useAtlas((state) => state.view.weights);
  const weight = useWeightName(indicator);
  const borrowed = parts.filter((part) => isBorrowed(part, year)).length;
  if (weight === undefined || (borrowed === 0 && weights)) return null;
  return (
    <div className={form.assumed}>
      {borrowed > 0 && <p>{words.borrowed(borrowed, weight)}</p>}
      <label>
        <input
          type="checkbox"
          checked={weights}
          onChange={({ target }) => change({ weights: target.checked })}
        />
        <span>{words.borrow(weight)}</span>
      </label>
    </div>
  );
}

function useFigure(indicator: Indicator) {
  const language = useLanguage();
  return (interval: Extract<Aggregate, { kind: 'known' }>['interval']) =>
    intervalText(indicator, interval, language);
}

/** What means are weighed by, in words; undefined where nothing is counted for that. */
function useWeightName(indicator: Indicator): string | undefined {
  const { weights } = useText(togetherText);
  const facts = useFacts();
  const weight = weightIndicator(facts, indicator);
  return weight === 'households' || weight === 'population' ? weights[weight] : undefined;
}
