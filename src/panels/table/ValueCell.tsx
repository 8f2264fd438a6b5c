import { classColours } from '../../domain/colours';
import type { Own } from '../../domain/knowledge/kinds';
import type { Scene } from '../../domain/scene/scene';
import { kindText } from '../../i18n/kinds';
import { legendText } from '../../i18n/legend';
import { tableText } from '../../i18n/table';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { KindSymbol } from '../symbols/KindSymbol';
import styles from './AreaTable.module.css';
import { figureText } from './figureText';
import type { AreaRow } from './rows';

/** A figure with its symbol as on the map, and its kind in words. */
export function ValueCell({ row, scene }: { row: AreaRow; scene: Scene }) {
  const words = useText(tableText);
  const legend = useText(legendText);
  const kinds = useText(kindText);
  const language = useLanguage();
  const format = useFormat();
  const { file } = useFacts();
  const colours = classColours(scene.indicator.family, scene.classes, useTheme());
  const { knowledge, figure, classes } = row;
  // As on the map: limits are hatched whosever they are, fainter where they are another area's.
  const limits = knowledge.kind === 'inherited' && knowledge.of.kind === 'bounded';
  const lowest = colours[classes[0] ?? -1];
  const highest = colours[classes.at(-1) ?? -1];
  const setting = {
    indicator: scene.indicator,
    categories: file.categories,
    format,
    words,
    language,
  };
  const asides = figure === undefined ? [] : scopeWords(figure);

  function scopeWords({ scope }: Own): string[] {
    const population = file.populations.find(({ id }) => id === scope.population);
    return [
      scope.otherPopulation && population !== undefined
        ? words.otherPopulation(population.name[language])
        : '',
      scope.lineUnstated ? words.lineUnstated : '',
    ].filter((part) => part !== '');
  }

  return (
    <span className={styles.value}>
      <KindSymbol
        kind={limits ? 'bounded' : knowledge.kind}
        colour={lowest ?? 'transparent'}
        {...(figure?.kind === 'bounded' && highest !== undefined && { highest })}
        faint={limits}
      />
      {figure !== undefined && (
        <span className={styles.figure} data-own={knowledge.kind !== 'inherited'}>
          {figureText(figure, setting)}
        </span>
      )}
      <span className={styles.kind}>
        {[limits ? legend.inheritedLimits : kinds.short[knowledge.kind], ...asides].join(', ')}
      </span>
    </span>
  );
}
