import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelOfItem } from '../item-label';
import type { RecordCell, RecordRow } from '../record-form';
import document from './leshan-2017-38.json';
import { readNotice, solid } from './record-notice';

const { scheme, forms } = readNotice(document);
/** The notice's own words; nothing here was typed by us. */
const source = readFileSync(new URL('./leshan-2017-38.source.txt', import.meta.url), 'utf8');
/** X46 What a word processor left between the words is none of them. */
const notice = source.replace('[bookmark: _GoBack]', '');
const [form] = forms;
if (!form) throw new Error('form missing');
const rows = form.blocks.flatMap((block) => block.rows);
const lines = notice
  .slice(notice.indexOf('一、推进'))
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');

/** Lines of the notice by part: 一, 二, 三, 四. */
const parts = lines.reduce<string[][]>((all, line) => {
  if (/^[一二三四]、/.test(line)) return [...all, [line]];
  all.at(-1)?.push(line);
  return all;
}, []);

function wordsOf(cell: RecordCell | undefined): string {
  return cell && 'words' in cell ? cell.words : '';
}

function count(pattern: RegExp, texts: readonly string[] = lines): number {
  return texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);
}

/** A row's entry by its id; undefined where the cell is words. */
function entryOf({ cells }: RecordRow, id: string) {
  for (const cell of cells) if ('entry' in cell && cell.entry.id === id) return cell.entry;
  return undefined;
}

describe('the four parts are the notice’s own', () => {
  it('has every word in order, nothing between two cells lost', () => {
    const printed = form.blocks.flatMap(({ side, rows: own }) => [
      side ?? '',
      ...own.map(({ cells }) => wordsOf(cells[0])),
    ]);
    expect(printed.join('')).toBe(lines.join(''));
    expect(solid(notice)).toContain(form.title);
  });

  it('has an item for each number, 7 + 13 + 8 + 5', () => {
    const numbered = parts.map((part) => part.filter((line) => /^\d+\./.test(line)).length);
    expect(numbered).toEqual([7, 13, 8, 5]);
    const heads = form.blocks.map(({ side, rows: own }) => side ?? wordsOf(own[0]?.cells[0]));
    const ids = form.blocks.filter((_, at) => /^\d+\./.test(heads[at] ?? '')).map(({ id }) => id);
    expect(ids).toEqual(
      numbered.flatMap((all, part) =>
        Array.from({ length: all }, (_, at) => `${part + 1}.${at + 1}`),
      ),
    );
  });

  it('has a row for each of the 49 sub-points and for each of the 8 requests', () => {
    const points = /（\d+）重点看|(?:^|[。；])[一二三四五]是/g;
    expect(parts.map((part) => count(points, part))).toEqual([20, 19, 0, 10]);
    const own = rows.filter(({ cells }) =>
      /^（\d+）重点看|^[一二三四五]是/.test(wordsOf(cells[0])),
    );
    expect(own).toHaveLength(49);
    expect(own.every(({ item }) => item)).toBe(true);
    const requests = lines.filter((line) => line.startsWith('请') && !line.includes('以上8项'));
    expect(requests).toHaveLength(8);
    const answered = requests.map((text) =>
      rows.find(({ cells }) => text.startsWith(wordsOf(cells[0]))),
    );
    expect(answered.map((row) => row?.id)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((item) => `3.${item}-1`),
    );
  });

  it('X46 keeps the half-width semicolon as printed, and strips what is no word', () => {
    const row = rows.find(({ id }) => id === '2.1');
    expect(wordsOf(row?.cells[0])).toContain('贯彻落实措施;是否将');
    expect(JSON.stringify(document)).not.toContain('bookmark');
    expect(source).toContain('[bookmark: _GoBack]');
  });
});

describe('what is written beside each point', () => {
  const items = rows.filter(({ item }) => item);

  it('who is responsible stands in the notice’s words where it names them', () => {
    for (const { id, cells } of items) {
      const block = form.blocks.find((each) => each.rows.some((row) => row.id === id));
      const words = [block?.side ?? '', ...(block?.rows ?? []).map((row) => wordsOf(row.cells[0]))];
      for (const part of wordsOf(cells[1]).split('、')) expect(words.join('')).toContain(part);
    }
    expect(items.filter((row) => entryOf(row, 'level')).length).toBeGreaterThan(20);
  });

  it('the material of part 三 is due on the day the notice says, and no other', () => {
    const due = items.filter(({ cells }) => wordsOf(cells.at(-1)) !== '');
    expect(new Set(due.map(({ cells }) => wordsOf(cells.at(-1))))).toEqual(new Set(['8月4日前']));
    expect(notice).toContain('于8月4日前报送市委组织部组织二科');
    expect(due.every(({ id }) => /^3\.(\d-\d|report)$/.test(id))).toBe(true);
    // 17 providers’ requests and the report on all eight.
    expect(due).toHaveLength(18);
  });

  it('X79 what only some have to answer can be answered with 无此情况', () => {
    const none = items.filter((row) => entryOf(row, 'state')?.options?.includes('无此情况'));
    expect(none.map(({ id }) => id)).toEqual(['2.3.2-3a', '3.5-2', '3.6-2']);
  });

  it('what the notice asks of one provider applies to that one', () => {
    const conditions = new Map((scheme.conditions ?? []).map(({ id, label }) => [id, label]));
    const named = items.filter(({ applies }) => applies !== undefined);
    for (const { cells, applies = '' } of named)
      expect(wordsOf(cells[1])).toBe(conditions.get(applies));
    for (const { quote } of scheme.conditions ?? []) expect(notice).toContain(quote);
    expect(named.map(({ id }) => id)).toContain('3.8-1');
  });

  it('the form is ours and says so; it prints no words of its own but heads and the date’s', () => {
    expect([form.unofficial, form.annex]).toEqual([true, '']);
    expect(form.titles?.cells.map(wordsOf)).toHaveLength(8);
    expect(form.below).toEqual([]);
  });

  it('S14 a point is called by its part, item and mark', () => {
    const labels = ['1.2.1', '2.2.1', '2.3.2-2', '2.10', '3.5-2', '4.4'].map((id) =>
      labelOfItem(scheme, id),
    );
    expect(labels).toEqual(['一·2（1）', '二·2一是', '二·3②', '二·10', '三·5', '四·4']);
  });
});

describe('its rules quote the notice', () => {
  it('decisions quote words that are there, and none changes a figure yet', () => {
    for (const { quotes, options } of scheme.decisions) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(notice).toContain(quote);
      for (const { effect } of options) expect(effect).toEqual({ kind: 'none' });
    }
    expect(notice).toContain(scheme.issuer);
  });

  it('S12 the passages are the body’s own words, and nobody is named in them', () => {
    for (const { text } of scheme.passages ?? []) {
      expect(solid(notice)).toContain(solid(text));
      expect(text).not.toMatch(/\d{7}|电话/);
    }
  });
});
