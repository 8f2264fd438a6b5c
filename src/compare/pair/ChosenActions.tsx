import { chosenIn } from '../../domain/choice/chosen';
import { pairText } from '../../i18n/pair';
import { useText } from '../../state/language';
import { useFacts, useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';
import parts from '../parts/parts.module.css';
import { RankChosen } from '../parts/RankChosen';

interface ChosenActionsProps {
  /** The reader's frame holds no area. */
  isEmpty: boolean;
  onClear: () => void;
}

/** How many areas are chosen, and what to do with them. */
export function ChosenActions({ isEmpty, onClear }: ChosenActionsProps) {
  const words = useText(pairText);
  const facts = useFacts();
  const { layers } = useResources();
  const view = useAtlas((state) => state.view);
  const changeCompare = useAtlas((state) => state.changeCompare);
  const count = chosenIn(facts, layers, view).codes.length;
  const told = count > 0 ? words.chosen(count) : isEmpty ? words.noneWithin : '';
  return (
    <>
      <p role="status" hidden={told === ''}>
        {count > 0 ? <strong>{told}</strong> : told}
      </p>
      {count > 0 && (
        <div className={parts.offers}>
          <RankChosen />
          <button
            type="button"
            className={parts.offer}
            onClick={() => changeCompare({ task: 'choose' })}
          >
            {words.openChoose}
          </button>
          <button type="button" className={parts.offer} onClick={onClear}>
            {words.clear}
          </button>
        </div>
      )}
    </>
  );
}
