import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { WORKBENCH_POLICY } from './.config/content-policy.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Where the add-in is installed; the manifest and pages name it. */
const origin = process.env.HEFEN_ORIGIN ?? 'https://localhost:3000';

// Old enough for the browsers that Excel 2021 and the spreadsheet engine run in.
const target = 'es2020';

const transpile = (/** @type {string} */ loader) => ({
  loader: 'esbuild-loader',
  options: { loader, target },
});

/** @type {webpack.Configuration} */
export default {
  mode: 'production',
  context: root,
  entry: { workbench: './addin/workbench/main.tsx' },
  output: {
    path: `${root}dist`,
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: true,
  },
  cache: {
    type: 'filesystem',
    cacheDirectory: `${root}.cache/webpack`,
    buildDependencies: {
      config: [fileURLToPath(import.meta.url), `${root}.config/content-policy.mjs`],
    },
    version: createHash('sha256').update(origin).digest('hex').slice(0, 8),
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: transpile('ts') },
      { test: /\.tsx$/, exclude: /node_modules/, use: transpile('tsx') },
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: {
    minimizer: [new EsbuildPlugin({ target, css: true, charset: 'utf8', legalComments: 'none' })],
    splitChunks: {
      cacheGroups: {
        // Other people's code is nine tenths of the page and changes seldom: neither built nor loaded anew with ours.
        vendor: { test: /node_modules/, name: 'vendor', chunks: 'initial' },
      },
    },
  },
  plugins: [
    new CssPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlPlugin({
      template: './addin/workbench/index.html',
      filename: 'index.html',
      chunks: ['workbench'],
      scriptLoading: 'defer',
      meta: {
        'Content-Security-Policy': {
          'http-equiv': 'Content-Security-Policy',
          content: WORKBENCH_POLICY,
        },
      },
    }),
    new CopyPlugin({
      patterns: [
        {
          from: 'manifest.xml',
          noErrorOnMissing: true,
          transform: (text) => text.toString().replaceAll('https://localhost:3000', origin),
        },
        { from: 'assets/icons/*.png', noErrorOnMissing: true },
      ],
    }),
    // The engine brings word-breaking patterns of some 70 languages; the forms are Chinese with a little English.
    new webpack.IgnorePlugin({
      checkResource: (request, context) =>
        /@univerjs[\\/]engine-render/.test(context) &&
        /^\.\/[a-z]{2,3}(-[\w-]+)?-[\w-]{8}\.js$/.test(request) &&
        !request.startsWith('./en-'),
    }),
  ],
  performance: false,
};
