import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** How the real command line ended: what a shell would see. */
export interface Ending {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: readonly string[];
}

/** Runs the command line as a process of its own, from a folder of the caller's. For tests. */
export function runCli(folder: string, ...words: readonly string[]): Ending {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TSX, resolve('addin/cli/main.ts'), ...words],
    { cwd: folder, encoding: 'utf8' },
  );
  return {
    exit: status,
    stdout,
    stderr: stderr.split('\n').filter((line) => line !== ''),
  };
}
