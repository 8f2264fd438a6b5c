import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What is checked: WCAG 2.2, levels A and AA (targets of 24 by 24 are among them), and what axe holds
 * to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails unless the axe checker finds nothing on the page as it stands.
 * @param page
 * @param screen what the reader would call what is on it, for the message
 */
export async function expectNoViolations(page: Page, screen: string): Promise<void> {
  // Colours on their way from one to another have contrasts that no one reads.
  await page.evaluate(async () => {
    const animations = document.getAnimations().filter(endsByItself);
    await Promise.allSettled(animations.map((animation) => animation.finished));

    function endsByItself(animation: Animation): boolean {
      return animation.effect?.getComputedTiming().endTime !== Infinity;
    }
  });
  const checker = new AxeBuilder({ page })
    // Only what is wrong is read below; describing all else takes as long as finding it.
    .options({ resultTypes: ['violations'], runOnly: TAGS })
    // What pages that hold others need takes a second page; none of these does.
    .setLegacyMode(true);
  const { violations } = await checker.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')}\n  ${node.html}`),
  );
  expect(found, `axe on ${screen}`).toEqual([]);
  expect(await smallTargets(page), `small targets on ${screen}`).toEqual([]);
}

/** Targets under 24 by 24 CSS pixels. Axe lets them pass where there is space around; here none may be
 * so small, but for links within a sentence. A box is as large as the words that tick it. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = 'a[href], button, input, select, summary, textarea, [role="slider"], [tabindex]';
    return [...document.querySelectorAll<HTMLElement>(found)]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => !isRoom(target) && !isInSentence(target))
      .map((target) => ({ target, ...sizeOf(target) }))
      .filter(({ width, height }) => width < 23.9 || height < 23.9)
      .map(({ target, width, height }) => {
        const name = target.getAttribute('aria-label') ?? target.textContent;
        return `${target.tagName} ${name.slice(0, 40)}: ${width.toFixed(1)} × ${height.toFixed(1)}`;
      });

    /** What takes the focus for what is inside of it. */
    function isRoom(target: Element): boolean {
      return target.matches(
        'section, main, div:not([role]), [role="region"], [role="group"], table, dialog',
      );
    }

    function isInSentence(target: Element): boolean {
      const around = target.parentElement?.textContent.trim().length ?? 0;
      const isInline = getComputedStyle(target).display === 'inline';
      return isInline && around > target.textContent.trim().length;
    }

    function sizeOf(target: Element): { width: number; height: number } {
      const label =
        target instanceof HTMLInputElement && /checkbox|radio/.test(target.type)
          ? target.closest('label')
          : null;
      return (label ?? target).getBoundingClientRect();
    }
  });
}
