import CopyPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';
import { panePolicy, WORKBENCH_POLICY } from './.config/content-policy.mjs';
import { OFFICE_COPIES, OFFICE_JS, OFFICE_ORIGIN } from './.config/office-js.mjs';
import {
  NOTICES_BUDGET,
  PANE_BUDGET,
  READING_BUDGET,
  scriptBudget,
} from './.config/script-budget.mjs';
import {
  ORIGIN,
  page,
  READING_GROUP,
  sharedConfig,
  styleSheets,
} from './.config/webpack-shared.mjs';

const shared = sharedConfig({
  name: 'excel',
  folder: 'dist',
  // Old enough for the browsers that Excel 2021 and the spreadsheet engine run in.
  target: 'es2020',
  files: ['webpack.config.js', '.config/office-js.mjs'],
  settings: [OFFICE_JS],
});

/** Two pages, two people: the pane in Excel must not load the workbench's spreadsheet. */
const vendorOf = (/** @type {string} */ entry, /** @type {string} */ name) => ({
  test: /node_modules/,
  name,
  chunks: (/** @type {{ name?: string | null }} */ chunk) => chunk.name === entry,
});

/** @type {webpack.Configuration} */
export default {
  ...shared,
  entry: { workbench: './addin/workbench/main.tsx', taskpane: './addin/excel/main.tsx' },
  optimization: {
    ...shared.optimization,
    splitChunks: {
      cacheGroups: {
        // Other people's code is nine tenths of the page and changes seldom: neither built nor loaded anew with ours.
        vendor: vendorOf('workbench', 'vendor'),
        paneVendor: vendorOf('taskpane', 'pane-vendor'),
        session: READING_GROUP,
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
    page({
      template: './addin/excel/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      policy: panePolicy(OFFICE_ORIGIN),
      values: { officeJs: OFFICE_JS },
    }),
    scriptBudget({
      entry: 'taskpane',
      limit: PANE_BUDGET,
      beside: [
        { chunk: 'session', limit: READING_BUDGET },
        { chunk: 'notices', limit: NOTICES_BUDGET },
      ],
    }),
    new CopyPlugin({
      patterns: [
        {
          from: 'manifest.xml',
          noErrorOnMissing: true,
          transform: (text) => text.toString().replaceAll('https://localhost:3000', ORIGIN),
        },
        { from: 'assets/icons/*.png', noErrorOnMissing: true },
        // As it stands: it must run where nothing else of ours does.
        { from: 'addin/excel/before-office.js', to: '[name][ext]', info: { minimized: true } },
        ...OFFICE_COPIES,
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
