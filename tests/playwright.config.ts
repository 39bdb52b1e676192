import { defineConfig } from '@playwright/test';

/** End-to-end and safety tests: the built app in a real Electron, one window at a time. */
export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'safety/**/*.spec.ts'],
  outputDir: '../out/test-results',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: true,
});
