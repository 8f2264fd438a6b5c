import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UNWRITTEN, type Story } from '../../domain/story/story';

/** As much of a browser's local storage as stories need; it can be full, or forbidden. */
class Storage {
  kept = new Map<string, string>();
  refuses: DOMException | null = null;

  readonly getItem = (name: string) => {
    if (this.refuses?.name === 'SecurityError') throw this.refuses;
    return this.kept.get(name) ?? null;
  };

  readonly setItem = (name: string, value: string) => {
    if (this.refuses !== null) throw this.refuses;
    this.kept.set(name, value);
  };
}

let storage = new Storage();

/** Opens a window of the browser: what it keeps is read anew. */
async function open() {
  vi.resetModules();
  const { useSaving } = await import('./saving');
  const own = await import('./ownStories');
  return {
    ...own,
    stories: () => own.useOwnStories.getState().stories,
    saving: () => useSaving.getState().saving,
    undo: () => own.useOwnStories.temporal.getState().undo(),
    canUndo: () => own.useOwnStories.temporal.getState().pastStates.length,
  };
}

const story = (id: string, vi = ''): Story => ({
  id,
  title: { vi, en: '' },
  slides: [{ id: `${id}-1`, title: UNWRITTEN, text: { vi: 'Lời', en: '' }, view: 'year=2020' }],
});

const titled = (vi: string) => (one: Story) => ({ ...one, title: { vi, en: '' } });

beforeEach(() => {
  storage = new Storage();
  vi.stubGlobal('localStorage', storage);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the reader’s stories', () => {
  it('are there when the atlas is opened again', async () => {
    const first = await open();
    first.changeStories(() => [story('a', 'Một'), story('b')]);
    const again = await open();
    expect(again.stories().map(({ id, title }) => [id, title.vi])).toEqual([
      ['a', 'Một'],
      ['b', ''],
    ]);
    expect(again.stories()[0]?.slides[0]).toMatchObject({ text: { vi: 'Lời' }, view: 'year=2020' });
    expect(again.saving()).toEqual({ kind: 'saved' });
    expect(again.canUndo()).toBe(0);
  });

  it('are undone step by step, and what is typed in one place is one step', async () => {
    const { changeStories, changeStory, endTyping, stories, undo, canUndo } = await open();
    changeStories(() => [story('a')]);
    for (const title of ['T', 'Tr', 'Tra']) changeStory('a', titled(title), 'title');
    endTyping();
    changeStory('a', titled('Trang'), 'title');
    expect(canUndo()).toBe(3);
    undo();
    expect(stories()[0]?.title.vi).toBe('Tra');
    undo();
    expect(stories()[0]?.title.vi).toBe('');
    undo();
    expect(stories()).toEqual([]);
  });

  it('know no step that changes nothing', async () => {
    const { changeStories, changeStory, canUndo } = await open();
    changeStories(() => [story('a')]);
    changeStory('a', (one) => one);
    changeStory('none', titled('x'));
    expect(canUndo()).toBe(1);
  });

  it.each([
    ['full', 'QuotaExceededError'],
    ['denied', 'SecurityError'],
  ])(
    'stay on the screen where the browser’s storage is %s, and that is told',
    async (kind, name) => {
      const { changeStories, stories, saving } = await open();
      storage.refuses = new DOMException('no', name);
      changeStories(() => [story('a')]);
      expect(stories()).toHaveLength(1);
      expect(saving()).toEqual({ kind });
      storage.refuses = null;
      changeStories((all) => [...all, story('b')]);
      expect(saving()).toEqual({ kind: 'saved' });
    },
  );

  it.each([
    ['no JSON', '{"stories":'],
    ['something else', '{"tales":[]}'],
  ])('that are %s are put aside as they were', async (_what, kept) => {
    storage.kept.set('atlas-stories', kept);
    const { changeStories, saving } = await open();
    expect(saving()).toEqual({ kind: 'unreadable', kept });
    changeStories(() => [story('a')]);
    expect([...storage.kept].filter(([name]) => name !== 'atlas-stories')).toEqual([
      [expect.stringMatching(/^atlas-stories-unreadable-/), kept],
    ]);
  });

  it('that can be read are kept beside one that can’t', async () => {
    const first = await open();
    first.changeStories(() => [story('a'), story('b')]);
    const kept = storage.kept.get('atlas-stories')!.replace('"id":"a"', '"id":7');
    storage.kept.set('atlas-stories', kept);
    const again = await open();
    expect(again.stories().map(({ id }) => id)).toEqual(['b']);
    expect(again.saving()).toEqual({ kind: 'unreadable', kept });
  });

  it('follow another window, and undo nothing of its', async () => {
    const listeners: ((event: { key: string }) => void)[] = [];
    vi.stubGlobal('addEventListener', (_name: string, one: (typeof listeners)[0]) =>
      listeners.push(one),
    );
    const { changeStories, followOtherWindows, stories, canUndo } = await open();
    changeStories(() => [story('a')]);
    const other = await open();
    other.changeStories((all) => [...all, story('b')]);
    followOtherWindows();
    for (const listener of listeners) listener({ key: 'atlas-stories' });
    expect(stories().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(canUndo()).toBe(0);
  });
});
