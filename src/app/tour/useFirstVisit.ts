import { useEffect } from 'react';
import { isOpening } from '../../state/address';
import { useAtlas } from '../../state/store';
import { beginTour, hasSeenTour } from '../../state/tour';

/** Shows the tour to whoever comes for the first time, and by no link to a view or a story: what
 * such a link shows is not to be covered. */
export function useFirstVisit(): void {
  useEffect(() => {
    const { view } = useAtlas.getState();
    if (view.story === null && isOpening(view) && !hasSeenTour()) beginTour('first_visit');
  }, []);
}
