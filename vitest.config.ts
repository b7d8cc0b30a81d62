import { defineConfig } from 'vitest/config';

// The pages must not depend on the clock of whoever builds them; the tests at least agree on one.
process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    allowOnly: false,
    // Builds and pictures take as long as the machine needs: slowness is not a fault.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Vitest by itself leaves one processor idle: half of a small machine.
    maxWorkers: '100%',
    // No test mocks a module or changes one, so files may share them: loading them anew took as long as the tests.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/builds/**', 'tests/recipes/**'],
        },
      },
      // Reads dist/, so the site must have been built.
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      // What takes minutes or another program: further builds, LibreOffice.
      { extends: true, test: { name: 'builds', include: ['tests/builds/**/*.test.ts'] } },
      // Performs what CONTRIBUTING.md describes on a copy, and runs the other suites there: minutes each.
      { extends: true, test: { name: 'recipes', include: ['tests/recipes/**/*.test.ts'] } },
    ],
  },
});
