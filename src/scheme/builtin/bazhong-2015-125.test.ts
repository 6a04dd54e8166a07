import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordItemsOf } from '../record-form';
import document from './bazhong-2015-125.json';
import { printedOf, readNotice, solid } from './record-notice';

const { scheme, forms } = readNotice(document);
/** The notice's own words; nothing here was typed by us. */
const source = readFileSync(new URL('./bazhong-2015-125.source.txt', import.meta.url), 'utf8');
const [body = '', annex = ''] = source.split('\n附件2\n');
const [form] = forms;
if (!form) throw new Error('form missing');
const rows = form.blocks.flatMap((block) => block.rows);
const items = recordItemsOf(form);

describe('附件2 is the notice’s own', () => {
  it('has every word in order, the blanks of the date included', () => {
    const [printed = ''] = annex.split('中共巴中市委组织部办公室');
    expect(solid(printedOf(form))).toBe(solid(printed));
    expect(annex).toContain('时间：2015年   月   日');
    expect(form.above[0]?.parts[0]?.entry?.blank).toBe('2015年   月   日');
  });

  it('has 8 + 8 items to the letter, each with 是 and 否 to tick', () => {
    for (const { text } of items) expect(annex).toContain(`\t${text}\n`);
    expect(items.map(({ id }) => id)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `team.${number}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `secretary.${number}`),
    ]);
    const ticks = rows.filter(({ cells }) =>
      cells.some((cell) => 'entry' in cell && cell.entry.kind === 'tick'),
    );
    expect(ticks.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(ticks.every(({ cells }) => cells.length === 3)).toBe(true);
  });

  it('has places for numbers, rates and three signatures', () => {
    const kinds = rows
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => ('entry' in cell ? [cell.entry.kind] : []));
    const count = (kind: string): number => kinds.filter((each) => each === kind).length;
    expect([count('number'), count('percent'), count('text')]).toEqual([8, 2, 4]);
    const signed = form.below.flatMap(({ parts }) => parts.map(({ entry }) => entry?.kind));
    expect(signed).toEqual(['signature', 'signature', 'signature']);
  });

  it('X38 keeps what the notice got wrong', () => {
    expect(form.title).toContain('督查记实表');
    expect(items.find(({ id }) => id === 'secretary.7')?.text).toContain('结对帮户措施');
    expect(items.find(({ id }) => id === 'secretary.8')?.text).toContain('挂联台帐');
  });

  it('X45, X74 two items apply only where there is something to ask about', () => {
    const conditional = rows.filter(({ applies }) => applies !== undefined);
    expect(conditional.map(({ id, applies }) => [id, applies])).toEqual([
      ['secretary.4', 'weak-organisation'],
      ['secretary.8', 'city-leader'],
    ]);
    for (const { quote } of scheme.conditions ?? []) expect(annex).toContain(quote);
  });

  it('X72 a sheet is one unit’s in one village', () => {
    expect([form.subject, form.apart]).toEqual(['head-1/unit', ['head-2/village']]);
  });
});

describe('the teams are the notice’s own', () => {
  it('X77 five teams share out six areas, and nobody is named', () => {
    const printed = [...source.matchAll(/^(第.组)：(.+)$/gm)].map(([, team, areas]) => [
      team,
      areas,
    ]);
    const own = scheme.rosters.map(({ title, areas }) => [title, (areas ?? []).join('、')]);
    expect(own).toEqual(printed);
    expect(scheme.rosters.flatMap(({ areas }) => areas ?? [])).toHaveLength(6);
    expect(scheme.rosters.flatMap(({ units }) => units)).toEqual([]);
  });
});

describe('its rules quote the notice', () => {
  it('decisions quote words that are there, and none changes anything but the draw', () => {
    for (const { quotes, options } of scheme.decisions) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(source).toContain(quote);
      for (const { effect } of options) expect(effect.kind).toMatch(/^(none|draw-share)$/);
    }
    expect(body).toContain(scheme.issuer);
    expect(solid(body)).toContain(scheme.title);
  });

  it('S12 the passages are the body’s own words, and nobody is named in them', () => {
    const words = solid(body);
    for (const { text } of scheme.passages ?? []) {
      expect(words).toContain(solid(text));
      expect(text).not.toMatch(/\d{7}|电话|姓名/);
    }
  });
});
