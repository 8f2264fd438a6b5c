import styles from './Icon.module.css';

/** Strokes of each icon on a grid of 24 by 24. */
const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  close: 'M6 6l12 12M18 6 6 18',
  filter: 'M4 6h16M7 12h10M10 18h4',
  more: 'M5 11.25a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5ZM12 11.25a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5ZM19 11.25a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Z',
  map: 'M9 4 3.5 6v14L9 18l6 2 5.5-2V4L15 6 9 4ZM9 4v14M15 6v14',
  knowledge: 'M4 5h4v4H4zM10 5h4v4h-4zM16 5h4v4h-4zM4 11h4v4H4zM10 11h4v4h-4zM4 17h4v2H4z',
  compare: 'M4 5h7v14H4zM13 5h7v14h-7zM6.5 9.5h2M15.5 9.5h2M15.5 13h2',
  change: 'M4 7h13M13.5 3.5 17 7l-3.5 3.5M20 17H7M10.5 13.5 7 17l3.5 3.5',
  side: 'M3.5 6h7.5v12H3.5zM13 6h7.5v12H13z',
  pair: 'M4.5 3.5v16h16M8.5 14.25a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5ZM12.5 10.25a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5ZM17.5 12.25a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5ZM16 5.75a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Z',
  years: 'M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z',
  areas:
    'M12 21s6-5.7 6-10.5a6 6 0 0 0-12 0C6 15.3 12 21 12 21ZM12 8.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  ranking: 'M4 6h16M4 12h11M4 18h6M4 4v16',
  clusters:
    'M8 4.75a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5ZM13.5 8a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5ZM7.5 11.5a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5ZM18 16.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5Z',
  choose:
    'M5 8.5 11 4l8 4.5-2 9.5-10 1.5ZM5 7.25a1.25 1.25 0 1 0 0 2.5M11 5.25v-2.5M19 9.75V7.25M17 19.25v-2.5M7 20.75v-2.5',
  embed: 'M9 7 4 12l5 5M15 7l5 5-5 5',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
  list: 'M4 6h16M4 12h16M4 18h16',
  share:
    'M10 14l4-4M8.5 11 6 13.5a3.5 3.5 0 0 0 5 5L13.5 16M15.5 13l2.5-2.5a3.5 3.5 0 0 0-5-5L10.5 8',
  download: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19.5h14',
  expand: 'M6 9.5l6 6 6-6',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z',
  machine: 'M4 5h16v11H4zM9 20h6M12 16v4',
  help: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9.5 9.75a2.5 2.5 0 1 1 3.6 2.2c-.7.35-1.1.8-1.1 1.8M12 16.5v.01',
  about: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5.5M12 7.75v.01',
  ascending: 'M12 19V5M6.5 10.5 12 5l5.5 5.5',
  descending: 'M12 5v14M6.5 13.5 12 19l5.5-5.5',
  sortable: 'M8 10l4-4 4 4M8 14l4 4 4-4',
  notice: 'M12 4 2.8 19.5h18.4L12 4ZM12 10v4.5M12 17v.01',
  present: 'M3.5 4.5h17M5 4.5v10.5h14V4.5M12 15v3M8.5 21l3.5-3 3.5 3M10.5 7.5v4.5l4-2.25Z',
  play: 'M8 5.5v13l10.5-6.5Z',
  first: 'M6.5 5.5v13M18 6l-7.5 6 7.5 6',
  previous: 'M15 5.5 8 12l7 6.5',
  next: 'M9 5.5 16 12l-7 6.5',
  pointer: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z',
  smaller: 'M3 18.5 8 6l5 12.5M4.8 14.5h6.4M16 12h5.5',
  larger: 'M3 18.5 8 6l5 12.5M4.8 14.5h6.4M16 12h5.5M18.75 9.25v5.5',
  spread: 'M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15',
  gather: 'M9 4.5V9H4.5M19.5 9H15V4.5M15 19.5V15h4.5M4.5 15H9v4.5',
  add: 'M12 5v14M5 12h14',
  copy: 'M9 9h10.5v10.5H9zM15 9V4.5H4.5V15H9',
  remove: 'M5 7h14M10 7V4.5h4V7M6.5 7l1 12.5h9l1-12.5M10.25 10.5v6M13.75 10.5v6',
  undo: 'M8.5 5 4.5 9l4 4M4.5 9H14a5.25 5.25 0 0 1 0 10.5H9',
  redo: 'M15.5 5l4 4-4 4M19.5 9H10a5.25 5.25 0 0 0 0 10.5h5',
  file: 'M7 3.5h7L18.5 8v12.5H7zM14 3.5V8h4.5M12.5 11v6M10 14.5l2.5 2.5 2.5-2.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside words, or inside a control that has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
