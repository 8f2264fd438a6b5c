import { type AreaFilter, NO_FILTER } from '../../domain/choice/areaFilter';
import { useAtlas } from '../../state/store';

interface FilterState {
  filter: AreaFilter;
  set: (part: Partial<AreaFilter>) => void;
  clear: () => void;
}

/** The filter of the list, kept in the address: what is typed and ticked makes no steps back. */
export function useFilter(): FilterState {
  const filter = useAtlas((state) => state.view.filter);
  const change = useAtlas((state) => state.change);
  return {
    filter,
    set: (part) => change({ filter: { ...filter, ...part } }, 'replace'),
    clear: () => change({ filter: NO_FILTER }),
  };
}
