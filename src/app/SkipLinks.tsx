import { flushSync } from 'react-dom';
import type { CompareTask } from '../compare/task';
import { appText } from '../i18n/app';
import { useText } from '../state/language';
import { useAtlas } from '../state/store';
import styles from './SkipLinks.module.css';
import type { SheetState, SheetTab } from './useSheet';

/** A room of the screen that can take the focus. */
interface Room {
  id: SheetTab | 'map' | 'stage' | 'list' | 'timeline';
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
  const showing = useAtlas((state) => state.view.showing);
  const telling = useAtlas((state) => state.view.story !== null);
  const story: Room[] = telling ? [{ id: 'story', label: words.storyTab }] : [];
  const years: Room = { id: 'timeline', label: words.years };
  switch (showing) {
    case 'map':
      return [
        { id: 'legend', label: words.legendTab },
        { id: 'map', label: words.map },
        { id: 'detail', label: words.detailTab },
        ...story,
        years,
      ];
    case 'compare':
      return [
        { id: 'legend', label: words.compareTab },
        task?.Stage === undefined
          ? { id: 'map', label: words.map }
          : { id: 'stage', label: words.compare },
        ...(task?.Side === undefined ? [] : [{ id: 'detail', label: words.resultTab } as const]),
        ...story,
        years,
      ];
    case 'list':
    case 'knowledge':
      return [
        { id: 'list', label: showing === 'list' ? words.list : words.knowledge },
        { id: 'detail', label: words.detailTab },
        ...story,
        years,
      ];
  }
}
