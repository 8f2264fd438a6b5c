import { useEffect, useState } from 'react';

/** Sizes of type, in percent of what the reader's browser has. */
const SIZES = [100, 115, 135, 160, 190] as const;
/** Wide windows are looked at from afar. */
const ROOMY = 1200;

/**
 * How large the show's type is. All of the atlas is set in the root's size, so that keys, tables
 * and charts grow with it; afterwards it is as it was.
 */
export function useTypeSize() {
  const [step, setStep] = useState(() => (innerWidth >= ROOMY ? 1 : 0));
  const size = SIZES[step] ?? SIZES[0];
  useEffect(() => {
    document.documentElement.style.fontSize = `${size}%`;
    return () => {
      document.documentElement.style.fontSize = '';
    };
  }, [size]);
  return {
    smaller: step === 0 ? null : () => setStep(step - 1),
    larger: step === SIZES.length - 1 ? null : () => setStep(step + 1),
  };
}
