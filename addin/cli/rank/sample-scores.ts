import { writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { answerTo } from '../answer-to';

/** Tests' own: the columns of a table of scores. */
export const HEADER = 'unit,component,value';

/** Tests' own: figures that leave nothing of the notice open. */
export const SETTLED = [
  '--figure',
  'grade-good=90',
  '--figure',
  'grade-fair=80',
  '--figure',
  'conversion=0.1',
];

/** Tests' own: rows of one unit: 日常管理, 实地核查 by rounds, 民意调查, 述职测评. */
export function rowsOf(
  unit: string,
  daily: string,
  field: readonly string[],
  poll: string,
  report: string,
): readonly string[] {
  return [
    `${unit},日常管理,${daily}`,
    ...field.map((value) => `${unit},实地核查,${value}`),
    `${unit},民意调查,${poll}`,
    `${unit},述职测评,${report}`,
  ];
}

/** Tests' own: the text of a table. */
export function csv(...rows: readonly (string | readonly string[])[]): string {
  return [HEADER, ...rows.flat(), ''].join('\n');
}

/** Tests' own: `rank` in this process over files of a folder, and without the folder's name, which changes from run to run. */
export function rankIn(folder: string) {
  return {
    save(name: string, contents: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, contents);
      return path;
    },
    async rank(file: string, ...options: readonly string[]) {
      const { exit, answer, complaints } = await answerTo(['rank', '--json', file, ...options]);
      const document: unknown = answer === '' ? null : JSON.parse(answer);
      const stderr = complaints.map((line) => line.replaceAll(folder + sep, ''));
      return { exit, document, stderr };
    },
  };
}
