import type { Scene } from '../domain/scene/scene';
import type { AreaCode } from '../domain/units';
import { SceneFigure } from './SceneFigure';
import { TooltipName } from './TooltipName';

/** An area of a choropleth: its name, its district, its figure and what kind of figure it is. */
export function SceneTooltip({ scene, code }: { scene: Scene; code: AreaCode }) {
  const unit = scene.items.get(code)?.unit;
  if (unit === undefined) return null;
  return (
    <>
      <TooltipName unit={unit} />
      <SceneFigure scene={scene} code={code} />
    </>
  );
}
