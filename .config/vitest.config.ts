import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const UNIVER_TESTS = 'addin/hosts/univer/**/*.test.ts';
const PAPER_TESTS = 'e2e/paper/**/*.test.ts';

/** One runner for every test: the domain, the hosts, the pane and the browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Kept with the build's cache, so that node_modules stays as npm made it.
  cacheDir: '.cache/vite',
  test: {
    allowOnly: false,
    // Without this a core is kept for the runner, which is idle once the files are transformed: one of two would stand still.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Guards against what never ends, and judges no speed: other programs may run beside.
          testTimeout: 30_000,
          include: ['{src,addin,bench,.config}/**/*.test.ts'],
          exclude: [UNIVER_TESTS],
          // Half of the processor time went into a process for each file and its imports. What is tested here keeps nothing
          // between files but what it remembers by value; a process of one's own, not a thread, keeps `cpuUsage` to the test.
          pool: 'forks',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'pane',
          include: ['addin/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: 30_000,
          // What a pane fetches later is read and compiled before the first test of a process.
          hookTimeout: 60_000,
          // React, Fluent and twenty thousand icons take longer to import than a file's tests to run: once a process, not once a file.
          isolate: false,
          setupFiles: ['.config/pane-set-up.ts'],
          // Bundled beforehand: thousands of small files, some of which name one another without extensions, which Node alone does not find.
          deps: {
            optimizer: {
              client: {
                enabled: true,
                include: ['@fluentui/react-components', '@fluentui/react-icons'],
              },
            },
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'univer',
          include: [UNIVER_TESTS],
          testTimeout: 20_000,
          // Its packages name files without extensions, which Node alone does not find.
          deps: { optimizer: { ssr: { enabled: true, include: [] } } },
        },
      },
      {
        extends: true,
        test: {
          name: 'paper',
          include: [PAPER_TESTS],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // LibreOffice is started once for all of them.
          globalSetup: 'e2e/paper/print-set-up.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: [PAPER_TESTS],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // How long a state is waited for, where a test waits; a page shares two cores with whatever else runs.
          // Two browsers at a time: alone, one leaves half the machine idle.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
