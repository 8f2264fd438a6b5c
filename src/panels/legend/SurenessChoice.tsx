import { SURENESSES } from '../../domain/scene/sureness';
import { legendText } from '../../i18n/legend';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { Segments } from '../segments/Segments';

/** How sure the reader wants to be of what the map shows. */
export function SurenessChoice() {
  const words = useText(legendText);
  const sure = useAtlas((state) => state.view.sure);
  const change = useAtlas((state) => state.change);
  return (
    <Segments
      legend={words.sure}
      value={sure}
      onChoose={(chosen) => change({ sure: chosen })}
      choices={SURENESSES.map((one) => ({ value: one, label: words.sureness[one] }))}
    />
  );
}
