import { useMemo } from 'react';
import type { CompareTask } from '../compare/task';
import { useCompareTask } from '../compare/tasks';
import { sourcesOfScene } from '../domain/scene/sources';
import type { SourceId } from '../domain/statements';
import type { MapPicture, Plate } from '../map/picture';
import { viewPicture } from '../map/scenePicture';
import { usePictureContext } from '../map/usePictureContext';
import { sentenceOf } from '../panels/legend/sentence';
import { shownBy } from '../panels/legend/shown';
import { useAtlas } from '../state/store';
import { requestOf, sceneOf } from '../state/useScene';

/** The comparison on the screen; null in explore, and until it is loaded. */
export function usePresentTask(): CompareTask | null {
  const name = useAtlas(({ view }) => (view.showing === 'compare' ? view.compare.task : null));
  return useCompareTask(name);
}

/** What the map shows of the present view, what it is called, and where its figures come from. */
export interface Pictured {
  picture: MapPicture;
  title: () => string;
  sources: () => readonly SourceId[];
  /** The maps of a sheet of paper. */
  plates: () => readonly [Plate, ...Plate[]];
}

/** @param task the comparison on the screen */
export function usePicture(task: CompareTask | null): Pictured {
  const context = usePictureContext();
  return useMemo(() => {
    const { facts, view } = context;
    const scene = () => sceneOf(facts, requestOf(view));
    const picture = (task?.pictureOf ?? viewPicture)(context);
    const title = () =>
      task?.titleOf?.(context) ?? sentenceOf(shownBy(facts, scene()), view.language).subject;
    // Made once: another picture, though it be alike, would be drawn anew.
    let plates: readonly [Plate, ...Plate[]] | undefined;
    const makePlates = (): readonly [Plate, ...Plate[]] => {
      const [first, ...others] = task?.platesOf?.(context) ?? [];
      return first === undefined ? [{ picture, title: title(), key: null }] : [first, ...others];
    };
    return {
      picture,
      title,
      sources: () => task?.sourcesOf?.(context) ?? sourcesOfScene(scene()),
      plates: () => (plates ??= makePlates()),
    };
  }, [context, task]);
}
