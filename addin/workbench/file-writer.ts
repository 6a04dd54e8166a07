import type { Result } from '../../src/base/result';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import type { XlsxFault } from '../files/xlsx-fault';

export type WrittenWorkbook = Result<Uint8Array, XlsxFault>;

/** Writes workbooks in a worker, one after another, so that the page stays alive; the worker is begun with the first of them. */
export function createFileWriter(): (
  sheets: readonly SheetBlueprint[],
) => Promise<WrittenWorkbook> {
  let worker: Worker | null = null;
  return (sheets) =>
    new Promise((resolve, reject) => {
      worker ??= new Worker(new URL('./write-workbook.ts', import.meta.url));
      const { signal, abort } = oneAnswer();
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<WrittenWorkbook>) => {
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
      worker.postMessage(sheets);
    });
}

function oneAnswer() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
