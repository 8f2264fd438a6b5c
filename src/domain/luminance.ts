const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const RGB = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/;

/** Where white and black have the same contrast. */
const MIDDLE = 0.179;

/**
 * Relative luminance after WCAG 2, 0 (black) to 1 (white).
 * @param colour `#rrggbb` or `rgb(r, g, b)`, as the ramps give them
 * @returns 1 for anything else
 */
export function luminance(colour: string): number {
  const hex = HEX.exec(colour);
  const parts = hex ?? RGB.exec(colour);
  if (parts === null) return 1;
  const [red = 1, green = 1, blue = 1] = parts
    .slice(1)
    .map((part) => Number.parseInt(part, hex === null ? 10 : 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function isDark(colour: string): boolean {
  return luminance(colour) < MIDDLE;
}
