import { link, lstat, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, succeed, type Result } from '../../../src/base/result';
import type { PutFault } from '../../locale/cli-export';

/** A folder that files are put into whole: under another name first, so that a stop leaves no half of one. */
export interface OutputFolder {
  /** Which of these names are taken. */
  existing(names: readonly string[]): Promise<readonly string[]>;
  put(name: string, bytes: Uint8Array, overwrite: boolean): Promise<Result<null, PutFault>>;
}

/** Opens a folder, making it where it is not there. */
export async function openFolder(path: string): Promise<Result<OutputFolder, PutFault>> {
  try {
    await makeFolder(path);
  } catch (cause) {
    return fail(putFault(cause, true));
  }
  return succeed({
    async existing(names) {
      const found = await Promise.all(names.map((name) => isThere(join(path, name))));
      return names.filter((_, at) => found[at]);
    },
    put: (name, bytes, overwrite) => put(path, name, bytes, overwrite),
  });
}

/** One folder after the other: Node's own making of all of them never ends where a place can hold none, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  await mkdir(path);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isThere(path: string): Promise<boolean> {
  // What cannot be looked at is found out by writing.
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function put(
  folder: string,
  name: string,
  bytes: Uint8Array,
  overwrite: boolean,
): Promise<Result<null, PutFault>> {
  const part = join(folder, `~${process.pid}.part`);
  const whole = join(folder, name);
  try {
    await writeFile(part, bytes);
    if (overwrite) await rename(part, whole);
    else await moveBeside(part, whole);
    return succeed(null);
  } catch (cause) {
    return fail(putFault(cause, false));
  } finally {
    await rm(part, { force: true });
  }
}

/** A link is refused where the name is taken, a renaming would take the other's place; disks without links get the renaming after a look. */
async function moveBeside(part: string, whole: string): Promise<void> {
  try {
    await link(part, whole);
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST' || (await isThere(whole))) throw cause;
    await rename(part, whole);
  }
}

const FAULTS: Readonly<Record<string, PutFault>> = {
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOTDIR: 'not-a-folder',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
};

/** `mkdir` calls a file in the folder's place an existing thing, too. */
function putFault(cause: unknown, making: boolean): PutFault {
  const code = codeOf(cause);
  if (code === 'EEXIST') return making ? 'not-a-folder' : 'exists';
  return FAULTS[code] ?? 'unwritable';
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
