import { readFile } from 'node:fs/promises';
import { fail, succeed, type Result } from '../../src/base/result';

/** Why a file could not be opened; the sentence comes from `locale/cli`. */
export type OpenFault = 'not-found' | 'is-folder' | 'not-allowed' | 'unreadable';

const FAULTS: Readonly<Record<string, OpenFault>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
};

/** A file's bytes, or why it could not be opened. */
export async function readBytes(path: string): Promise<Result<Uint8Array, OpenFault>> {
  try {
    return succeed(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail(FAULTS[code] ?? 'unreadable');
  }
}
