import { useEffect, useRef } from 'react';
import type { Draft } from '../../domain/choice/draft';
import { drawingText } from '../../i18n/drawing';
import { cancelDrawing, draw, useIsPlacing } from '../../state/drawing';
import { useText } from '../../state/language';
import form from './choose.module.css';

/** Begins a drawing; while it is on its way, lets it go. */
export function DrawButton({ label, draft }: { label: string; draft: Draft }) {
  const words = useText(drawingText);
  const placing = useIsPlacing();
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(placing);
  useEffect(() => {
    // The crosshair had the focus and is gone: back to where the drawing began, or, where the sheet
    // shows the result instead, to that.
    if (was.current && !placing && document.activeElement === document.body) {
      const isSeen = button.current?.offsetParent !== null;
      const next = isSeen ? button.current : document.getElementById('detail');
      next?.focus({ preventScroll: true });
    }
    was.current = placing;
  }, [placing]);
  return (
    <button
      ref={button}
      type="button"
      className={form.primary}
      onClick={() => {
        if (placing) cancelDrawing();
        else draw(draft);
      }}
    >
      {placing ? words.cancel : label}
    </button>
  );
}
