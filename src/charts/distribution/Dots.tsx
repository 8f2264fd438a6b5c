import type { Scene } from '../../domain/scene/scene';
import { useWords } from '../../state/words';
import { AreaDots } from '../AreaDots';
import type { RankingLayout } from '../ranking/layout';

interface DotsProps {
  layout: RankingLayout;
  colours: readonly string[];
  scene: Scene;
}

/** A dot for each area, in the colour of its class. */
export function Dots({ layout, colours, scene }: DotsProps) {
  const words = useWords();
  return (
    <AreaDots
      radius={layout.radius}
      dots={layout.dots.map(({ code, x, y, place, name }) => {
        const item = scene.items.get(code);
        const title = item === undefined ? name : `${name}: ${words.inScene(scene, item).short}`;
        return { code, x, y, colour: colours[place] ?? '', title };
      })}
    />
  );
}
