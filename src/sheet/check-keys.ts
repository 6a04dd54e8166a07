import { textOf, valueAt } from '../base/grid';
import type { Cell } from '../base/cell';
import type { Grid } from '../base/grid';
import type { CellRestoration } from '../base/issue';
import { joinItemLabels } from '../scheme/item-label';
import { findTotalRow } from './check-total';
import type { FoundForm } from './find-form';
import { headingBeside } from './header-line';
import { formatIdentity } from './identity';
import type { LayoutIssue } from './layout-issue';
import type { MatchedRow } from './match-rows';
import type { HeaderValues } from './read-header';
import type { SheetLayout } from './read-layout';
import { ROW_KEYS } from './sheet-plan';
import { normaliseWords } from './words';

/** Keys that sit beside other words than their item's: a sort moves the words and not the keys. One issue, one mend. */
export function checkKeys(
  rows: readonly MatchedRow[],
  keyColumn: number | null,
  content: number,
): readonly LayoutIssue[] {
  if (keyColumn === null) return [];
  const wrong = rows.filter(
    ({ kind, key, item }) => (kind === 'exact' || kind === 'altered') && key !== item.item.id,
  );
  const [first] = wrong;
  if (!first) return [];
  const cells = wrong.map(({ row, item }): CellRestoration => ({
    cell: { row, column: keyColumn },
    input: { kind: 'text', text: item.item.id },
  }));
  return [
    {
      code: 'key-disagrees',
      severity: 'note',
      params: { label: joinItemLabels(wrong.map(({ item }) => item.label)) },
      clauses: [],
      cell: { row: first.row, column: content },
      remedy: { kind: 'restore', cells },
    },
  ];
}

/**
 * The hidden keys are gone, or the identity is. The words suffice for reading; where the hidden cells are still there
 * and only emptied, they can be written again.
 */
export function checkHidden(
  found: FoundForm,
  grid: Grid,
  layout: SheetLayout,
): readonly LayoutIssue[] {
  if (found.identity && found.keyColumn !== null) return [];
  const cells = [
    ...(found.keyColumn === null ? missingKeys(found, grid, layout) : []),
    ...(found.identity ? [] : missingIdentity(found, grid, layout)),
  ];
  const issue = { code: 'keys-missing', severity: 'note', params: {}, clauses: [] } as const;
  return [cells.length > 0 ? { ...issue, remedy: { kind: 'restore', cells } } : issue];
}

/** Only an empty column left of the form can take the keys; a deleted one would have to be inserted. */
function missingKeys({ words }: FoundForm, grid: Grid, layout: SheetLayout): CellRestoration[] {
  const column = layout.first - 1;
  if (column < 0 || !isColumnEmpty(grid, column)) return [];
  const total = findTotalRow(words, grid, { after: layout.after, keys: null });
  const marks: readonly (readonly [number | null | undefined, string])[] = [
    [words.form.header.length > 0 ? layout.header.unit.cell?.row : null, ROW_KEYS.header],
    [headingBeside(words.form) ? layout.header.unit.cell?.row : null, ROW_KEYS.title],
    [layout.after > 0 ? layout.after - 1 : null, ROW_KEYS.columns],
    ...layout.rows
      .filter(({ kind }) => kind !== 'repeated')
      .map(({ row, item }) => [row, item.item.id] as const),
    [total, ROW_KEYS.total],
  ];
  return marks.flatMap(([row, text]): CellRestoration[] =>
    row === null || row === undefined
      ? []
      : [{ cell: { row, column }, input: { kind: 'text', text } }],
  );
}

/** The identity goes back only into the hidden first row, and only where the header says whose sheet it is. */
function missingIdentity(
  { words }: FoundForm,
  grid: Grid,
  { header, working }: SheetLayout,
): CellRestoration[] {
  const cell: Cell = { row: 0, column: working };
  const ids = new Set<string>(words.form.columns.map((column) => column.id));
  const isFieldRow = (grid.values[0] ?? []).some((value) => ids.has(textOf(value)));
  if (!isFieldRow || valueAt(grid, cell) !== null || header.unit.text === '') return [];
  const text = formatIdentity({
    scheme: words.opened.scheme.id,
    edition: words.opened.scheme.edition,
    rubricHash: words.opened.rubricHash,
    form: words.form.id,
    subject: header.unit.text,
    filler: header.team.text,
  });
  return [{ cell, input: { kind: 'text', text } }];
}

function isColumnEmpty(grid: Grid, column: number): boolean {
  return grid.values.every((row) => textOf(row[column] ?? null) === '');
}

/** The identity against the header: what stands to be seen wins. */
export function checkIdentity(found: FoundForm, header: HeaderValues): readonly LayoutIssue[] {
  const { words, identity } = found;
  if (!identity) return [];
  const issues: LayoutIssue[] = [];
  const { subject } = identity.identity;
  const unit = header.unit.text;
  if (unit !== '' && subject !== '' && !isSameUnit(found, subject, unit)) {
    const text = formatIdentity({
      ...identity.identity,
      subject: unit,
      filler: header.team.text === '' ? identity.identity.filler : header.team.text,
    });
    issues.push({
      code: 'identity-disagrees',
      severity: 'ask',
      params: { identity: subject, header: unit },
      clauses: [],
      ...(header.unit.cell && { cell: header.unit.cell }),
      remedy: { kind: 'restore', cells: [{ cell: identity.cell, input: { kind: 'text', text } }] },
    });
  }
  const { scheme, edition, rubricHash } = identity.identity;
  const { opened } = words;
  if (scheme !== opened.scheme.id || rubricHash !== opened.rubricHash) {
    issues.push({
      code: 'rubric-differs',
      severity: 'ask',
      params: {
        expected: `${opened.scheme.edition}（${opened.rubricHash}）`,
        found: `${edition}（${rubricHash}）`,
      },
      clauses: [],
    });
  }
  return issues;
}

/** The notice has several words for one unit; all of them are that unit. */
function isSameUnit({ words }: FoundForm, one: string, other: string): boolean {
  const [first, second] = [normaliseWords(one), normaliseWords(other)];
  if (first === second) return true;
  const units = words.opened.scheme.rosters.flatMap((group) => group.units);
  return units.some((unit) => {
    const names = [unit.name, ...unit.aliases].map(normaliseWords);
    return names.includes(first) && names.includes(second);
  });
}
