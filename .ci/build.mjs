import { pathToFileURL } from 'node:url';
import { hashInputs, isBuilt, stampBuild } from './build-stamp.mjs';
import { prepare } from './prepare.mjs';
import { ROOT } from './root.mjs';

/**
 * The production build: webpack.config.js → dist/, skipped where dist/ is just that already.
 * Answers false, with the errors printed, where it does not succeed.
 * dist-wps/ is not made yet: there is no WPS face to put there, and an empty folder would claim one.
 */
export async function build() {
  prepare();
  // Before building: what is changed meanwhile is not in it.
  const inputs = hashInputs(ROOT);
  if (isBuilt(ROOT, inputs)) {
    console.log('dist/ is up to date.');
    return true;
  }
  const done = await runWebpack();
  if (done) stampBuild(ROOT, inputs);
  return done;
}

/** @returns {Promise<boolean>} */
async function runWebpack() {
  const { default: webpack } = await import('webpack');
  const { default: config } = await import('../webpack.config.js');
  const compiler = webpack(config);
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
