import { useShallow } from 'zustand/react/shallow';
import { useAtlas } from './store';
import type { View } from './view';

/** All of a view but where the map looks: what is drawn doesn't depend on that. */
export type StillView = Omit<View, 'camera'>;

/** The view, the same object for as long as only the map moves. */
export function useStillView(): StillView {
  return useAtlas(
    useShallow(({ view }): StillView => {
      const still: Partial<View> & StillView = { ...view };
      delete still.camera;
      return still;
    }),
  );
}
