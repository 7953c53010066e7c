import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // As in scripts/build.mjs, so that a PDF has the same bytes in a test.
    alias: { pdfkit: fileURLToPath(new URL('node_modules/pdfkit/js/pdfkit.browser.mjs', import.meta.url)) },
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Those of the browser have a suite of their own: `npm run test:browser`.
    exclude: ['test/browser/**', '**/node_modules/**'],
    // Vitest leaves one core to itself, which on a machine of two cores would run the files one by one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 30_000,
    benchmark: {
      include: ['test/**/*.bench.ts'],
    },
  },
});
