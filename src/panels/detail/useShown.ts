import { classColours } from '../../domain/colours';
import { evidenceOf, type Knowledge, type Own, UNKNOWN } from '../../domain/knowledge/kinds';
import type { Question } from '../../domain/knowledge/kinds';
import { type Look, lookOf } from '../../domain/scene/look';
import type { Scene } from '../../domain/scene/scene';
import type { Unit } from '../../domain/units';
import type { FigureWords } from '../../i18n/reading/figureWords';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import { useUnitScene } from './useUnitScene';

/** What the map shows of an area, or would show at the area's own level. */
interface Shown {
  scene: Scene;
  question: Question;
  knowledge: Knowledge;
  /** Undefined where nothing is known. */
  own: Own | undefined;
  told: FigureWords;
  look: Look;
  /** Of the lowest and of the highest class that it may fall in. */
  colour: string;
  highest: string | undefined;
}

/** What the map shows of an area, as it looks there and in words. */
export function useShown(unit: Unit): Shown {
  const theme = useTheme();
  const say = useWords();
  const scene = useUnitScene(unit);
  const { indicator, line, request } = scene;
  const question = { indicator: indicator.id, area: unit.code, year: request.year, line };
  const item = scene.items.get(unit.code);
  const knowledge = item?.knowledge ?? UNKNOWN;
  const colours = classColours(indicator.family, scene.classes, theme);
  const classes = item?.classes ?? [];
  return {
    scene,
    question,
    knowledge,
    own: evidenceOf(knowledge),
    told: say.of(indicator, question, knowledge),
    look: lookOf(knowledge),
    colour: colours[classes[0] ?? -1] ?? 'transparent',
    highest: classes.length > 1 ? colours[classes.at(-1) ?? -1] : undefined,
  };
}
