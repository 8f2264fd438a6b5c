import { useSyncExternalStore } from 'react';
import type { Theme } from '../domain/colours';

/** Light, dark, or as the machine has it. Kept in this browser, never in a link. */
export type ThemeChoice = Theme | 'system';

const KEY = 'atlas-theme';
const CHANGED = 'atlas-theme-changed';

function systemTheme(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

export function themeChoice(): ThemeChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    // A browser that forbids storage still has a theme.
    return 'system';
  }
}

/** Where the reader's choice doesn't count: paper is light. */
let forced: Theme | null = null;

/** Puts one theme in the place of whatever is chosen; null gives the choice back. */
export function forceTheme(theme: Theme | null): void {
  forced = theme;
  applyTheme();
  dispatchEvent(new Event(CHANGED));
}

function currentTheme(): Theme {
  if (forced !== null) return forced;
  const choice = themeChoice();
  if (choice !== 'system') return choice;
  return systemTheme().matches ? 'dark' : 'light';
}

/** Puts the theme on the document, where the style sheets look for it. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = currentTheme();
}

export function chooseTheme(choice: ThemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // The choice then lasts as long as the page.
  }
  applyTheme();
  dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  const system = systemTheme();
  const follow = () => {
    applyTheme();
    changed();
  };
  addEventListener(CHANGED, follow);
  system.addEventListener('change', follow);
  return () => {
    removeEventListener(CHANGED, follow);
    system.removeEventListener('change', follow);
  };
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}
