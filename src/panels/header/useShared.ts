import { useEffect, useState } from 'react';
import { copyText } from './copyText';

/** What became of a link that was to be copied. */
type Shared = { kind: 'not_yet' } | { kind: 'copied' } | { kind: 'by_hand'; link: string };

/** How long a button says that the link has been copied, in milliseconds. */
const SAID_FOR = 4000;

/** Copies links; where that isn't allowed, gives them to be copied by hand. */
export function useShared() {
  const [shared, setShared] = useState<Shared>({ kind: 'not_yet' });
  const copied = shared.kind === 'copied';
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setShared({ kind: 'not_yet' }), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  return {
    copied,
    byHand: shared.kind === 'by_hand' ? shared.link : null,
    share: async (link: string) =>
      setShared((await copyText(link)) ? { kind: 'copied' } : { kind: 'by_hand', link }),
    dismiss: () => setShared({ kind: 'not_yet' }),
  };
}
