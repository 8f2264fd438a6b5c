import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import type { Unit } from '../../domain/units';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import type { Match } from './index';
import { createUnitIndex } from './index';

const MOST = 8;

/** What the search box shows and does: its matches, and the combobox that walks through them. */
export function useSearch(chosen: () => void) {
  const { registry } = useFacts();
  const index = useMemo(() => createUnitIndex(registry), [registry]);
  const [typed, setTyped] = useState('');
  const matches = useMemo(() => index.find(typed, MOST), [index, typed]);

  const goTo = (unit: Unit) => {
    // One change, so that one step back undoes it.
    const atlas = useAtlas.getState();
    atlas.change({ units: [unit.code], level: unit.level });
    atlas.flyTo(unit.code);
    setTyped('');
    chosen();
  };

  const combobox = useCombobox<Match>({
    items: matches,
    inputValue: typed,
    // What is selected is the atlas's own; the box only finds.
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (match) => match?.unit.name ?? '',
    itemToKey: (match) => match?.unit.code,
    // An option takes effect when it is chosen, not when the reader leaves the field.
    stateReducer: (state, { type, changes }) => {
      switch (type) {
        case useCombobox.stateChangeTypes.InputKeyDownEscape:
          return { ...changes, inputValue: '', isOpen: false };
        case useCombobox.stateChangeTypes.InputBlur:
          return { ...state, isOpen: false };
        default:
          return changes;
      }
    },
    onInputValueChange: ({ inputValue, type }) => {
      if (
        type === useCombobox.stateChangeTypes.InputKeyDownEnter ||
        type === useCombobox.stateChangeTypes.ItemClick
      )
        return;
      setTyped(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) goTo(selectedItem.unit);
    },
  });
  return { typed, clear: () => setTyped(''), matches, combobox };
}
