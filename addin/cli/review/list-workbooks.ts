import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fail, succeed, type Result } from '../../../src/base/result';

/** Why a folder could not be read; the sentence comes from `locale/cli-review`. */
export type FolderFault = 'not-found' | 'not-a-folder' | 'not-allowed' | 'unreadable';

const FAULTS: Readonly<Record<string, FolderFault>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-a-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
};

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;

/** What stands in a folder and the folders in it. */
export interface FolderContents {
  /** Paths of the workbooks, in one order everywhere. */
  readonly workbooks: readonly string[];
  /** Names, from the folder, of what is none and was not opened. */
  readonly others: readonly string[];
}

/** Finds the workbooks of a folder; what programs leave beside an open one (`~$…`) and hidden files are nobody's forms. */
export async function listWorkbooks(folder: string): Promise<Result<FolderContents, FolderFault>> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = found
      .filter((each) => !each.isDirectory() && !/^(?:~\$|\.)/.test(each.name))
      .map((each) => join(each.parentPath, each.name))
      .sort((one, other) => (one < other ? -1 : 1));
    return succeed({
      workbooks: paths.filter((path) => WORKBOOK.test(path)),
      others: paths.filter((path) => !WORKBOOK.test(path)).map((path) => relative(folder, path)),
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail(FAULTS[code] ?? 'unreadable');
  }
}
