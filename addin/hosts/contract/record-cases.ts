import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import type { RecordForm } from '../../../src/scheme/record-form';
import { openScheme, type OpenScheme } from '../../../src/scheme/open-scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { layOutRecordForm } from '../../../src/sheet/lay-out-record-form';
import type { FilledRecord } from '../../../src/sheet/record/filled-record';
import { readRecord } from '../../../src/sheet/record/read-record';
import type { SheetId } from '../host';
import { expectEqual, type ContractCase, type Workplace } from './contract-case';
import { gridIn, sheetOf } from './sample-sheets';

/** So many places of a form are written in, spread over it: what one column bears the next row bears too. */
const WRITTEN = 12;

const OPENED: readonly OpenScheme[] = BUILTIN_SCHEMES.map(openScheme);

interface RecordNotice {
  readonly title: string;
  readonly opened: OpenScheme;
  readonly form: RecordForm;
}

const FORMS: readonly RecordNotice[] = OPENED.flatMap((opened) =>
  opened.scheme.forms.flatMap((form) =>
    form.kind === 'record' ? [{ title: `${opened.scheme.id} ${form.id}`, opened, form }] : [],
  ),
);

/** A form without points of a notice that comes with the product, for 某甲. */
export function officialRecords(): readonly (readonly [string, SheetBlueprint])[] {
  return FORMS.map(({ title, opened, form }) => [title, layOut(opened, form)]);
}

function layOut(opened: OpenScheme, form: RecordForm): SheetBlueprint {
  const about = { subject: '某甲', filler: '第一组', date: '', conditions: null };
  return layOutRecordForm({ opened, form, name: '某甲', ...about });
}

async function read({ host }: Workplace, sheet: SheetId): Promise<FilledRecord> {
  const filled = readRecord(OPENED, await gridIn(host, sheet));
  if (!filled) throw new Error('the form is not recognised');
  return filled;
}

function writtenIn({ entries }: FilledRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entries.flatMap(({ place, text }) => (text === '' ? [] : [[place, text]])),
  );
}

/** What a person writes in a place of its kind, so that a mix-up of two places shows. */
function valueFor(kind: FilledRecord['entries'][number]['entry'], at: number): string | null {
  switch (kind.kind) {
    case 'text':
      return `情况${at}`;
    case 'number':
      return String(at + 1);
    case 'percent':
      return '95';
    case 'choice':
      return kind.options?.[0] ?? null;
    case 'tick':
    case 'date':
    case 'signature':
      return null;
  }
}

/** Inserted, filled in by hand and read back: every place holds what was written there, and nothing is wrong. */
function comesBack({ title, opened, form }: RecordNotice): ContractCase {
  return {
    title: `${title}: inserted, filled in and read back`,
    needs: [],
    run: async (open) => {
      const workplace = await open([sheetOf('Sheet1', {})]);
      const [entry] = await workplace.host.insertSheets([layOut(opened, form)]);
      const sheet = entry?.id ?? '';
      const blank = await read(workplace, sheet);
      expectEqual(blank.issues, [], 'issues of the blank form');
      expectEqual(blank.subject.text, '某甲', 'subject');
      const expected: Record<string, string> = { ...writtenIn(blank) };
      // Entries behind their words share a cell with them; those are written with their label by people, and not here.
      const own = blank.entries.filter(({ text, item }) => text === '' && item !== null);
      const step = Math.max(1, Math.floor(own.length / WRITTEN));
      for (const [at, { place, entry: kind, cell }] of own.entries()) {
        if (at % step > 0) continue;
        const value = valueFor(kind, at);
        if (value === null) continue;
        await workplace.hand.pasteBlock(sheet, cell, [[value]]);
        expected[place] = value;
      }
      const filled = await read(workplace, sheet);
      expectEqual(writtenIn(filled), expected, 'what is written');
      expectEqual(filled.issues, [], 'issues of the filled form');
    },
  };
}

export const RECORD_CASES: readonly ContractCase[] = FORMS.map(comesBack);
