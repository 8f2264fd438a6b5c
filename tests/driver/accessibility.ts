import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

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
    .options({ resultTypes: ['violations'] })
    // What pages that hold others need takes a second page; none of these does.
    .setLegacyMode(true);
  const { violations } = await checker.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')}\n  ${node.html}`),
  );
  expect(found, `axe on ${screen}`).toEqual([]);
}
