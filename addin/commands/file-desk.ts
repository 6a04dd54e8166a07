import type { Result } from '../../src/base/result';
import type { OfficialDocument, PrintedForms } from '../../src/document/document';
import type { RosterTable } from '../../src/handout/roster';
import type { SheetBlueprint } from '../../src/sheet/blueprint';

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes files and hands them to a person. A face has one only where a file that is handed over surely arrives. A failure is a sentence. */
export interface FileDesk {
  readRoster(name: string, bytes: Uint8Array): Promise<Result<RosterTable, string>>;
  /** Rows of a pasted text. */
  readPasted(text: string): RosterTable;
  makeWorkbook(name: string, sheets: readonly SheetBlueprint[]): Promise<Result<MadeFile, string>>;
  /** A letter or record as a .docx, named after its title. */
  makeDocument(document: OfficialDocument | PrintedForms): Promise<Result<MadeFile, string>>;
  /** Several files as one. */
  bind(name: string, files: readonly MadeFile[]): MadeFile;
  handOver(file: MadeFile): void;
}
