import { useState } from 'react';
import type { OfficialDocument, PrintedForms } from '../../../src/document/document';
import { layOutDocument } from '../../../src/document/lay-out-document';
import { usePane } from '../pane-context';
import { useDocumentsWords } from './use-documents-words';

export interface DocumentMaker {
  /** A file that surely arrives, or a sheet of this workbook. */
  readonly way: 'file' | 'sheet';
  readonly busy: boolean;
  /** What came of the last one; empty before. */
  readonly said: string;
  readonly make: (document: OfficialDocument | PrintedForms) => Promise<void>;
}

/** Makes documents one at a time: as a .docx where there is a desk, else as a sheet. */
export function useMakeDocument(): DocumentMaker {
  const { session } = usePane();
  const words = useDocumentsWords();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const { desk } = session;
  const make = async (document: OfficialDocument | PrintedForms): Promise<string> => {
    if (!desk) {
      // A record form is a sheet of the workbook already: a second one would be read as another filling of it.
      if ('forms' in document) return words.formsAsSheets;
      const done = await session.insertLaidOut(document.name, (name) =>
        layOutDocument(document, name),
      );
      return done ? words.inserted(document.name) : '';
    }
    const made = await desk.makeDocument(document);
    if (!made.ok) return made.failure;
    desk.handOver(made.value);
    return words.made(made.value.name);
  };
  return {
    way: desk ? 'file' : 'sheet',
    busy,
    said: busy ? words.making : said,
    async make(document) {
      if (busy) return;
      setBusy(true);
      try {
        setSaid(await make(document));
      } catch (cause) {
        // The writer is code fetched just now: without it the document was not made, and the person is told so.
        console.error(cause);
        setSaid(words.notMade(document.name));
      } finally {
        setBusy(false);
      }
    },
  };
}
