// The rooms of the house (folders of src/) and where each may import from. Imports go one way:
// app → (compare present import export) → (panels charts map) → state → domain.

/**
 * @typedef {object} Room
 * @property {readonly string[]} rooms the other rooms that it may import from
 * @property {readonly RegExp[]} closedPackages the packages that it may not import
 */

const screenPackages = /^(react|react-dom|zustand|downshift|@tanstack\/.*)(\/|$)/;
const mapPackages = /^maplibre-gl(\/|$)/;
const nodeModules = /^node:/;

const foundation = ['state', 'domain', 'i18n'];
const views = ['panels', 'charts', 'map', ...foundation];

/** @type {Record<string, Room>} */
const rooms = {
  // Runs in Node and in a worker unchanged, so it knows neither.
  domain: { rooms: [], closedPackages: [screenPackages, mapPackages, nodeModules] },
  i18n: { rooms: ['domain'], closedPackages: [mapPackages, nodeModules] },
  // Its choice of language is a choice of i18n's words.
  state: { rooms: ['domain', 'i18n'], closedPackages: [mapPackages, nodeModules] },
  // One class owns the MapLibre map; everybody else speaks to that.
  map: { rooms: foundation, closedPackages: [nodeModules] },
  charts: { rooms: foundation, closedPackages: [mapPackages, nodeModules] },
  panels: { rooms: ['charts', ...foundation], closedPackages: [mapPackages, nodeModules] },
  compare: { rooms: views, closedPackages: [mapPackages, nodeModules] },
  present: { rooms: views, closedPackages: [mapPackages, nodeModules] },
  import: { rooms: views, closedPackages: [mapPackages, nodeModules] },
  export: { rooms: views, closedPackages: [mapPackages, nodeModules] },
  app: {
    rooms: ['compare', 'present', 'import', 'export', ...views],
    closedPackages: [mapPackages, nodeModules],
  },
};

/**
 * Judges one import.
 * @param {string} from path of the importing file from src/, e.g. "domain/classes/breaks.ts"
 * @param {string} target what it imports: a path from src/ ("state/store"; beginning in "../" for
 *   what lies outside src/) or a package's name
 * @param {'file' | 'package'} kind which of the two the target is
 * @returns {string | undefined} what is wrong with it, if anything
 */
export function judgeImport(from, target, kind) {
  // Files right under src/ only start the program, as app does.
  const name = from.includes('/') ? (from.split('/')[0] ?? '') : 'app';
  const room = rooms[name];
  if (room === undefined) return `src/${name}/ is no room yet: give it a place in rooms.mjs.`;
  if (kind === 'package') {
    return room.closedPackages.some((pattern) => pattern.test(target))
      ? `src/${name}/ may not import the package ${target}.`
      : undefined;
  }
  if (target.startsWith('../')) {
    return `src/${name}/ may not import from outside src/ (${target.replace(/^(\.\.\/)+/, '')}).`;
  }
  const other = target.split('/')[0] ?? '';
  const inside = other === name || (name === 'app' && !target.includes('/'));
  if (inside || room.rooms.includes(other)) return undefined;
  const allowed = room.rooms.length === 0 ? 'nothing but itself' : room.rooms.join(', ');
  return `src/${name}/ may not import from src/${other}/; it stands on ${allowed}.`;
}
