import { defineConfig } from '@playwright/test';
import { browserOptions } from './driver/browser';
import base from './playwright.config';

/** Takes the pictures of the README from the running program: `npm run pictures`. */
export default defineConfig(base, {
  testDir: 'pictures',
  testMatch: '*.pictures.ts',
  reporter: 'list',
  use: await browserOptions({ quick: false }),
});
