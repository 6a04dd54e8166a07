import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doErrands, printing } from './do-errands';
import { printedAppraisal } from './printed-appraisal';
import { NOTICE_FORMS } from './printed-forms';

/** `npx tsx e2e/paper/draw-pictures.ts`: the first page of every blank form, as it leaves the printer, into docs/pictures. */
const PICTURES = join(import.meta.dirname, '../../docs/pictures');
const WIDTH = 800;

const folder = mkdtempSync(join(tmpdir(), 'hefen-pictures-'));
const blank = NOTICE_FORMS.filter(({ id }) => id.endsWith(' blank'));
const forms = [...blank, ...printedAppraisal()];
const shelf = await doErrands(
  folder,
  'noto',
  forms.map((form) => printing(form, ['pdf'])),
);
mkdirSync(PICTURES, { recursive: true });
for (const { id } of forms) {
  const picture = join(PICTURES, id.replace(/ blank$/, '').replaceAll(' ', '-'));
  const size = ['-scale-to-x', String(WIDTH), '-scale-to-y', '-1'];
  const first = ['-f', '1', '-l', '1', '-singlefile', '-gray', '-png'];
  execFileSync('pdftoppm', [...first, ...size, join(shelf, `${id}.pdf`), picture]);
}
rmSync(folder, { recursive: true });
