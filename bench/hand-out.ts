import { writeXlsx } from '../addin/files/xlsx-writer';
import { layOutPackage, planPackages } from '../src/handout/plan-packages';
import type { HandoutPackage } from '../src/handout/package';
import { blankEntry, noticeEntries, shareOut } from '../src/handout/share-out';
import type { RosterEntry } from '../src/handout/roster';
import { BUILTIN_SCHEMES } from '../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../src/scheme/open-scheme';
import type { SheetBlueprint } from '../src/sheet/blueprint';
import { measured, mediansOf, type Measured } from './measure';
import { EXCEL_WRITER, writeByPeer } from './peer-excel-writer';

/** How one workbook grows. The largest first, so that the small ones are not timed on cold code. */
const SIZES = [1000, 100, 10];

/**
 * Handing out notice 003: its 137 unit sheets and 22 summaries as 22 files, then one workbook of n unit sheets. The same work is:
 * from the same blueprints to the bytes of the files. Ours also lints, and writes validation, protection, names and print set-up.
 */
export async function benchHandOut(): Promise<readonly Measured[]> {
  const scheme = BUILTIN_SCHEMES.find((each) => each.id === 'xiangxi-2017-q3');
  if (!scheme) throw new Error('notice 003 is not there');
  const opened = openScheme(scheme);
  const plan = (entries: readonly RosterEntry[], forms: readonly string[]) => {
    const shares = shareOut(scheme, entries);
    const planned = planPackages({ opened, forms, shares, choices: {}, carried: [] });
    if (!planned.ok) throw new Error(planned.failure.code);
    return planned.value.map(sheetsOf);
  };
  const all: Measured[] = [];
  for (const n of SIZES) {
    const entries = Array.from({ length: n }, (_, at) => ({
      ...blankEntry('第一组'),
      name: `州${at}局`,
    }));
    all.push(await compare('write-unit-sheets', n, plan(entries, ['annex-2'])));
  }
  const own = plan(
    noticeEntries(scheme),
    scheme.forms.map(({ id }) => id),
  );
  all.push(await compare('hand-out 137 unit sheets of 003 in 22 packages', 137, own));
  return all.reverse();
}

function sheetsOf(each: HandoutPackage): readonly SheetBlueprint[] {
  const steps = layOutPackage(each);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

async function compare(
  name: string,
  n: number,
  workbooks: readonly (readonly SheetBlueprint[])[],
): Promise<Measured> {
  const sizes = { ours: 0, peer: 0 };
  const [ours = NaN, peer = NaN] = await mediansOf(n < 1000 ? 3 : 1, [
    async () => {
      sizes.ours = 0;
      for (const sheets of workbooks) sizes.ours += await sizeOfOurs(sheets);
    },
    async () => {
      sizes.peer = 0;
      for (const sheets of workbooks) sizes.peer += (await writeByPeer(sheets)).length;
    },
  ]);
  const line = measured(name, n, ours, { name: EXCEL_WRITER, ms: peer });
  const perFile = (bytes: number): number => Math.round(bytes / workbooks.length);
  return {
    ...line,
    ours_bytes_a_file: perFile(sizes.ours),
    peer_bytes_a_file: perFile(sizes.peer),
  };
}

async function sizeOfOurs(sheets: readonly SheetBlueprint[]): Promise<number> {
  const written = await writeXlsx(sheets);
  if (!written.ok) throw new Error(written.failure.code);
  return written.value.length;
}
