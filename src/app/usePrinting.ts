import { createElement, type ReactElement, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { askForLibrary } from '../state/library';
import { forceTheme } from '../state/theme';

type PrintedView = typeof import('../present/paper/PrintedView').PrintedView;
type PrintedProps = Parameters<PrintedView>[0];

/** Milliseconds after which what few readers need may be fetched. */
const AT_LEISURE = 2000;

/**
 * What the browser's own way to the printer gets. It waits for nothing, so the sheet is fetched before
 * it is asked for, and is there within the event. Paper is light.
 * @param active nothing on the screen is laid out for paper already
 * @returns what lays it out; null while nothing is being printed
 */
export function usePrinting(active: boolean): ((props: PrintedProps) => ReactElement) | null {
  const [Sheet, setSheet] = useState<{ View: PrintedView } | null>(null);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      // The titles of the sources.
      askForLibrary();
      import('../present/paper/PrintedView').then(
        ({ PrintedView: View }) => setSheet({ View }),
        // Without it the browser prints what it can.
        () => undefined,
      );
    }, AT_LEISURE);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (!active) return undefined;
    const before = () =>
      flushSync(() => {
        forceTheme('light');
        setPrinting(true);
      });
    const after = () => {
      forceTheme(null);
      setPrinting(false);
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [active]);
  return printing && Sheet !== null ? (props) => createElement(Sheet.View, props) : null;
}
