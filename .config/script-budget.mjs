import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';

/** What a pane may ask for before its first useful screen, in bytes of gzip: what shows it and what reads and checks. */
export const PANE_BUDGET = 250_000;

/** The words of the notices that come with the product, fetched beside the scripts: they grow with every notice and run nothing. */
export const NOTICES_BUDGET = 60_000;

/**
 * Measures the scripts an entry loads at once and the chunk fetched `beside` them while the host gets ready, prints the sizes and
 * fails the build where both together are over the limit, or a chunk of `words` over its own.
 * @param {{ entry: string, limit: number, beside?: string, words?: { chunk: string, limit: number } }} wish
 */
export function scriptBudget({ entry, limit, beside, words }) {
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
          const sizes = scripts.map((file) => {
            return { file, bytes: sizeOf(compilation, file) };
          });
          const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
          const list = sizes.map(({ file, bytes }) => `${file} ${kilobytes(bytes)}`).join(', ');
          const apart = chunkSize(compilation, beside ?? '');
          const note = apart === 0 ? '' : `, ${beside} ${kilobytes(apart)}`;
          const line = `${entry}: ${kilobytes(total + apart)} of ${kilobytes(limit)} gzip (${list}${note})`;
          if (total + apart > limit || scripts.length === 0) {
            compilation.errors.push(new WebpackError(`Initial scripts over budget. ${line}`));
          } else console.log(line);
          if (words === undefined) return;
          const size = chunkSize(compilation, words.chunk);
          const said = `${words.chunk}: ${kilobytes(size)} of ${kilobytes(words.limit)} gzip`;
          if (size > words.limit || size === 0) {
            compilation.errors.push(new WebpackError(`Words over budget. ${said}`));
          } else console.log(said);
        });
      });
    },
  };
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string} chunk
 */
function chunkSize(compilation, chunk) {
  const files = compilation.namedChunks.get(chunk)?.files ?? [];
  return [...files].reduce((sum, file) => sum + sizeOf(compilation, file), 0);
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string} file
 */
function sizeOf(compilation, file) {
  const source = compilation.getAsset(file)?.source.buffer() ?? Buffer.alloc(0);
  return gzipSync(source, { level: 9 }).length;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
