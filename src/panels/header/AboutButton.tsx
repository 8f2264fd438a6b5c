import { lazy, Suspense, useState } from 'react';
import { headerText } from '../../i18n/header';
import { useText } from '../../state/language';
import { HeaderButton } from './HeaderButton';

// Read by few, and not on every visit.
const AboutDialog = lazy(async () => ({
  default: (await import('./AboutDialog')).AboutDialog,
}));

/** Opens what the atlas says of itself. */
export function AboutButton() {
  const words = useText(headerText);
  const [open, setOpen] = useState(false);
  return (
    <>
      <HeaderButton icon="about" label={words.about} onPress={() => setOpen(true)} opens />
      {open && (
        <Suspense fallback={null}>
          <AboutDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
