import { RankingChart } from '../../charts/ranking/RankingChart';
import { evidenceOf, UNKNOWN } from '../../domain/knowledge/kinds';
import { know } from '../../domain/knowledge/know';
import type { Rank } from '../../domain/ranking';
import { possibleRanks, rankOf } from '../../domain/ranking';
import { referencesOf } from '../../domain/answer/references';
import type { Unit } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { detailText } from '../../i18n/detail';
import { rankText } from '../../i18n/ranks';
import { spared } from '../../i18n/spared';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useWords } from '../../state/words';
import styles from './detail.module.css';
import { HowKnown } from './evidence/HowKnown';
import { FigureScope } from './FigureScope';
import { useUnitScene } from './useUnitScene';

/** The area's district, the 67 and the province in the same year, and its rank among its peers. */
export function Standing({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(detailText);
  const rankWords = useText(rankText);
  const say = useWords();
  const scene = useUnitScene(unit);
  const { indicator, line, request } = scene;
  const rank = rankOf(scene, unit.code);
  const ranks = possibleRanks(scene, unit.code);
  const item = scene.items.get(unit.code);
  // The line that the headline has named; any other must be named here.
  const said = evidenceOf(item?.knowledge ?? UNKNOWN)?.scope.line;
  const value = item === undefined ? '' : say.inScene(scene, item).brief;
  return (
    <div className={styles.block}>
      <h3 className={styles.label}>{words.standing(request.year)}</h3>
      {/* A status is each unit's own: no whole has one to hold it against. */}
      {indicator.kind !== 'category' && (
        <dl className={styles.rows}>
          {referencesOf(facts.registry, unit.code).map((area) => {
            const question = { indicator: indicator.id, area, year: request.year, line };
            const knowledge = know(facts, question);
            const own = evidenceOf(knowledge);
            const told = say.of(indicator, question, knowledge);
            return (
              <div key={area}>
                <dt translate="no">{areaName(facts.registry, area, language)}</dt>
                <dd className={own === undefined ? styles.none : styles.value}>
                  <span translate={spared(told.brief)}>{told.brief}</span>
                  {own !== undefined && (
                    <small>
                      <span>{told.kind}</span>{' '}
                      <FigureScope told={told} own={own} question={question} said={said} />
                    </small>
                  )}
                </dd>
                {own !== undefined && (
                  <dd className={styles.how}>
                    <HowKnown
                      question={question}
                      knowledge={knowledge}
                      about={areaName(facts.registry, area, language)}
                    />
                  </dd>
                )}
              </div>
            );
          })}
        </dl>
      )}
      <RankSentence rank={rank} value={value} />
      {rank.kind === 'refused' && ranks !== undefined && (
        <p className={styles.sentence}>{rankWords.possible(ranks.best, ranks.worst, ranks.of)}</p>
      )}
      {rank.kind === 'ranked' && <RankingChart scene={scene} />}
    </div>
  );
}

interface RankSentenceProps {
  rank: Rank;
  /** The area's own figure in words; empty where it has none. */
  value: string;
}

function RankSentence({ rank, value }: RankSentenceProps) {
  const words = useText(rankText);
  if (rank.kind === 'refused') {
    return <p className={styles.soft}>{sentence(words.notRanked(words.why[rank.reason]))}</p>;
  }
  const place = rank.kind === 'alike' ? words.alike(rank.of, value) : words.rank(rank, value);
  const rest = rank.leftOut > 0 ? [words.leftOut(rank.leftOut)] : [];
  return <p className={styles.sentence}>{sentence([place, ...rest].join('; '))}</p>;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
