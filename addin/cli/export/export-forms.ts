import { setImmediate } from 'node:timers/promises';
import { carriedRecords } from '../../../src/handout/carried-records';
import type { HandoutPackage } from '../../../src/handout/package';
import { layOutPackage, planPackages } from '../../../src/handout/plan-packages';
import { renewedScheme } from '../../../src/handout/renewed-scheme';
import { openScheme } from '../../../src/scheme/open-scheme';
import type { Scheme } from '../../../src/scheme/scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { writeXlsx } from '../../files/xlsx-writer';
import { EXPORT_WORDS } from '../../locale/cli-export';
import { fileFaultSentence } from '../../locale/file-fault';
import { formatDay } from '../../locale/time';
import { declined, exitOf, formatJson, type Answer } from '../answer';
import { ownShares, readShares, type ExportShares } from './export-roster';
import { parseExport, type ExportRequest } from './export-request';
import { findScheme, type NamedScheme } from '../find-scheme';
import { openFolder, type OutputFolder } from './output-folder';

interface WrittenFile {
  readonly file: string;
  readonly filler: string;
  readonly sheets: number;
}

/** What writing came to. */
interface Outcome {
  readonly written: readonly WrittenFile[];
  /** One line for each package that was not written, or for all of them. */
  readonly refused: readonly string[];
}

/** `export <scheme> --out DIR [--roster FILE]`: a notice's sheets as files, one a filler. `stopped` is asked between two sheets. */
export async function exportForms(
  schemes: readonly Scheme[],
  words: readonly string[],
  stopped: () => boolean,
): Promise<Answer> {
  const request = parseExport(words);
  if (!request.ok) return declined(request.failure);
  const found = await findScheme(schemes, request.value.scheme);
  if (!found.ok) return declined(found.failure);
  const { roster, asWritten } = request.value;
  const renewed = renewedScheme(found.value.scheme, request.value);
  if (!renewed.ok) return declined(EXPORT_WORDS.renewal(renewed.failure));
  const { scheme } = renewed.value;
  const shares =
    roster === null
      ? ({ ok: true, value: ownShares(scheme) } as const)
      : await readShares(scheme, roster, asWritten);
  if (!shares.ok) return declined(shares.failure);
  const document = renewed.value.document ?? found.value.document;
  const answer = await handOut(request.value, { scheme, document }, shares.value, stopped);
  const { left } = renewed.value;
  if (left.length === 0 || answer.exit === 2) return answer;
  return { ...answer, complaints: [...answer.complaints, EXPORT_WORDS.left(left)] };
}

async function handOut(
  request: ExportRequest,
  { scheme, document }: NamedScheme,
  shares: ExportShares,
  stopped: () => boolean,
): Promise<Answer> {
  const today = formatDay(new Date());
  const planned = planPackages({
    opened: openScheme(scheme),
    forms: scheme.forms.map(({ id }) => id),
    shares: shares.shares,
    choices: {},
    carried: carriedRecords({ scheme: scheme.id, records: [], document, today }),
  });
  if (!planned.ok) return declined(EXPORT_WORDS.packageFault(planned.failure));
  if (planned.value.length === 0) {
    const why = shares.held.length > 0 ? EXPORT_WORDS.heldAll : EXPORT_WORDS.nothing;
    return answerOf(request, shares, { written: [], refused: [why] });
  }
  const folder = await openFolder(request.out);
  if (!folder.ok) return declined(EXPORT_WORDS.put[folder.failure](request.out));
  const taken = await folder.value.existing(planned.value.map(({ file }) => file));
  if (taken.length > 0 && !request.overwrite) {
    return declined(EXPORT_WORDS.existing(request.out, taken));
  }
  const { written, refused } = await writePackages(folder.value, planned.value, request, stopped);
  const waiting = shares.held.map(EXPORT_WORDS.heldBack);
  return answerOf(request, shares, { written, refused: [...waiting, ...refused] });
}

async function writePackages(
  folder: OutputFolder,
  packages: readonly HandoutPackage[],
  { out, overwrite }: ExportRequest,
  stopped: () => boolean,
): Promise<Outcome> {
  const written: WrittenFile[] = [];
  const refused: string[] = [];
  for (const [at, each] of packages.entries()) {
    const sheets = await layOut(each, stopped);
    if (sheets === null) {
      refused.push(EXPORT_WORDS.stopped(written.length, packages.length - at));
      break;
    }
    const { file, filler } = each;
    const bytes = await writeXlsx(sheets);
    if (!bytes.ok) {
      refused.push(fileFaultSentence(file, bytes.failure));
      continue;
    }
    const put = await folder.put(file, bytes.value, overwrite);
    if (put.ok) written.push({ file, filler, sheets: sheets.filter(isVisible).length });
    else refused.push(EXPORT_WORDS.put[put.failure](`${out}/${file}`));
  }
  return { written, refused };
}

/** A package's sheets, or null when told to stop. */
async function layOut(
  each: HandoutPackage,
  stopped: () => boolean,
): Promise<readonly SheetBlueprint[] | null> {
  const steps = layOutPackage(each);
  for (;;) {
    // A signal to stop is heard only between two turns.
    await setImmediate();
    if (stopped()) return null;
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function isVisible({ visibility }: SheetBlueprint): boolean {
  return visibility === 'visible';
}

/** Rows left out are issues; what is only told is none. */
function answerOf(
  { json, out }: ExportRequest,
  { issues, held, unsplit }: ExportShares,
  { written, refused }: Outcome,
): Answer {
  const asked = issues.filter(({ severity, code }) => severity === 'ask' || code === 'repeated');
  const told = issues.map(({ row, code, severity, sentence }) => ({
    row,
    code,
    severity,
    sentence,
  }));
  return {
    exit: exitOf({ read: written.length, refused: refused.length, issues: asked.length }),
    answer: json
      ? formatJson({ folder: out, files: written, held, issues: told })
      : readable(written, out).join('\n'),
    complaints: [
      ...issues.map(({ line }) => line),
      ...unsplit.map(EXPORT_WORDS.unsplit),
      ...refused,
    ],
  };
}

function readable(written: readonly WrittenFile[], folder: string): readonly string[] {
  if (written.length === 0) return [];
  const sheets = written.reduce((sum, each) => sum + each.sheets, 0);
  const lines = written.map((each) => EXPORT_WORDS.fileLine(each.file, each.sheets));
  return [...lines, EXPORT_WORDS.done(written.length, sheets, folder)];
}
