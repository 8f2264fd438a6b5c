import { defineConfig } from '@playwright/test';
import { atlasAddress, browserOptions, serveBuiltAtlas } from './driver/browser';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // Everything is drawn by software, on machines that may be busy.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // A test that passes at the second try has found something.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['html', { open: 'never', outputFolder: '../playwright-report' }]],
  webServer: serveBuiltAtlas,
  // No traces: they film every test, and most of a test's time is drawing already.
  use: {
    ...(await browserOptions()),
    baseURL: atlasAddress(),
    screenshot: 'only-on-failure',
    actionTimeout: 30_000,
  },
});
