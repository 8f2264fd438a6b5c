import { lazy, Suspense, useState } from 'react';
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

/** Opens how the map is read, as the key "?" does from anywhere. */
export function HelpButton() {
  const words = useText(helpText);
  const [open, setOpen] = useState(false);
  useShortcut('?', () => setOpen(true));
  const showTour = () => {
    setOpen(false);
    const { view, change } = useAtlas.getState();
    if (view.showing !== 'map') change({ showing: 'map', lit: null });
    beginTour('asked');
  };
  return (
    <>
      <HeaderButton icon="help" label={words.title} onPress={() => setOpen(true)} opens roomy />
      {open && (
        <Suspense fallback={null}>
          <HelpDialog onClose={() => setOpen(false)} onTour={showTour} />
        </Suspense>
      )}
    </>
  );
}
