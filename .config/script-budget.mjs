import { gzipSync } from 'node:zlib';

/** What a pane may ask for to show itself, in bytes of gzip. */
export const PANE_BUDGET = 165_000;

/** What reads and checks, fetched beside it while the host gets ready. Both together used to be held to 250 kB, by a measure that left out what this shares with later parts. */
export const READING_BUDGET = 155_000;

/** The words of the notices that come with the product, fetched beside the scripts: they grow with every notice and run nothing. */
export const NOTICES_BUDGET = 60_000;

/**
 * Measures the scripts an entry loads at once and every chunk fetched `beside` them, prints the sizes and fails the build where one
 * is over its limit or not there.
 * @param {{ entry: string, limit: number, beside?: readonly { chunk: string, limit: number }[] }} wish
 */
export function scriptBudget({ entry, limit, beside = [] }) {
  return {
    /** @param {import('webpack').Compiler} compiler */
    apply(compiler) {
      const { Compilation, WebpackError } = compiler.webpack;
      const name = 'script budget';
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
          const scripts = files.filter((file) => file.endsWith('.js'));
          const sizes = [
            { chunk: entry, limit, bytes: sizeOf(compilation, scripts) },
            ...beside.map((each) => ({ ...each, bytes: chunkSize(compilation, each.chunk) })),
          ];
          for (const { chunk, bytes, limit } of sizes) {
            const line = `${chunk}: ${kilobytes(bytes)} of ${kilobytes(limit)} gzip`;
            if (bytes > 0 && bytes <= limit) console.log(line);
            else compilation.errors.push(new WebpackError(`Scripts over budget. ${line}`));
          }
        });
      });
    },
  };
}

/**
 * All that comes when a chunk is asked for: what it shares with other chunks stands in files of its own.
 * @param {import('webpack').Compilation} compilation
 * @param {string} chunk
 */
function chunkSize(compilation, chunk) {
  return sizeOf(compilation, compilation.namedChunkGroups.get(chunk)?.getFiles() ?? []);
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {readonly string[]} files
 */
function sizeOf(compilation, files) {
  const sources = files.map((file) => compilation.getAsset(file)?.source.buffer());
  return sources.reduce(
    (sum, source) => sum + (source ? gzipSync(source, { level: 9 }).length : 0),
    0,
  );
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
