import { beforeEach, expect, it, vi } from 'vitest';
import type { LonLat } from '../domain/geography/distance';
import { cancelDrawing, draw, finishDrawing, placeOnMap, undoPlace } from './drawing';
import { useAtlas } from './store';
import { DEFAULT_VIEW } from './view';

const corners: LonLat[] = [
  [107, 21],
  [107.2, 21],
  [107.2, 21.2],
];
const group = { kind: 'group', group: 'border' } as const;
const begin = () => draw({ kind: 'polygon', corners: [], closed: false });

beforeEach(() => {
  vi.stubGlobal('location', { pathname: '/', search: '', hash: '' });
  vi.stubGlobal('history', { pushState: vi.fn(), replaceState: vi.fn() });
  useAtlas.setState({ view: { ...DEFAULT_VIEW, choice: group }, draft: null, hovered: '202' });
});

it('a region is placed corner by corner, and chosen when it is done', () => {
  begin();
  expect(useAtlas.getState().hovered).toBeNull();
  corners.forEach(placeOnMap);
  expect(useAtlas.getState().view.choice).toBe(group);

  expect(finishDrawing()).toBe(true);
  expect(useAtlas.getState()).toMatchObject({
    draft: null,
    view: { choice: { kind: 'polygon', corners } },
  });
});

it('it isn’t done before it is a region', () => {
  begin();
  corners.forEach(placeOnMap);
  undoPlace();
  expect(finishDrawing()).toBe(false);
  expect(useAtlas.getState().draft).toMatchObject({ corners: corners.slice(0, 2) });
});

it('letting it go loses nothing that was there', () => {
  begin();
  corners.forEach(placeOnMap);
  cancelDrawing();
  expect(useAtlas.getState()).toMatchObject({ draft: null, view: { choice: group } });
});

it('a circle is done with its centre', () => {
  draw({ kind: 'circle', centre: null, kilometres: 12 });
  placeOnMap([107, 21]);
  expect(useAtlas.getState()).toMatchObject({
    draft: null,
    view: { choice: { kind: 'circle', centre: [107, 21], kilometres: 12 } },
  });
});

it('places are nothing where nothing is being drawn', () => {
  placeOnMap([107, 21]);
  expect(useAtlas.getState()).toMatchObject({ draft: null, view: { choice: group } });
});
