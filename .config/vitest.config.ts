import { defineConfig } from 'vitest/config';

/** One runner for every test: the domain, the hosts, the pane and the browser. */
export default defineConfig({
  test: {
    root: '.',
    include: ['{src,addin,bench,.config}/**/*.test.{ts,tsx}'],
  },
});
