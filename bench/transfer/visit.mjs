// One visit of somebody who has never been here.

/** @typedef {{ path: string, bytes: number }} Sent a file and the bytes of its body on the wire */

/**
 * @typedef {object} Visit
 * @property {readonly Sent[]} sent
 * @property {number} choropleth milliseconds from the start of navigation until the page marked its
 *   first shaded map as painted
 */

/** Longer than this, in milliseconds, no reader waits. */
const patience = 60_000;

/**
 * Opens a page in a fresh context and waits for its map and for the network to be quiet.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {readonly Sent[]} sent the server's growing list. It, not the browser, is asked, as it
 *   also sees what workers request.
 * @returns {Promise<Visit>}
 * @throws {Error} if the page asks another host for anything, or paints no map
 */
export async function firstVisit(browser, address, sent) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    // The copy for offline use is fetched when the page is done, and is no part of its cost.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const elsewhere = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && !address.startsWith(origin)) elsewhere.push(request.url());
    });
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('choropleth').length > 0, null, {
      timeout: patience,
    });
    await page.waitForLoadState('networkidle');
    if (elsewhere.length > 0) throw new Error(`Asked elsewhere: ${elsewhere.join(', ')}`);
    const choropleth = await page.evaluate(
      () => performance.getEntriesByName('choropleth')[0]?.startTime ?? NaN,
    );
    return { sent: [...sent], choropleth };
  } finally {
    await context.close();
  }
}
