import { pathToFileURL } from 'node:url';
import { prepare } from './prepare.mjs';

/**
 * The production build: webpack.config.js → dist/. Answers false, with the errors printed, where it does not succeed.
 * dist-wps/ is not made yet: there is no WPS face to put there, and an empty folder would claim one.
 */
export async function build() {
  prepare();
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
