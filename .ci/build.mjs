import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashInputs, isBuilt, stampBuild } from './build-stamp.mjs';
import { prepare } from './prepare.mjs';
import { ROOT } from './root.mjs';

/** One after the other: two at once take longer on two cores, and their output would be mixed. */
const CONFIGS = ['webpack.config.js', 'webpack.wps.config.js'];

/**
 * The production builds: webpack.config.js → dist/ (Excel and workbench), webpack.wps.config.js → dist-wps/.
 * Skipped where both are just that already. Answers false, with the errors printed, where one does not succeed.
 */
export async function build() {
  prepare();
  // Before building: what is changed meanwhile is not in it.
  const inputs = hashInputs(ROOT);
  if (isBuilt(ROOT, inputs)) {
    console.log('dist/ and dist-wps/ are up to date.');
    return true;
  }
  for (const config of CONFIGS) {
    if (existsSync(join(ROOT, config)) && !(await runWebpack(config))) return false;
  }
  stampBuild(ROOT, inputs);
  return true;
}

/**
 * @param {string} file
 * @returns {Promise<boolean>}
 */
async function runWebpack(file) {
  const { default: webpack } = await import('webpack');
  const { default: config } = await import(pathToFileURL(join(ROOT, file)).href);
  const compiler = webpack(config);
  if (!compiler) throw new Error(`${file} gives nothing to build`);
  return new Promise((settle, reject) => {
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        if (error ?? closing) return reject(error ?? closing);
        console.log(
          stats?.toString({
            preset: 'errors-warnings',
            colors: process.stdout.isTTY,
            timings: true,
          }),
        );
        settle(stats?.hasErrors() === false);
      });
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!(await build())) process.exit(1);
}
