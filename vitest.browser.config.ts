import { defineConfig } from 'vitest/config';

/** Tests that open what Kring writes in a real browser. They are slower than the others, and need Chromium. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    // One browser at a time is enough for a small machine.
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine can starve a browser. A second attempt is told in the report, as it is for the walks in VS Code.
    retry: 1,
  },
});
