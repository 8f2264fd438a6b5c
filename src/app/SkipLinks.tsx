import { flushSync } from 'react-dom';
import type { CompareTask } from '../compare/task';
import { appText } from '../i18n/app';
import { tourText } from '../i18n/tour';
import { useText } from '../state/language';
import { useAtlas } from '../state/store';
import { useTour } from '../state/tour';
import styles from './SkipLinks.module.css';
import { useTabLabels } from './tabLabels';
import type { SheetState, SheetTab } from './useSheet';

/** A room of the screen that can take the focus. */
interface Room {
  id: SheetTab | 'tour' | 'map' | 'stage' | 'list' | 'timeline';
  label: string;
}

interface SkipLinksProps {
  sheet: SheetState;
  task: CompareTask | null;
}

/** The first stops of the Tab key, seen only when they have the focus: a link to each room that the
 * screen has at the time. */
export function SkipLinks({ sheet, task }: SkipLinksProps) {
  const words = useText(appText);
  const rooms = useRooms(task);
  const enter = (id: Room['id']) => {
    switch (id) {
      case 'legend':
      case 'detail':
      case 'story':
        // On a narrow screen it may be folded away, on a wide one behind another.
        flushSync(() => sheet.show(id));
        break;
      case 'tour':
      case 'map':
      case 'stage':
      case 'list':
      case 'timeline':
    }
    document.getElementById(id)?.focus();
  };
  return (
    <nav className={styles['links']} aria-label={words.skip}>
      {rooms.map(({ id, label }) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            // The address holds the view; a fragment has no place in it.
            event.preventDefault();
            enter(id);
          }}
        >
          {words.skipTo(label)}
        </a>
      ))}
    </nav>
  );
}

function useRooms(task: CompareTask | null): Room[] {
  const words = useText(appText);
  const tour = useText(tourText);
  const labels = useTabLabels();
  const showing = useAtlas((state) => state.view.showing);
  const telling = useAtlas((state) => state.view.story !== null);
  const touring = useTour((state) => state.cause !== null) && showing === 'map';
  const tab = (id: SheetTab): Room => ({ id, label: labels[id] });
  const middle = (): Room => {
    switch (showing) {
      case 'map':
        return { id: 'map', label: words.map };
      case 'list':
        return { id: 'list', label: words.list };
      case 'knowledge':
        return { id: 'list', label: words.knowledge };
      case 'compare':
        return task?.Stage === undefined
          ? { id: 'map', label: words.map }
          : { id: 'stage', label: words.compare };
    }
  };
  // A list covers the legend; a comparison may have nothing to say beside its maps.
  const isListed = showing === 'list' || showing === 'knowledge';
  const isDetailed = showing !== 'compare' || task?.Side !== undefined;
  return [
    ...(touring ? [{ id: 'tour' as const, label: tour.title }] : []),
    ...(isListed ? [] : [tab('legend')]),
    middle(),
    ...(isDetailed ? [tab('detail')] : []),
    ...(telling ? [tab('story')] : []),
    { id: 'timeline', label: words.years },
  ];
}
