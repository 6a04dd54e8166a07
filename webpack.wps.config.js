import CopyPlugin from 'copy-webpack-plugin';
import { LOADER_POLICY, PLAIN_PAGE_POLICY, WPS_PANE_POLICY } from './.config/content-policy.mjs';
import { page, sharedConfig, styleSheets } from './.config/webpack-shared.mjs';

/** The oldest engine WPS embeds today is not known: syntax of 2018, and what is lacking from Chrome 70 on is filled in. */
const TARGET = ['es2018', 'chrome70'];

const shared = sharedConfig({
  name: 'wps',
  folder: 'dist-wps',
  target: TARGET,
  files: ['webpack.wps.config.js'],
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
      cacheGroups: { vendor: { test: /node_modules/, name: 'pane-vendor', chunks: 'initial' } },
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
    ...['index.html'].map(plain),
    new CopyPlugin({
      patterns: [
        // As they stand: a minifier would write them in a newer language.
        { from: '*.{js,xml}', context: 'addin/wps/shell', info: { minimized: true } },
        { from: 'assets/icons/*-32.png' },
      ],
    }),
  ],
};
