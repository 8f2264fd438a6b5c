// The one file that knows the browser: where it is, how it is started, what it opens.

import { fileURLToPath } from 'node:url';
import type { PlaywrightTestConfig, PlaywrightTestOptions } from '@playwright/test';
import { findInstalledBrowser } from '../../scripts/setup/browser.mjs';

type BrowserOptions = Pick<
  NonNullable<PlaywrightTestConfig['use']>,
  | 'browserName'
  | 'launchOptions'
  | 'viewport'
  | 'deviceScaleFactor'
  | 'locale'
  | 'timezoneId'
  | 'serviceWorkers'
  | 'contextOptions'
>;

/** A path as a host of many sites would give the atlas, so that no test passes only at the root. */
const under = '/quang-ninh/';

/** The page beside the map is drawn sooner by the processor itself than by it as a GPU. On a phone
 * a picture of the whole screen may then lack the map's canvas. */
const QUICK = ['--disable-gpu-rasterization', '--disable-gpu-compositing'];

/**
 * How the browser is started: an installed Chromium or Chrome where there is one, else the one that
 * Playwright fetched; WebGL by software, so that pictures are alike on all machines.
 * @param quick for tests; pictures are composed as readers see them
 */
export async function browserOptions({ quick } = { quick: true }): Promise<BrowserOptions> {
  const executablePath = await findInstalledBrowser();
  return {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        ...(quick ? QUICK : []),
        '--no-sandbox',
      ],
    },
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: quick ? 0.5 : 1,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Only the tests of working offline let them in: a kept page would hide what others test.
    serviceWorkers: 'block',
    // Flights of the map are drawn by software too; without them a test is done sooner.
    contextOptions: { reducedMotion: 'reduce' },
  };
}

/** Serves dist/ on any free port for as long as the tests run. */
export const serveBuiltAtlas: NonNullable<PlaywrightTestConfig['webServer']> = {
  command: `node scripts/serve.mjs --port 0 --under ${under} --no-compression`,
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // The name of the group is that of the environment variable that receives what it matches.
  wait: { stdout: /at http:\/\/localhost:(?<atlas_port>\d+)/ },
};

/** Where the atlas is; known once {@link serveBuiltAtlas} stands. */
export function atlasAddress(): NonNullable<PlaywrightTestOptions['baseURL']> {
  return `http://localhost:${process.env['ATLAS_PORT'] ?? '0'}${under}`;
}
