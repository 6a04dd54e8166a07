import type { Condition, RecordBlock, RecordForm, RecordRow } from './record-form';
import type { SchemeFault } from './scheme-fault';

/** What a record form says about itself: ids that repeat, rows that do not fill their columns, names that lead nowhere. */
export function checkRecordForm(
  form: RecordForm,
  path: string,
  conditions: readonly Condition[],
): readonly SchemeFault[] {
  return [
    ...checkIds(form, path),
    ...checkWidths(form, path),
    ...checkConditions(form.blocks, path, conditions),
    ...checkPlaces(form, path),
    ...checkShorts(form, path),
  ];
}

/** A short name is the notice's own words, and no other block's of the form. */
function checkShorts({ blocks }: RecordForm, path: string): SchemeFault[] {
  return blocks.flatMap(({ side = '', short }, at): SchemeFault[] => {
    if (short === undefined) return [];
    const place = `${path}.blocks[${at}]`;
    const first = blocks.findIndex((each) => each.short === short);
    if (first < at) {
      const params = { words: short, first: `${path}.blocks[${first}].short` };
      return [{ path: `${place}.short`, code: 'words-twice', params }];
    }
    if (side.includes(short)) return [];
    const params = { found: `${place}.side`, words: short };
    return [{ path: `${place}.short`, code: 'words-absent', params }];
  });
}

function checkPlaces(form: RecordForm, path: string): SchemeFault[] {
  const places = placesOf(form);
  const named = [
    { place: form.subject, at: `${path}.subject` },
    ...(form.apart ?? []).map((place, at) => ({ place, at: `${path}.apart[${at}]` })),
  ];
  return named.flatMap(({ place, at }) =>
    places.has(place) ? [] : [unknown(at, 'entry-unknown', place)],
  );
}

/** The full names of a form's places to write in, `row id/entry id`, in the order they are printed. */
function placesOf(form: RecordForm): ReadonlySet<string> {
  const places = new Set<string>();
  for (const line of [...form.above, ...form.below]) {
    for (const { entry } of line.parts) if (entry) places.add(`${line.id}/${entry.id}`);
  }
  for (const row of form.blocks.flatMap((block) => block.rows)) {
    for (const cell of row.cells) if ('entry' in cell) places.add(`${row.id}/${cell.entry.id}`);
  }
  return places;
}

function checkIds(form: RecordForm, path: string): SchemeFault[] {
  const faults: SchemeFault[] = [];
  const firsts = new Map<string, string>();
  const ids = [
    ...form.above.map(({ id }, at) => ({ id, place: `${path}.above[${at}]` })),
    ...(form.titles ? [{ id: form.titles.id, place: `${path}.titles` }] : []),
    ...form.blocks.flatMap(({ rows }, blockAt) =>
      rows.map(({ id }, at) => ({ id, place: `${path}.blocks[${blockAt}].rows[${at}]` })),
    ),
    ...form.below.map(({ id }, at) => ({ id, place: `${path}.below[${at}]` })),
  ];
  for (const { id, place } of ids) {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, place);
    else faults.push({ path: `${place}.id`, code: 'id-twice', params: { id, first } });
  }
  return faults;
}

function checkWidths(form: RecordForm, path: string): SchemeFault[] {
  const wide = form.columns.length;
  const wrong = (row: RecordRow, columns: number, place: string): SchemeFault[] => {
    const found = row.cells.reduce((sum, { span = 1 }) => sum + span, 0);
    return found === columns
      ? []
      : [{ path: `${place}.cells`, code: 'row-width', params: { columns, found } }];
  };
  return [
    ...(form.titles ? wrong(form.titles, wide, `${path}.titles`) : []),
    ...form.blocks.flatMap(({ side, rows }, blockAt) =>
      rows.flatMap((row, at) =>
        wrong(row, side === undefined ? wide : wide - 1, `${path}.blocks[${blockAt}].rows[${at}]`),
      ),
    ),
  ];
}

function checkConditions(
  blocks: readonly RecordBlock[],
  path: string,
  conditions: readonly Condition[],
): SchemeFault[] {
  const wrong = (applies: string | undefined, place: string): SchemeFault[] =>
    applies === undefined || conditions.some(({ id }) => id === applies)
      ? []
      : [unknown(`${place}.applies`, 'condition-unknown', applies)];
  return blocks.flatMap((block, blockAt) => {
    const place = `${path}.blocks[${blockAt}]`;
    return [
      ...wrong(block.applies, place),
      ...block.rows.flatMap(({ applies }, at) => wrong(applies, `${place}.rows[${at}]`)),
    ];
  });
}

function unknown(
  path: string,
  code: 'entry-unknown' | 'condition-unknown',
  found: string,
): SchemeFault {
  return { path, code, params: { found } };
}
