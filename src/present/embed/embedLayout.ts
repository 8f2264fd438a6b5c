/** Where the key of a frame stands. */
export type EmbedLayout =
  /** Beside the province, whole. */
  | 'whole'
  /** Beside the province, in brief. */
  | 'beside'
  /** Above it, in brief. */
  | 'above';

/** CSS pixels. */
const WIDE = 640;
const HIGH = 420;

/**
 * Where the key of a frame has room.
 * @param width and height of the frame, in CSS pixels
 */
export function embedLayout(width: number, height: number): EmbedLayout {
  if (width < WIDE) return 'above';
  return height < HIGH ? 'beside' : 'whole';
}
