import { useCombobox } from 'downshift';
import { useEffect, useMemo, useState } from 'react';
import { never } from '../../domain/never';
import type { Unit } from '../../domain/units';
import { unitName } from '../../i18n/areas';
import { searchText } from '../../i18n/search';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { keyOf } from './entries';
import { focusResult, type Reached } from './focusResult';
import type { Match } from './index';
import { createSearchIndex } from './index';

const MOST = 8;

/** Where a reader has come to, and what that is called. */
interface Arrival {
  reached: Reached;
  said: string;
}

/**
 * What the search box shows and does: its matches, and the combobox that walks through them.
 * @param left the reader has gone to what was found
 */
export function useSearch(left: () => void) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(searchText);
  const index = useMemo(() => createSearchIndex(facts), [facts]);
  const [typed, setTyped] = useState('');
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const matches = useMemo(() => index.find(typed, MOST), [index, typed]);

  useEffect(() => {
    // By now what was found is on the screen.
    if (arrival !== null) {
      focusResult(arrival.reached, useAtlas.getState().view.showing === 'compare');
    }
  }, [arrival]);

  const arrive = (reached: Reached, name: string, where = '') =>
    setArrival({ reached, said: words.arrived(name, where) });

  const show = (unit: Unit) => {
    // One change, so that one step back undoes it.
    const atlas = useAtlas.getState();
    atlas.change({ units: [unit.code], level: unit.level });
    atlas.flyTo(unit.code);
    const district = unit.level === 'commune' ? facts.registry.unit(unit.parent) : undefined;
    const where = district === undefined ? '' : unitName(district, language);
    arrive('area', unitName(unit, language), where);
  };

  const open = (match: Match) => {
    const atlas = useAtlas.getState();
    switch (match.kind) {
      case 'unit':
      case 'former':
        show(match.unit);
        break;
      case 'indicator': {
        const { id, name } = match.indicator;
        // A line and a lit class belong to the indicator that they were chosen for.
        atlas.change({ indicator: id, line: null, lit: null });
        arrive('indicator', name[language]);
        break;
      }
      case 'province':
        atlas.change({ units: [] });
        atlas.flyTo(null);
        arrive('area', words.provinceName);
        break;
      default:
        never(match);
    }
  };

  const goTo = (match: Match) => {
    open(match);
    setTyped('');
    left();
  };

  const combobox = useCombobox<Match>({
    items: matches,
    inputValue: typed,
    // What is selected is the atlas's own; the box only finds.
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (match) => (match === null ? '' : keyOf(match)),
    itemToKey: (match) => (match === null ? null : keyOf(match)),
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
      if (selectedItem !== null) goTo(selectedItem);
    },
  });
  return { typed, clear: () => setTyped(''), matches, said: arrival?.said ?? '', combobox };
}
