import type { Result } from '../../src/base/result';
import type { OfficialDocument, PrintedForms } from '../../src/document/document';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import type { XlsxFault } from '../files/xlsx-fault';

export type WrittenWorkbook = Result<Uint8Array, XlsxFault>;

/** Writes workbooks in a worker, one after another, so that the page stays alive; the worker is begun with the first of them. */
export function createFileWriter(): (
  sheets: readonly SheetBlueprint[],
) => Promise<WrittenWorkbook> {
  return askWorker(() => new Worker(new URL('./write-workbook.ts', import.meta.url)));
}

/** The same for letters: what writes a .docx comes with the first of them. */
export function createLetterWriter(): (
  document: OfficialDocument | PrintedForms,
) => Promise<Uint8Array> {
  return askWorker(() => new Worker(new URL('./write-letter.ts', import.meta.url)));
}

function askWorker<Question, Answer>(begin: () => Worker): (asked: Question) => Promise<Answer> {
  let worker: Worker | null = null;
  return (asked) =>
    new Promise((resolve, reject) => {
      worker ??= begin();
      const { signal, abort } = oneAnswer();
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Answer>) => {
          abort();
          resolve(data);
        },
        { signal },
      );
      worker.addEventListener(
        'error',
        (event) => {
          abort();
          worker = null;
          reject(new Error(event.message));
        },
        { signal },
      );
      worker.postMessage(asked);
    });
}

function oneAnswer() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
