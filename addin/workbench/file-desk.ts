import { fail, succeed } from '../../src/base/result';
import { fileOf } from '../../src/document/document';
import { nameFile } from '../../src/handout/file-name';
import type { FileDesk } from '../commands/file-desk';
import { bindFiles } from '../files/bind-files';
import { readRosterTable } from '../files/read-roster-table';
import { parseTextTable } from '../files/read-text-table';
import { fileFaultSentence } from '../locale/file-fault';
import { rosterFileSentence } from '../locale/roster-file-fault';
import { createFileWriter, createLetterWriter } from './file-writer';

/** The workbench's desk: files are written beside the page and go to the browser's download folder. */
export function createFileDesk(download: (bytes: Uint8Array, name: string) => void): FileDesk {
  const write = createFileWriter();
  const writeLetter = createLetterWriter();
  return {
    async readRoster(name, bytes) {
      const table = await readRosterTable(bytes);
      return table.ok ? table : fail(rosterFileSentence(name, table.failure));
    },
    readPasted: parseTextTable,
    async makeWorkbook(name, sheets) {
      const bytes = await write(sheets);
      return bytes.ok
        ? succeed({ name, bytes: bytes.value })
        : fail(fileFaultSentence(name, bytes.failure));
    },
    async makeDocument(document) {
      const name = nameFile(fileOf(document), new Set(), '.docx');
      return succeed({ name, bytes: await writeLetter(document) });
    },
    bind: (name, files) => ({
      name,
      bytes: bindFiles(new Map(files.map((file) => [file.name, file.bytes]))),
    }),
    handOver: ({ name, bytes }) => download(bytes, name),
  };
}
