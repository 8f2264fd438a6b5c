import { lazy, Suspense, useEffect, useState } from 'react';
import { helpText } from '../../i18n/help';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { beginTour } from '../../state/tour';
import { HeaderButton } from '../header/HeaderButton';
import { useShortcut } from '../shortcut/useShortcut';

// Read by few, and not on every visit.
const HelpDialog = lazy(async () => ({
  default: (await import('./HelpDialog')).HelpDialog,
}));

/** The dialog is there, has been left for the tour, or isn't. */
type Help = 'open' | 'left_for_tour' | 'closed';

/** Opens how the map is read, as the key "?" does from anywhere. */
export function HelpButton() {
  const words = useText(helpText);
  const [help, setHelp] = useState<Help>('closed');
  useShortcut('?', () => setHelp('open'));
  useEffect(() => {
    // Only now has the dialog given the focus back to where the tour is to return it.
    if (help !== 'left_for_tour') return;
    const { view, change } = useAtlas.getState();
    if (view.showing !== 'map') change({ showing: 'map', lit: null });
    beginTour('asked');
  }, [help]);
  return (
    <>
      <HeaderButton icon="help" label={words.title} onPress={() => setHelp('open')} opens roomy />
      {help === 'open' && (
        <Suspense fallback={null}>
          <HelpDialog onClose={() => setHelp('closed')} onTour={() => setHelp('left_for_tour')} />
        </Suspense>
      )}
    </>
  );
}
