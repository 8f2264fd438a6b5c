/** How large a frame is, in CSS pixels; full width where there is no width. */
const FRAME_SIZES = {
  small: { width: 400, height: 360 },
  medium: { width: 720, height: 520 },
  wide: { width: null, height: 560 },
} as const;

export type FrameSize = keyof typeof FRAME_SIZES;
export const FRAME_SIZE_NAMES: readonly FrameSize[] = ['small', 'medium', 'wide'];

/**
 * The code that shows a view inside another page.
 * @param address of the view in its embedded form, absolute
 * @param title what the frame is called by screen readers
 */
export function frameCode(address: string, title: string, size: FrameSize): string {
  const { width, height } = FRAME_SIZES[size];
  const across = width === null ? '100%' : String(width);
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${across}" ` +
    `height="${height}" style="border:0" loading="lazy" allowfullscreen></iframe>`
  );
}

/** Text as the value of an attribute. */
function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
