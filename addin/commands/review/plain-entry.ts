import type { OfficialDocument } from '../../../src/document/document';
import type { DocumentEntry, DocumentId } from './documents';

/** An entry that is nothing but its document. */
export function plain(id: DocumentId, document: OfficialDocument | null): DocumentEntry {
  return {
    id,
    annex: '',
    filler: '',
    document,
    asForms: [],
    rows: rowsOf(document),
    form: null,
    section: '',
    commission: null,
    reply: null,
  };
}

function rowsOf(document: OfficialDocument | null): number {
  const tables = (document?.blocks ?? []).map((block) =>
    block.kind === 'table' ? block.rows.length : 0,
  );
  return tables.reduce((sum, rows) => sum + rows, 0);
}
