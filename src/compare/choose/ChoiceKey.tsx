import { isCounted } from '../../domain/units';
import { chooseAreasText } from '../../i18n/chooseAreas';
import { ruleText } from '../../i18n/rule';
import { SceneKey } from '../../panels/legend/SceneKey';
import { useSeenChoice } from '../../state/drawing';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts, useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useScene } from '../../state/useScene';
import styles from './choose.module.css';
import { choiceWords } from './choiceWords';
import { useChosen } from './useChosen';

/** The key of a map with chosen areas: who they are, and the choropleth's own. */
export function ChoiceKey() {
  const words = useText(chooseAreasText);
  const language = useLanguage();
  const facts = useFacts();
  const { layers } = useResources();
  const choice = useSeenChoice();
  const level = useAtlas((state) => state.view.level);
  const { codes } = useChosen();
  return (
    <>
      {choice !== null && (
        <p className={styles.is}>
          <strong>{words.chosen(codes.length, level)}</strong>
          <span>{`: ${choiceWords(choice, { facts, layers, language })}`}</span>
        </p>
      )}
      {choice?.kind === 'rule' && <VerdictKey />}
      <SceneKey scene={useScene()} />
    </>
  );
}

/** How the map tells what meets a rule, what doesn't, and what can't be told. */
export function VerdictKey() {
  const words = useText(ruleText);
  const format = useFormat();
  const { registry } = useFacts();
  const level = useAtlas((state) => state.view.level);
  const outside = useAtlas((state) => state.view.outside);
  const { codes, untold } = useChosen();
  const asked = registry.ofLevel(level).filter((unit) => isCounted(unit, outside)).length;
  const rows = [
    { verdict: 'meets', areas: codes.length },
    { verdict: 'untold', areas: untold.length },
    { verdict: 'fails', areas: asked - codes.length - untold.length },
  ] as const;
  return (
    <ul className={styles.verdicts} aria-label={words.key}>
      {rows.map(({ verdict, areas }) => (
        <li key={verdict}>
          <span className={styles.swatch} data-verdict={verdict} />
          <span>{words.verdicts[verdict]}</span> <b translate="no">{format.number(areas)}</b>
        </li>
      ))}
    </ul>
  );
}
