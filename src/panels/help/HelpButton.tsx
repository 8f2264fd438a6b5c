import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
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

/** The dialog isn't there, or was opened by the button or by the key. */
type Help = 'closed' | 'pressed' | 'keyed';

/** Opens how the map is read, as the key "?" does from anywhere. */
export function HelpButton() {
  const words = useText(helpText);
  const [help, setHelp] = useState<Help>('closed');
  useShortcut('?', () => setHelp('keyed'));
  const showTour = () => {
    setHelp('closed');
    const { view, change } = useAtlas.getState();
    if (view.showing !== 'map') change({ showing: 'map', lit: null });
    beginTour('asked');
  };
  const dialog = (
    <Suspense fallback={null}>
      <HelpDialog onClose={() => setHelp('closed')} onTour={showTour} />
    </Suspense>
  );
  return (
    <>
      <HeaderButton icon="help" label={words.title} onPress={() => setHelp('pressed')} opens />
      {help === 'pressed' && dialog}
      {/* On a narrow screen the key finds the button in a folded menu, where nothing is seen. */}
      {help === 'keyed' && createPortal(dialog, document.body)}
    </>
  );
}
