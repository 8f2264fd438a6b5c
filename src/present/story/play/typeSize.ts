import { useEffect, useState } from 'react';

/** What browsers set type in, in pixels. */
const USUAL = 16;
/** Sizes of type, in percent of what the reader's browser has. */
const SIZES = [100, 115, 135, 160, 190] as const;
/** Wide windows are looked at from afar. */
const ROOMY = 1200;

/**
 * How large the show's type is. All of the atlas is set in the root's size, so that keys, tables
 * and charts grow with it; afterwards it is as it was.
 * @returns the root's size in pixels, and what makes it another, null at either end
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
    rem: (USUAL * size) / 100,
    smaller: step === 0 ? null : () => setStep(step - 1),
    larger: step === SIZES.length - 1 ? null : () => setStep(step + 1),
  };
}
