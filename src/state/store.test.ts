import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexFacts } from '../domain/facts';
import { madeUpFacts, madeUpStatement } from '../domain/testing/madeUpFacts';
import { followAddress, useAtlas } from './store';
import { DEFAULT_VIEW } from './view';

const facts = indexFacts(madeUpFacts({ statements: [madeUpStatement({ year: 2025 })] }));

/** As much of a browser's window as the store knows: an address, its history, Back and Forward. */
class Window {
  readonly location = { pathname: '/atlas/', search: '', hash: '#top' };
  entries = ['/atlas/#top'];
  place = 0;
  private listeners = new Set<() => void>();

  readonly history = {
    pushState: (_state: unknown, _title: string, address: string) => {
      this.entries = [...this.entries.slice(0, this.place + 1), address];
      this.show(this.place + 1);
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      this.entries[this.place] = address;
      this.show(this.place);
    },
  };

  readonly addEventListener = (name: string, listener: () => void) => {
    if (name === 'popstate') this.listeners.add(listener);
  };

  readonly removeEventListener = (_name: string, listener: () => void) => {
    this.listeners.delete(listener);
  };

  /** Steps through the history as the reader does. */
  go(steps: number) {
    this.show(this.place + steps);
    for (const listener of this.listeners) listener();
  }

  private show(place: number) {
    this.place = place;
    this.location.search = new URL(this.entries[place] ?? '', 'https://atlas.invalid').search;
  }
}

let page = new Window();
let stop: () => void = () => undefined;

function open(search: string) {
  page.location.search = search;
  page.entries = [`/atlas/${search}#top`];
  stop = followAddress(facts);
}

beforeEach(() => {
  page = new Window();
  vi.stubGlobal('location', page.location);
  vi.stubGlobal('history', page.history);
  vi.stubGlobal('addEventListener', page.addEventListener);
  vi.stubGlobal('removeEventListener', page.removeEventListener);
  useAtlas.setState(useAtlas.getInitialState(), true);
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

const atlas = () => useAtlas.getState();

describe('the store', () => {
  it('takes the view from the address, and what it could not take', () => {
    open('?year=2020&level=hamlet');
    expect(atlas().view).toEqual({ ...DEFAULT_VIEW, year: 2020 });
    expect(atlas().bad).toEqual([{ name: 'level', given: 'hamlet' }]);
    atlas().dismissBad();
    expect(atlas().bad).toEqual([]);
    expect(atlas().view.year).toBe(2020);
  });

  it('writes a change into the address as a step, and leaves the rest of it alone', () => {
    open('');
    atlas().change({ year: 2021 });
    expect(page.entries).toEqual(['/atlas/#top', '/atlas/?level=district&year=2021#top']);
    expect(atlas().view).toEqual({ ...DEFAULT_VIEW, year: 2021 });
  });

  it('or over the present entry, where the step is not worth a Back', () => {
    open('');
    atlas().change({ year: 2021 });
    atlas().change({ camera: { longitude: 107, latitude: 21, zoom: 9 } }, 'replace');
    expect(page.entries).toEqual([
      '/atlas/#top',
      '/atlas/?level=district&year=2021&view=107.0000,21.0000,9.00#top',
    ]);
  });

  it.each(['push', 'replace'] as const)('makes no entry of no change: %s', (trace) => {
    open('?level=district&year=2021');
    atlas().change({ year: 2021, camera: null }, trace);
    expect(page.entries).toEqual(['/atlas/?level=district&year=2021#top']);
  });

  it('goes back and forward through the views', () => {
    open('');
    atlas().change({ year: 2021 });
    atlas().select('90001');
    page.go(-1);
    expect(atlas().view).toEqual({ ...DEFAULT_VIEW, year: 2021 });
    page.go(-1);
    expect(atlas().view).toEqual(DEFAULT_VIEW);
    page.go(2);
    expect(atlas().view).toEqual({ ...DEFAULT_VIEW, year: 2021, units: ['90001'] });
    expect(page.entries).toHaveLength(3);
  });

  it('forgets the steps ahead once the reader goes another way', () => {
    open('');
    atlas().change({ year: 2021 });
    page.go(-1);
    atlas().change({ language: 'en' });
    expect(page.entries).toEqual(['/atlas/#top', '/atlas/?lang=en#top']);
  });

  it('no longer follows once it is told to stop', () => {
    open('');
    atlas().change({ year: 2021 });
    stop();
    page.go(-1);
    expect(atlas().view.year).toBe(2021);
  });

  it('keeps the story of a link behind the #, until the reader leaves it', () => {
    open('?story=link');
    page.location.hash = '#story=packed';
    atlas().change({ year: 2021 });
    atlas().change({ story: null });
    expect(page.entries).toEqual([
      '/atlas/?story=link#top',
      '/atlas/?level=district&year=2021&story=link#story=packed',
      '/atlas/?level=district&year=2021',
    ]);
  });

  it('lasts as long as the page where its address may not be changed', () => {
    open('');
    const locked = () => {
      throw new DOMException('The document has no origin', 'SecurityError');
    };
    vi.stubGlobal('history', { pushState: locked, replaceState: locked });
    atlas().change({ year: 2021 });
    atlas().change({ language: 'en' }, 'replace');
    expect(atlas().view).toEqual({ ...DEFAULT_VIEW, year: 2021, language: 'en' });
  });

  it('selects one area, or none', () => {
    open('?level=district&unit=901,902');
    atlas().select('90004');
    expect(atlas().view.units).toEqual(['90004']);
    atlas().select(null);
    expect(atlas().view.units).toEqual([]);
    expect(page.location.search).toBe('');
  });

  it('keeps hovering and flying out of the address', () => {
    open('');
    atlas().hover('90001');
    atlas().hoverClass(2);
    atlas().flyTo('90001');
    expect(atlas()).toMatchObject({ hovered: '90001', hoveredClass: 2 });
    expect(page.entries).toEqual(['/atlas/#top']);
  });

  it('tells its listeners of a hover once', () => {
    const told = vi.fn();
    const unsubscribe = useAtlas.subscribe(told);
    atlas().hover('90001');
    atlas().hover('90001');
    unsubscribe();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('tells two flights to one place apart', () => {
    atlas().flyTo('901');
    const first = atlas().flight;
    atlas().flyTo('901');
    expect(atlas().flight?.area).toBe('901');
    expect(atlas().flight).not.toEqual(first);
  });
});
