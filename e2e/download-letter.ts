import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { WorkbenchPage } from './workbench-page';

/** A letter as it lies in the download folder. */
export interface DownloadedLetter {
  readonly name: string;
  /** Its paragraphs and cells, without the markup. */
  readonly lines: readonly string[];
}

/** Presses the button that makes a letter, and opens what arrives. */
export async function downloadLetter(
  { page, pane }: WorkbenchPage,
  button: string,
): Promise<DownloadedLetter> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())));
  const markup = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const lines = markup.split('</w:p>').map((each) => each.replace(/<[^>]*>/g, ''));
  return { name: file.suggestedFilename(), lines: lines.filter((line) => line !== '') };
}
