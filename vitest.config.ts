import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // scrypt at its real cost takes a while on a busy machine.
    testTimeout: 60_000,
  },
});
