import { APPEARANCES, appearanceOf } from '../../../domain/scene/look';
import type { Scene } from '../../../domain/scene/scene';
import { kindText } from '../../../i18n/kinds';
import type { Language } from '../../../state/view';
import type { BriefSymbol } from './BriefKinds';

/**
 * What looks its own way on any of several choropleths, in the order of legends.
 * @returns what has a symbol: a plain colour needs no word beside the classes
 */
export function symbolsOn(
  scenes: readonly Pick<Scene, 'items'>[],
  language: Language,
): BriefSymbol[] {
  const present = new Set(
    scenes
      .flatMap(({ items }) => [...items.values()])
      .filter(({ counted }) => counted)
      // What is known less surely than the reader asked for is drawn as if nothing were.
      .map(({ knowledge, hidden }) => (hidden ? 'unknown' : appearanceOf(knowledge))),
  );
  return APPEARANCES.filter((one) => one !== 'reported' && present.has(one)).map((appearance) => ({
    appearance,
    name: kindText[language].short[appearance],
  }));
}
