import { formatCell } from '../../base/cell';
import { textOf, valueAt } from '../../base/grid';
import type { Cell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import type { CellRestoration } from '../../base/issue';
import { formatIdentity } from '../identity';
import { normaliseWords } from '../words';
import type { FilledEntry } from './filled-record';
import type { FoundRecord } from './find-record';
import type { MatchedRecordRow } from './match-record-rows';
import type { RecordIssue } from './record-issue';

/** What is wrong with the form's own words, keys and identity. */
export function checkRecordRows(
  found: FoundRecord,
  grid: Grid,
  rows: readonly MatchedRecordRow[],
  columns: ReadonlyMap<number, number>,
  subject: FilledEntry | null,
): readonly RecordIssue[] {
  return [
    ...rows.flatMap((row) => checkWords(grid, rows, columns, row)),
    ...missingRows(found, rows),
    ...checkKeys(found, rows, columns),
    ...checkIdentity(found, subject),
  ];
}

function checkWords(
  grid: Grid,
  rows: readonly MatchedRecordRow[],
  columns: ReadonlyMap<number, number>,
  { row, own, kind }: MatchedRecordRow,
): RecordIssue[] {
  if (kind === 'exact' || kind === 'placed') return [];
  if (kind === 'repeated') return [repeatedRow(rows, columns, row, own)];
  return own.words.flatMap(({ column, official, normal }): RecordIssue[] => {
    const at = columns.get(column);
    if (at === undefined) return [];
    const cell = { row, column: at };
    const found = textOf(valueAt(grid, cell));
    if (normaliseWords(found) === normal) return [];
    return [
      {
        code: 'item-text-altered',
        severity: 'must',
        params: { found, official },
        clauses: [official],
        cell,
        ...(own.item && { item: own.id }),
        remedy: { kind: 'restore', cells: [{ cell, input: { kind: 'text', text: official } }] },
      },
    ];
  });
}

function repeatedRow(
  rows: readonly MatchedRecordRow[],
  columns: ReadonlyMap<number, number>,
  row: number,
  own: MatchedRecordRow['own'],
): RecordIssue {
  const [first] = own.words;
  const column = columns.get(first?.column ?? 0) ?? 0;
  const read = rows.find((each) => each.own === own && each.kind !== 'repeated');
  return {
    code: 'item-row-twice',
    severity: 'must',
    params: { label: own.label, otherCell: formatCell({ row: read?.row ?? row, column }) },
    clauses: first ? [first.official] : [],
    item: own.id,
    cell: { row, column },
  };
}

function missingRows({ words }: FoundRecord, rows: readonly MatchedRecordRow[]): RecordIssue[] {
  const present = new Set(rows.map(({ own }) => own.id));
  return words.rows
    .filter(({ id, entries }) => !present.has(id) && entries.length > 0)
    .map(({ id, item, label, words: [first] }) => ({
      code: 'record-row-missing' as const,
      severity: 'must' as const,
      params: { label },
      clauses: first ? [first.official] : [],
      ...(item && { item: id }),
    }));
}

/** A sort of the visible columns moves words and entries and not the keys: one issue, one mend. */
function checkKeys(
  { keyColumn }: FoundRecord,
  rows: readonly MatchedRecordRow[],
  columns: ReadonlyMap<number, number>,
): RecordIssue[] {
  if (keyColumn === null) {
    return [{ code: 'keys-missing', severity: 'note', params: {}, clauses: [] }];
  }
  const wrong = rows.filter(
    ({ kind, key, own }) => (kind === 'exact' || kind === 'altered') && key !== own.id,
  );
  const [first] = wrong;
  if (!first) return [];
  const cells = wrong.map(({ row, own }): CellRestoration => ({
    cell: { row, column: keyColumn },
    input: { kind: 'text', text: own.id },
  }));
  const label = wrong.map(({ own }) => own.label).join('、');
  const column = columns.get(first.own.words[0]?.column ?? 0) ?? 0;
  return [
    {
      code: 'key-disagrees',
      severity: 'note',
      params: { label },
      clauses: [],
      cell: { row: first.row, column },
      remedy: { kind: 'restore', cells },
    },
  ];
}

/** The identity against what is written: what stands to be seen wins. */
function checkIdentity(
  { words, identity }: FoundRecord,
  subject: FilledEntry | null,
): RecordIssue[] {
  const issues: RecordIssue[] = [];
  const written = subject?.text ?? '';
  if (subject && written === '') {
    const params = { label: subject.label };
    const { cell } = subject;
    issues.push({ code: 'subject-empty', severity: 'ask', params, clauses: [], cell });
  }
  if (!identity) return issues;
  const known = identity.identity;
  if (written !== '' && known.subject !== '' && !sameWords(known.subject, written)) {
    issues.push(
      otherSubject(
        identity.cell,
        formatIdentity({ ...known, subject: written }),
        {
          identity: known.subject,
          header: written,
        },
        subject?.cell,
      ),
    );
  }
  const { opened } = words;
  if (known.rubricHash !== opened.rubricHash) {
    const params = {
      expected: `${opened.scheme.edition}（${opened.rubricHash}）`,
      found: `${known.edition}（${known.rubricHash}）`,
    };
    issues.push({ code: 'rubric-differs', severity: 'ask', params, clauses: [] });
  }
  return issues;
}

function otherSubject(
  at: Cell,
  text: string,
  params: { readonly identity: string; readonly header: string },
  cell: Cell | undefined,
): RecordIssue {
  return {
    code: 'identity-disagrees',
    severity: 'ask',
    params,
    clauses: [],
    ...(cell && { cell }),
    remedy: { kind: 'restore', cells: [{ cell: at, input: { kind: 'text', text } }] },
  };
}

function sameWords(one: string, other: string): boolean {
  return normaliseWords(one) === normaliseWords(other);
}
