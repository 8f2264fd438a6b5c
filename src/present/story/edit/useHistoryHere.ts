import { useAtlas } from '../../../state/store';
import { useHistory, useOwnStories } from '../../../state/stories/ownStories';
import { ALL_STORIES, type StoryPlace } from '../../../state/view';

/** Undo and redo; a story that is undone away gives its room to all of them. */
export function useHistoryHere(place: StoryPlace) {
  const history = useHistory();
  const change = useAtlas((state) => state.change);
  const ownBefore = useOwnStories((state) => state.stories.some((one) => one.id === place.id));
  const leaveIfGone = () => {
    const { stories } = useOwnStories.getState();
    if (!ownBefore || stories.some((one) => one.id === place.id)) return;
    change({ story: { id: ALL_STORIES, slide: 1, playing: false } }, 'replace');
  };
  return {
    ...history,
    undo: () => {
      history.undo();
      leaveIfGone();
    },
    redo: () => {
      history.redo();
      leaveIfGone();
    },
  };
}

/** Undo and redo as the parts of the room take them. */
export type HistoryHere = ReturnType<typeof useHistoryHere>;
