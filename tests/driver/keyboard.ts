import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has between two of its parts. */
const MOST_STOPS = 120;

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const reached = (await goal.count()) > 0 && (await goal.evaluate(hasFocus));
    if (reached) return;
    await page.keyboard.press('Tab');
  }
  await expect(goal, 'reached by Tab').toBeFocused();
}

/**
 * Counts what Tab would stop at inside of a part of the screen.
 * @returns how many stops, and how many things arrows go between
 */
export async function tabStopsIn(part: Locator): Promise<{ stops: number; things: number }> {
  return part.evaluate((element) => {
    const things = [...element.querySelectorAll('[data-roving]')];
    const stops = things.filter((thing) => thing.getAttribute('tabindex') === '0');
    return { stops: stops.length, things: things.length };
  });
}

/** Presses Tab from the top of the page; how often until an element has the focus. */
export async function stopsBefore(page: Page, goal: Locator): Promise<number> {
  await page.evaluate(() => {
    // Where the focus was is where Tab goes on from, also once it has left.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  for (let stop = 1; stop <= MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate(hasFocus)) return stop;
  }
  return Infinity;
}

/**
 * Goes through the page by Tab, as far as some number of stops.
 * @returns what had the focus while all of it lay behind something else, or outside of the window
 */
export async function hiddenFocus(page: Page, stops: number): Promise<string[]> {
  const hidden = new Set<string>();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return undefined;
      // A radio lies unseen under its words.
      const shown = focused.closest('label') ?? focused;
      const { left, top, width, height } = shown.getBoundingClientRect();
      const parts = [0.04, 0.25, 0.5, 0.75, 0.96];
      const isSeen = parts.some((x) =>
        parts.some((y) => {
          const there = document.elementFromPoint(left + x * width, top + y * height);
          // Marks of one chart may lie upon each other; all of them are seen.
          const isAmongMarks =
            there?.matches('button') === true && there.parentElement === shown.parentElement;
          return there !== null && (shown.contains(there) || isAmongMarks);
        }),
      );
      if (isSeen) return undefined;
      const name = focused.getAttribute('aria-label') ?? focused.textContent;
      return `${focused.tagName} ${name.trim().slice(0, 50)}`;
    });
    if (found !== undefined) hidden.add(found);
  }
  return [...hidden];
}

function hasFocus(element: Element): boolean {
  return element === document.activeElement;
}

interface Focused {
  /** What kind of thing it is, and what it is called; empty where nothing has the focus. */
  readonly name: string;
  /** Its own outline, or that of what is around it, shows the focus. */
  readonly outlined: boolean;
  /** Sliders show it at their thumb, whose style no script can read. */
  readonly slider: boolean;
}

export async function focusedElement(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) {
      return { name: '', outlined: false, slider: false };
    }
    // A radio may leave its outline to its label, a field to its frame, a mark to what it holds.
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const outlined = [...around, ...element.children].some((one) => {
      if (one === null || one === undefined) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    const words = element.getAttribute('aria-label') ?? element.textContent;
    const name = `${element.tagName} ${words.trim().slice(0, 60)}`;
    return { name, outlined, slider: element.matches('input[type="range"]') };
  });
}
