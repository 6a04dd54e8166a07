import type { OfficialDocument, PrintedForms } from '../../src/document/document';
import { writeDocx } from '../files/docx-writer';

/** The worker beside the page: a letter comes in, a .docx goes out. */
addEventListener('message', ({ data }: MessageEvent<OfficialDocument | PrintedForms>) => {
  writeDocx(data).then(
    (written) => postMessage(written),
    // Thrown outside the promise, so that the page hears of it.
    (cause: unknown) =>
      setTimeout(() => {
        throw cause;
      }),
  );
});
