import type { Facts } from '../../domain/facts';
import { know } from '../../domain/knowledge/know';
import { lineNaming } from '../../domain/lineNaming';
import type { Cluster, Clusters, FoundClusters } from '../../domain/spatial/clusters';
import type { Subject } from '../../domain/spatial/question';
import type { AreaCode } from '../../domain/units';
import { clusterResultText } from '../../i18n/clusterResults';
import { clustersText } from '../../i18n/clusters';
import { countedLines } from '../../i18n/choose';
import { formatFor } from '../../i18n/format';
import { wordsOf } from '../../i18n/reading/tell';
import { legendText } from '../../i18n/legend';
import type { Language } from '../../state/view';
import { comparedIn } from './compared';

/** How areas and their neighbours are told, by what is asked of them. */
export interface ClusterSpeech {
  /** What the map shows, to be stressed. */
  subject: string;
  /** What a value is called on an axis. */
  name: string;
  labels: Readonly<Record<Cluster, string>>;
  /** An area's own value. */
  value: (value: number) => string;
  /** The mean of its neighbours. */
  around: (mean: number) => string;
}

const PERCENT = { unit: 'percent' };

export function speechOf(subject: Subject, language: Language): ClusterSpeech {
  const words = clustersText[language];
  const format = formatFor(language);
  const labels = words.labels[subject.kind];
  switch (subject.kind) {
    case 'figures': {
      const { indicator } = subject;
      const name = legendText[language].subjects[indicator.id] ?? indicator.name[language];
      const value = (figure: number) => format.short(indicator, figure);
      const around = (mean: number) => format.short(indicator, rounded(mean));
      return {
        subject: words.subject(name),
        name: withUnit(indicator.short[language], format.unit(indicator)),
        labels,
        value,
        around,
      };
    }
    case 'status': {
      const name = subject.reached.name[language];
      const { yes, no, shareAround } = clusterResultText[language];
      return {
        subject: words.statusSubject(name),
        name,
        labels,
        value: (answer) => (answer === 1 ? yes : no),
        around: (share) => shareAround(format.value(PERCENT, Math.round(100 * share))),
      };
    }
    case 'land':
      return {
        subject: words.subject(words.land),
        name: withUnit(words.land, 'km²'),
        labels,
        value: (area) => format.squareKilometres(area),
        around: (area) => format.squareKilometres(area),
      };
  }
}

/** An area's own value, told as everywhere else where it is a figure. */
export function ownValue(
  facts: Facts,
  { subject, request }: Pick<FoundClusters, 'subject' | 'request'>,
  area: AreaCode,
  value: number,
  language: Language,
): string {
  if (subject.kind !== 'figures') return speechOf(subject, language).value(value);
  const { indicator, line } = subject;
  const question = { indicator: indicator.id, area, year: request.year, line };
  return wordsOf(facts, indicator, question, know(facts, question), language).short;
}

function withUnit(name: string, unit: string): string {
  return unit === '' ? name : `${name} (${unit})`;
}

/** A mean of neighbours has more digits than its figures: three that count are told. */
function rounded(mean: number): number {
  return Number(mean.toPrecision(3));
}

/** When, and by which poverty line; land is of no year. */
export function timeOf(facts: Facts, clusters: Clusters, language: Language): string {
  const words = clustersText[language];
  const { request, subject } = clusters;
  if (request.of === 'land') return words.landMeasured;
  const line = facts.file.lines.find(
    (one) => subject?.kind === 'figures' && one.id === subject.line,
  );
  const time = words.inYear(request.year);
  if (line === undefined) return time;
  const naming = lineNaming(comparedIn(clusters), line.id);
  return `${time}, ${words.byLine(countedLines[language](line, naming))}`;
}
