import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { ROOT } from './root.mjs';
import { serve } from './serve.mjs';

const port = Number(process.env['PORT'] || 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT=${process.env['PORT']} is not a port number (0–65535).`);
  process.exit(2);
}

prepare();
// Known only once the packages are there.
const { build } = await import('./build.mjs');
if (!(await build())) process.exit(1);

try {
  const server = await serve({ directory: join(ROOT, 'dist'), port });
  console.log(`核分工作台：${server.origin}/`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    console.error(
      `端口${port}已被别的程序占用。请先关掉它，或换一个端口：PORT=${port + 1} npm start`,
    );
  } else if (code === 'EACCES') {
    console.error(`没有权限使用端口${port}。请换一个端口：PORT=3000 npm start`);
  } else throw error;
  process.exit(1);
}
