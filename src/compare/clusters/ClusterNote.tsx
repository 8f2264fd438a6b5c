import { answersTo } from '../../domain/spatial/answers';
import { whyNot } from '../../domain/spatial/refusal';
import { compareText } from '../../i18n/compare';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useStillView } from '../../state/stillView';
import { requestOf } from './useClusters';

/** In the menu of comparisons: that no clusters can be told of what is in view, before it is chosen. */
export function ClusterNote() {
  const facts = useFacts();
  const view = useStillView();
  const words = useText(compareText);
  const { list } = answersTo(facts, requestOf(view));
  return whyNot(list) === undefined ? null : <small>{words.tooLittle}</small>;
}
