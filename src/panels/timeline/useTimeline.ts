import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useAtlas } from '../../state/store';
import type { TimelineEvent, TimelineState, Track } from './controller';
import { initialState, respond, stayOf } from './controller';
import type { Cover } from './years';
import { yearsShown } from './years';

export interface Timeline {
  track: Track;
  state: TimelineState;
  dispatch: (event: TimelineEvent) => void;
}

/**
 * Binds the controller to the view, which owns the year, and to the clock.
 */
export function useTimeline(cover: Cover): Timeline {
  const year = useAtlas((state) => state.view.year);
  const change = useAtlas((state) => state.change);
  const [kept, setKept] = useState(() => initialState(year));
  // A year that came from elsewhere (Back, a notice, a link) is the reader's doing: it pauses.
  const state = kept.year === year ? kept : { ...kept, year, playing: false };
  const track = useMemo<Track>(() => {
    const years = cover.years.map((one) => one.year);
    return { first: years[0] ?? 0, last: years.at(-1) ?? 0, withFigures: yearsShown(cover) };
  }, [cover]);

  const dispatch = (event: TimelineEvent) => {
    const response = respond(track, state, event);
    setKept(response.state);
    if (response.trace !== null) change({ year: response.state.year }, response.trace);
  };

  const beat = useEffectEvent(() => dispatch({ kind: 'beat' }));
  const stay = stayOf(state);
  useEffect(() => {
    if (!state.playing) return;
    const timer = setTimeout(beat, stay);
    return () => clearTimeout(timer);
  }, [state.playing, state.year, stay]);

  return { track, state, dispatch };
}
