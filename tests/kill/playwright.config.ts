import { defineConfig } from '@playwright/test';

/** The app killed while it saves, over and over; KILLS says how often (20, or 200 by npm run test:kill). */
export default defineConfig({
  testDir: '.',
  // The tests' own tsconfig points better-sqlite3 at its types, which Playwright would load as the module.
  tsconfig: '../../tsconfig.base.json',
  testMatch: 'autosave.spec.ts',
  outputDir: '../../out/test-results/kill',
  workers: 1,
  // Each kill sets its own limit on top; this is for the start and the last look.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  forbidOnly: true,
});
