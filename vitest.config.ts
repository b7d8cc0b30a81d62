import { defineConfig } from 'vitest/config';

// One time zone for all tests, so that their results do not depend on the machine.
process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    allowOnly: false,
    // Long timeouts, because builds and pictures take minutes on a slow machine, which is not a fault.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // By default Vitest leaves one processor idle, which is half of a machine with two.
    maxWorkers: '100%',
    // Test files share loaded modules, because no test mocks or changes one. Loading them again for each file took as long
    // as the tests.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/builds/**', 'tests/servers/**', 'tests/recipes/**'],
          // Pictures are drawn by the code as it is, not taken from an earlier build.
          env: { BUILD_CACHE: '' },
        },
      },
      // These tests read dist/, so the site must be built first.
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      // Tests that take minutes or need another program: further builds, LibreOffice.
      { extends: true, test: { name: 'builds', include: ['tests/builds/**/*.test.ts'] } },
      // The built site behind the servers that publish it: nginx, workerd of Cloudflare, the parser of Netlify.
      { extends: true, test: { name: 'servers', include: ['tests/servers/**/*.test.ts'] } },
      // Performs the recipes of CONTRIBUTING.md on a copy of the project and runs the other suites there. Each takes minutes.
      { extends: true, test: { name: 'recipes', include: ['tests/recipes/**/*.test.ts'] } },
    ],
  },
});
