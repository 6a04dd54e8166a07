import CopyPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';
import { WORKBENCH_POLICY } from './.config/content-policy.mjs';
import { ORIGIN, page, sharedConfig, styleSheets } from './.config/webpack-shared.mjs';

const shared = sharedConfig({
  name: 'excel',
  folder: 'dist',
  // Old enough for the browsers that Excel 2021 and the spreadsheet engine run in.
  target: 'es2020',
  files: ['webpack.config.js'],
});

/** @type {webpack.Configuration} */
export default {
  ...shared,
  entry: { workbench: './addin/workbench/main.tsx' },
  optimization: {
    ...shared.optimization,
    splitChunks: {
      cacheGroups: {
        // Other people's code is nine tenths of the page and changes seldom: neither built nor loaded anew with ours.
        vendor: { test: /node_modules/, name: 'vendor', chunks: 'initial' },
      },
    },
  },
  plugins: [
    styleSheets(),
    page({
      template: './addin/workbench/index.html',
      filename: 'index.html',
      chunks: ['workbench'],
      policy: WORKBENCH_POLICY,
    }),
    new CopyPlugin({
      patterns: [
        {
          from: 'manifest.xml',
          noErrorOnMissing: true,
          transform: (text) => text.toString().replaceAll('https://localhost:3000', ORIGIN),
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
};
