import type { HandoutPackage } from '../../../src/handout/package';
import { layOutPackage } from '../../../src/handout/plan-packages';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { FileDesk, MadeFile } from '../file-desk';
import { createBreath } from '../pace';

/** One finished file of a handing out. */
export interface HandedOut extends MadeFile {
  readonly filler: string;
  /** Sheets a person sees. */
  readonly sheets: number;
}

export interface HandoutWatch {
  /** Asked between two sheets: what is finished stays. */
  stopped(): boolean;
  /** Told before each file. */
  onFile(done: number, name: string): void;
}

/** What came of it: the files that are whole, and a sentence for each that could not be made. */
export interface HandoutEnd {
  readonly files: readonly HandedOut[];
  readonly faults: readonly string[];
}

/** Milliseconds of work between two looks at what the person does. */
const SLICE = 20;

/** Makes the files of a handing out one after another, in slices short enough that the pane stays alive. */
export async function handOut(
  desk: FileDesk,
  packages: readonly HandoutPackage[],
  watch: HandoutWatch,
): Promise<HandoutEnd> {
  const files: HandedOut[] = [];
  const faults: string[] = [];
  for (const each of packages) {
    watch.onFile(files.length + faults.length, each.file);
    const sheets = await layOutInSlices(each, () => watch.stopped());
    if (sheets === null) break;
    const made = await desk.makeWorkbook(each.file, sheets);
    if (watch.stopped()) break;
    if (!made.ok) {
      faults.push(made.failure);
      continue;
    }
    const visible = sheets.filter(({ visibility }) => visibility === 'visible').length;
    files.push({ ...made.value, filler: each.filler, sheets: visible });
  }
  return { files, faults };
}

/** The sheets of one file; null when told to stop before the last. */
async function layOutInSlices(
  each: HandoutPackage,
  stopped: () => boolean,
): Promise<readonly SheetBlueprint[] | null> {
  const steps = layOutPackage(each);
  const breath = createBreath(SLICE);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (!breath.isDue()) continue;
    await breath.take();
    if (stopped()) return null;
  }
}
