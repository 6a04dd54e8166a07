import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles the benchmarks as the product is bundled and runs the bundle: Univer's packages do not load in Node unbundled
 * (one of them imports names its CommonJS dependency does not export).
 */
const folder = new URL('../node_modules/.cache/hefen/', import.meta.url);
const bundle = new URL('bench.mjs', folder);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [fileURLToPath(new URL('run.ts', import.meta.url))],
  outfile: fileURLToPath(bundle),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'error',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
await import(bundle.href);
