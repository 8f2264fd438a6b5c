/** A box on the screen, in CSS pixels. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

/** Between a control and its name. */
const GAP = 6;
/** Between a name and the edge of the screen. */
const EDGE = 4;

/**
 * Where the name of a control stands: below it, above where there is no room below, and never over the
 * edge of the screen.
 * @param control the control's box
 * @param name the size of its name
 * @param screen the size of the screen
 */
export function placeBeside(control: Box, name: Size, screen: Size): { left: number; top: number } {
  const below = control.top + control.height + GAP;
  const above = control.top - GAP - name.height;
  const fitsBelow = below + name.height + EDGE <= screen.height;
  const top =
    fitsBelow || above < EDGE ? Math.min(below, screen.height - EDGE - name.height) : above;
  const middle = control.left + control.width / 2 - name.width / 2;
  const left = Math.max(EDGE, Math.min(screen.width - EDGE - name.width, middle));
  return { left, top: Math.max(EDGE, top) };
}
