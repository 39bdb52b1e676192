import { defineConfig } from '@playwright/test';

/** Random operations against a model; OPERATIONS says how many (2,000, or 10,000 by npm run test:model). */
export default defineConfig({
  testDir: '.',
  tsconfig: '../../tsconfig.base.json',
  testMatch: 'journal.model.ts',
  outputDir: '../../out/test-results/model',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  forbidOnly: true,
});
