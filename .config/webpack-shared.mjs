import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';

/** The repository's top folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the add-in is installed; the manifest and pages name it. */
export const ORIGIN = process.env['HEFEN_ORIGIN'] ?? 'https://localhost:3000';

const transpile = (/** @type {string} */ loader, /** @type {string | string[]} */ target) => ({
  loader: 'esbuild-loader',
  options: { loader, target },
});

/** Scripts of the pane are small and fetched often: a slower, more thorough minifier is worth its seconds there. */
const PANE_SCRIPTS = /^(taskpane|pane-)/;

/**
 * What the builds for Excel and for WPS have in common; each adds its pages and what its browsers ask for.
 * `settings` are values from outside that go into the files: another value, another cache.
 * @param {{
 *   name: string,
 *   folder: string,
 *   target: string | string[],
 *   files: readonly string[],
 *   settings?: readonly string[],
 * }} wish
 * @returns {import('webpack').Configuration}
 */
export function sharedConfig({ name, folder, target, files, settings = [] }) {
  return {
    mode: 'production',
    name,
    context: ROOT,
    output: {
      path: `${ROOT}${folder}`,
      filename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      clean: true,
    },
    cache: {
      type: 'filesystem',
      name,
      cacheDirectory: `${ROOT}.cache/webpack`,
      buildDependencies: {
        config: [
          fileURLToPath(import.meta.url),
          `${ROOT}.config/content-policy.mjs`,
          ...files.map((file) => `${ROOT}${file}`),
        ],
      },
      version: createHash('sha256')
        .update([ORIGIN, ...settings].join('\0'))
        .digest('hex')
        .slice(0, 8),
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: transpile('ts', target) },
        { test: /\.tsx$/, exclude: /node_modules/, use: transpile('tsx', target) },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      minimizer: [
        new EsbuildPlugin({
          target,
          css: true,
          charset: 'utf8',
          legalComments: 'none',
          exclude: PANE_SCRIPTS,
        }),
        new TerserPlugin({
          include: PANE_SCRIPTS,
          extractComments: false,
          terserOptions: { compress: { passes: 2 }, format: { comments: false } },
        }),
      ],
    },
    performance: false,
  };
}

/** What reads and checks in one file: parts that come later share it, instead of parting it among them. */
export const READING_GROUP = {
  name: 'pane-reading',
  chunks: /** @type {const} */ ('async'),
  enforce: true,
  /** @type {(module: import('webpack').Module, context: { chunkGraph: import('webpack').ChunkGraph }) => boolean} */
  test: (module, { chunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'session'),
};

/** One style sheet beside each script. */
export function styleSheets() {
  return new CssPlugin({ filename: '[name].[contenthash:8].css' });
}

/**
 * A page with its scripts and its content policy. A template with scripts of its own puts the policy before them itself:
 * it finds it, and the `values` it is given, by their names.
 * @param {{ template: string, filename: string, chunks: string[], policy: string, values?: Record<string, string> }} wish
 */
export function page({ template, filename, chunks, policy, values }) {
  const placed = {
    'Content-Security-Policy': { 'http-equiv': 'Content-Security-Policy', content: policy },
  };
  return new HtmlPlugin({
    template,
    filename,
    chunks,
    scriptLoading: 'defer',
    ...(values ? { templateParameters: { ...values, policy } } : { meta: placed }),
  });
}
