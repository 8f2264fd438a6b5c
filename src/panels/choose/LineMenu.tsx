import { useAtlas } from '../../state/store';
import { LineField } from './LineField';

/** The poverty line that the view counts by. */
export function LineMenu() {
  const indicator = useAtlas((state) => state.view.indicator);
  const year = useAtlas((state) => state.view.year);
  const line = useAtlas((state) => state.view.line);
  const change = useAtlas((state) => state.change);
  return (
    <LineField
      indicator={indicator}
      year={year}
      line={line}
      onChoose={(chosen) => change({ line: chosen, lit: null })}
    />
  );
}
