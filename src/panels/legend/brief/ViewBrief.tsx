import { useScene } from '../../../state/useScene';
import { SceneBrief } from './SceneBrief';

/** The key in brief of the view's own choropleth. */
export function ViewBrief() {
  return <SceneBrief scene={useScene()} />;
}
