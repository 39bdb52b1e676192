import { defineConfig } from '@playwright/test';

/** npm run demo: not a test but the main job done in the real app, with pictures. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.demo.ts',
  outputDir: '../../out/test-results',
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
});
