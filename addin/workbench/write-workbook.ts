import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { writeXlsx } from '../files/xlsx-writer';

/** The worker beside the page: sheets come in, a workbook file goes out. */
addEventListener('message', ({ data }: MessageEvent<readonly SheetBlueprint[]>) => {
  void writeXlsx(data).then((written) => postMessage(written));
});
