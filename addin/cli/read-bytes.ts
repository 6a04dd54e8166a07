import { readFile, stat } from 'node:fs/promises';
import { fail, succeed, type Result } from '../../src/base/result';

/** Why a file could not be opened; the sentence comes from `locale/cli`. */
export type OpenFault =
  'not-found' | 'is-folder' | 'not-a-file' | 'too-large' | 'not-allowed' | 'unreadable';

const FAULTS: Readonly<Record<string, OpenFault>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
};

/**
 * A file's bytes, or why it could not be opened. It is looked at before it is opened: a pipe would keep us waiting, a
 * device has no end, and of a file of more than `most` bytes not one is taken into memory.
 */
export async function readBytes(
  path: string,
  most = Infinity,
): Promise<Result<Uint8Array, OpenFault>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return fail('is-folder');
    if (!found.isFile()) return fail('not-a-file');
    return found.size > most ? fail('too-large') : succeed(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail(FAULTS[code] ?? 'unreadable');
  }
}
