import CopyPlugin from 'copy-webpack-plugin';
import { LOADER_POLICY, PLAIN_PAGE_POLICY, WPS_PANE_POLICY } from './.config/content-policy.mjs';
import {
  NOTICES_BUDGET,
  PANE_BUDGET,
  READING_BUDGET,
  scriptBudget,
} from './.config/script-budget.mjs';
import { page, READING_GROUP, sharedConfig, styleSheets } from './.config/webpack-shared.mjs';

/** The oldest engine WPS embeds today is not known: syntax of 2018, and what is lacking from Chrome 70 on is filled in. */
const TARGET = ['es2018', 'chrome70'];

/** Where dist-wps/ will stand; the samples for its installation name it. */
const WPS_URL = process.env['HEFEN_WPS_URL'] ?? 'https://localhost:3000/wps/';

const shared = sharedConfig({
  name: 'wps',
  folder: 'dist-wps',
  target: TARGET,
  files: ['webpack.wps.config.js'],
  settings: [WPS_URL],
});

/** Pages of the shell stand as they were written, but for the policy. */
const plain = (/** @type {string} */ name) =>
  page({
    template: `./addin/wps/shell/${name}`,
    filename: name,
    chunks: [],
    policy: PLAIN_PAGE_POLICY,
  });

/** @type {import('webpack').Configuration} */
export default {
  ...shared,
  target: ['web', 'es2018'],
  entry: { taskpane: './addin/wps/main.tsx' },
  output: {
    ...shared.output,
    // Relative, because offline add-ins run from file://.
    publicPath: '',
    // The one that may name a script: pages that are not looked at first come later.
    trustedTypes: { policyName: LOADER_POLICY },
  },
  module: {
    ...shared.module,
    rules: [
      ...(shared.module?.rules ?? []),
      // Libraries are written for newer engines too.
      {
        test: /\.m?js$/,
        include: /node_modules/,
        use: { loader: 'esbuild-loader', options: { loader: 'js', target: TARGET } },
      },
    ],
  },
  optimization: {
    ...shared.optimization,
    splitChunks: {
      cacheGroups: {
        vendor: { test: /node_modules/, name: 'pane-vendor', chunks: 'initial' },
        session: READING_GROUP,
      },
    },
  },
  plugins: [
    styleSheets(),
    page({
      template: './addin/wps/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      policy: WPS_PANE_POLICY,
    }),
    scriptBudget({
      entry: 'taskpane',
      limit: PANE_BUDGET,
      beside: [
        { chunk: 'session', limit: READING_BUDGET },
        { chunk: 'notices', limit: NOTICES_BUDGET },
      ],
    }),
    ...['index.html', 'install.html', 'probe.html'].map(plain),
    new CopyPlugin({
      patterns: [
        // As they stand: a minifier would write them in a newer language.
        {
          from: '*.{js,xml,css}',
          context: 'addin/wps/shell',
          info: { minimized: true },
          transform: (text) => text.toString().replaceAll('https://localhost:3000/wps/', WPS_URL),
        },
        { from: 'assets/icons/*-32.png' },
      ],
    }),
  ],
};
