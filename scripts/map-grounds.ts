import { readFileSync } from 'node:fs';
import type { Theme } from '../src/domain/colours';

/** What lies on the map besides figures, and what the style sheet calls its colour. */
const TOKENS = {
  sea: '--sea',
  land: '--land',
  back: '--map-back',
  unknown: '--map-unknown',
} as const;

/** The map's colours that stand for no figure, as the style sheet has them. */
export function mapGrounds(theme: Theme): Record<keyof typeof TOKENS, string> {
  const [light = '', dark = ''] = readFileSync('src/app/tokens.css', 'utf8').split(
    "[data-theme='dark']",
  );
  const read = (name: string) => {
    const found = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(theme === 'light' ? light : dark);
    if (found?.[1] === undefined) throw new Error(`No ${name} in ${theme}`);
    return found[1];
  };
  return {
    sea: read(TOKENS.sea),
    land: read(TOKENS.land),
    back: read(TOKENS.back),
    unknown: read(TOKENS.unknown),
  };
}
