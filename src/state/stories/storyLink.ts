import { useEffect, useState, useSyncExternalStore } from 'react';
import { type ReadStory, readStoryFile, storyFileText } from '../../domain/story/file';
import { packed, unpacked } from '../../domain/story/pack';
import type { Story } from '../../domain/story/story';
import { writeAddress } from '../address';
import { STORY_HASH } from '../store';
import { DEFAULT_VIEW, type Language, LINKED_STORY } from '../view';
import { newId } from './newId';

/**
 * In characters, all in all. What follows the `#` never reaches a server, and browsers take far
 * more; but mail and messages break or cut longer ones, and this is what web servers agree on for
 * what they log and pass on.
 */
export const LONGEST_LINK = 8_000;

/**
 * A link that holds a whole story and plays it.
 * @returns undefined where it would be too long to be sent
 */
export async function storyLink(story: Story, language: Language): Promise<string | undefined> {
  const place = { id: LINKED_STORY, slide: 1, playing: true };
  const search = writeAddress({ ...DEFAULT_VIEW, language, story: place });
  const link = new URL(
    search + STORY_HASH + (await packed(storyFileText(story))),
    document.baseURI,
  );
  return link.href.length > LONGEST_LINK ? undefined : link.href;
}

/** A link that plays a story that comes with the atlas: it needs no more than its name. */
export function shippedStoryLink(id: string, language: Language): string {
  const search = writeAddress({
    ...DEFAULT_VIEW,
    language,
    story: { id, slide: 1, playing: true },
  });
  return new URL(search, document.baseURI).href;
}

/** What the link holds that the reader came by. */
export type LinkedStory = ReadStory | { kind: 'loading' } | { kind: 'none' };

/** The story of the present address. It is read again when the reader opens another link. */
export function useLinkedStory(): LinkedStory {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [linked, setLinked] = useState<{ hash: string; story: LinkedStory } | null>(null);
  useEffect(() => {
    let wanted = true;
    void read(hash).then((story) => {
      if (wanted) setLinked({ hash, story });
    });
    return () => {
      wanted = false;
    };
  }, [hash]);
  return linked?.hash === hash ? linked.story : { kind: 'loading' };
}

async function read(hash: string): Promise<LinkedStory> {
  if (!hash.startsWith(STORY_HASH)) return { kind: 'none' };
  const text = await unpacked(hash.slice(STORY_HASH.length));
  if (text !== undefined) return readStoryFile(text, newId);
  return { kind: 'problems', problems: [{ slide: null, field: null, wrong: 'cut' }] };
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  addEventListener('popstate', changed);
  return () => {
    removeEventListener('hashchange', changed);
    removeEventListener('popstate', changed);
  };
}
