import type { Facts } from '../../domain/facts';
import type { Slide } from '../../domain/story/story';
import { type BadParameter, readAddress, writeAddress } from '../address';
import { type Trace, useAtlas } from '../store';
import { DEFAULT_VIEW, FORMER_LEVEL, type Language, type StoryPlace, type View } from '../view';

/** A view as a slide keeps it: in no language of its own, not as it is presented, and always with
 * its level, as a slide that says nothing is one of the communes. */
export function slideQuery(view: View): string {
  const { language } = DEFAULT_VIEW;
  const query = writeAddress({ ...view, language, embed: false, paper: null, story: null });
  return query === '' ? `level=${view.level}` : query.slice(1);
}

/** The view of a slide, as a reader of this language sees it; what can't be taken is named. */
export function viewOfSlide(
  { view: query }: Slide,
  language: Language,
  facts: Facts,
): { view: View; bad: BadParameter[] } {
  const { view, bad } = readAddress(query === '' ? `level=${FORMER_LEVEL}` : query, facts);
  return { view: { ...view, language, embed: false, paper: null, story: null }, bad };
}

/**
 * Shows a slide: its view, and where in the story that is.
 * @param slide none where the story is empty: then the view stays
 */
export function goToSlide(
  slide: Slide | undefined,
  story: StoryPlace,
  facts: Facts,
  trace: Trace = 'push',
): void {
  const { view: present, change } = useAtlas.getState();
  if (slide === undefined) {
    change({ story }, trace);
    return;
  }
  const { view, bad } = viewOfSlide(slide, present.language, facts);
  change({ ...view, story }, trace);
  useAtlas.setState({ bad });
}
