import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numberOfPoints, sumPoints } from '../../base/points';
import { appraisalRulesOf } from '../appraisal-rules';
import { itemsOf, openScheme } from '../open-scheme';
import { parseScheme } from '../parse-scheme';
import type { ScoreForm } from '../scheme';
import { textsIn } from '../scheme-path';
import document from './xiangxi-2018-5.json';

/** The notice's own words; nothing here was typed by us. */
const notice = readFileSync(new URL('./xiangxi-2018-5.source.txt', import.meta.url), 'utf8');
const [body = '', table = ''] = notice.split('\n附件\n');

const parsed = parseScheme(document);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
const scheme = parsed.value;
const form = scheme.forms.find((each): each is ScoreForm => each.kind === 'score');
if (!form) throw new Error('form missing');
const items = itemsOf(form);

/** The table's cells as extracted: each begins with a tab; line breaks and blanks at the ends are the extraction's. */
const cells = table
  .split('\n\t')
  .slice(1)
  .map((cell) => cell.replaceAll('\n', '').replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''));
const titles = form.columns.map(({ title }) => title);

/** The rows of the table, six cells each; the titles are printed again at the head of every page. */
function printedRows(): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let at = 1; at + 6 <= cells.length; at += 6) {
    const row = cells.slice(at, at + 6);
    if (row.join() !== titles.join()) rows.push(row);
  }
  return rows;
}

describe('the annex is the notice’s own', () => {
  const rows = printedRows();

  it('has every item and standard to the letter, in order, with its points', () => {
    expect(rows).toHaveLength(23);
    expect(items.map(({ text }) => text)).toEqual(rows.map((row) => row[1]));
    expect(items.map(({ base }) => String(numberOfPoints(base)))).toEqual(
      rows.map((row) => row[2]),
    );
    expect(items.map(({ standard }) => standard)).toEqual(rows.map((row) => row[3]));
  });

  it('has every section as printed, over the items printed beside it', () => {
    const sectionOf = new Map<string, string>();
    let last = '';
    for (const [section = '', text = ''] of rows) {
      last = section === '' ? last : section;
      sectionOf.set(text, last);
    }
    const own = form.sections.flatMap(({ title, items: all }) =>
      all.map(({ text }) => [text, title] as const),
    );
    expect(own).toEqual([...sectionOf]);
  });

  it('numbers the items by section, which the notice does not', () => {
    const ids = form.sections.map(({ items: all }) => all.map(({ id }) => id));
    expect(ids).toEqual(
      ids.map((all, section) => all.map((_, item) => `${section + 1}.${item + 1}`)),
    );
  });

  it('has title, columns and total as printed, and no header line', () => {
    expect(cells[0]).toBe(form.title);
    expect(cells.slice(1, 7)).toEqual(titles);
    expect(form.header).toEqual([]);
    expect(cells.slice(-2)).toEqual([form.total.label, '100']);
    expect(form.total.printed).toBe(10000);
    expect(sumPoints(items.map(({ base }) => base))).toBe(10000);
  });

  it('X26 keeps what the notice got wrong', () => {
    expect(form.title).toContain('考核评细则');
    expect(form.sections[3]?.title).toBe('四、提升党的基层党的组织组织力情况');
    expect(items.find(({ id }) => id === '3.2')?.text).toContain('走进新时代');
    expect(items.find(({ id }) => id === '5.2')?.standard).toContain('查处,每出现一人');
  });
});

describe('its rules quote the notice', () => {
  it('decisions quote words that are there', () => {
    const asked = [...scheme.decisions, ...(scheme.figures ?? [])];
    for (const quote of asked.flatMap(({ quotes }) => quotes)) expect(notice).toContain(quote);
    const quoted = textsIn(scheme.appraisal, []).filter(({ key }) => key === 'quote');
    expect(quoted.length).toBeGreaterThan(10);
    for (const { text } of quoted) expect(body).toContain(text);
    for (const part of scheme.issuer.split('、')) expect(body).toContain(part);
    expect(body).toContain(`《${scheme.title}工作方案》`);
  });

  it('S12 the passages are the body’s own words, and nobody is named in them', () => {
    const words = body.replace(/\s/g, '');
    for (const { text } of scheme.passages ?? []) {
      expect(words).toContain(text.replace(/\s/g, ''));
      expect(text).not.toMatch(/联系方式|电话[:：]|\d{7}/);
    }
    const refs = (scheme.passages ?? []).map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
    const said = (scheme.passages ?? []).map(({ text }) => text).join('\n');
    for (const number of ['20%、50%、10%、20%', '3：5：2', '按20分折算', '后7至9名']) {
      expect(said).toContain(number);
    }
  });

  it('a doubt that the reader finds by itself is not declared a second time', () => {
    const { decisions } = openScheme(scheme);
    const found = decisions.filter((each) => !scheme.decisions.includes(each));
    for (const { items: of, quotes } of found) {
      const twice = scheme.decisions.filter(
        (own) =>
          own.items.some((item) => of.includes(item)) &&
          own.quotes.some((quote) => quotes.some((other) => other.includes(quote))),
      );
      expect(twice.map(({ id }) => id)).toEqual([]);
    }
  });

  it('every option says what it means in sentences a line can hold', () => {
    for (const { question, options } of scheme.decisions) {
      expect(question).toMatch(/？$/);
      for (const { label, explanation } of options) {
        expect(label.length, label).toBeLessThanOrEqual(12);
        expect(explanation).toMatch(/。$/);
        for (const sentence of explanation.split('。')) {
          expect(sentence.length, sentence).toBeLessThanOrEqual(40);
        }
      }
    }
  });

  it('X11 the bonus may lift the total to 100 and no further, unless the owner says otherwise', () => {
    const decision = scheme.decisions.find(({ id }) => id === 'full-mark');
    expect(decision?.options.map(({ effect }) => effect)).toEqual([
      { kind: 'full-mark', of: 'sum-of-items', cap: 10000 },
      { kind: 'full-mark', of: 'sum-of-items', cap: null },
    ]);
  });
});

describe('the appraisal', () => {
  const { appraisal } = scheme;

  it('weighs the four parts as 三、（一） does, and has their names', () => {
    expect(appraisal?.components.map(({ title, weight }) => [title, weight])).toEqual([
      ['日常管理', 2000],
      ['实地核查', 5000],
      ['民意调查', 1000],
      ['述职测评', 2000],
    ]);
    for (const { title } of appraisal?.components ?? []) expect(appraisal?.quote).toContain(title);
  });

  it('X22 X24 takes points by places from the bottom, in 年终绩效考核', () => {
    const bands = appraisal?.bands.map(({ label, from, to, deducts }) => [
      label,
      from,
      to,
      deducts?.points,
      deducts?.from,
    ]);
    expect(bands).toEqual([
      ['后3名', 1, 3, 300, '年终绩效考核'],
      ['后4至6名', 4, 6, 200, '年终绩效考核'],
      ['后7至9名', 7, 9, 100, '年终绩效考核'],
    ]);
    for (const { quote, deducts, label } of appraisal?.bands ?? []) {
      expect(quote).toContain(label);
      expect(quote).toContain(`扣${(deducts?.points ?? 0) / 100}分`);
    }
  });

  it('X61 what follows from one, two and three years', () => {
    const streaks = appraisal?.streaks.map(({ band, years, measure }) => [band, years, measure]);
    expect(streaks).toEqual([
      ['last-3', 1, '重点督促'],
      ['last-3', 2, '约谈'],
      ['last-3', 3, '组织调整'],
    ]);
  });

  it('X18 X23 X60 asks its owner for every number the notice leaves out, and gives none itself', () => {
    const rules = appraisalRulesOf(scheme, {});
    expect(rules?.figures.size).toBe(0);
    expect(scheme.figures?.map(({ id }) => id)).toEqual([
      'daily-good',
      'daily-fair',
      'daily-plain',
      'grade-good',
      'grade-fair',
      'conversion',
    ]);
    const given = appraisalRulesOf(scheme, { 'daily-good': '92.5', conversion: '0.2' });
    expect([...(given?.figures.keys() ?? [])]).toEqual(['daily-good', 'conversion']);
  });

  it('X19 X20 X21 X22 X25 X61 stands on these readings until somebody decides', () => {
    const rules = appraisalRulesOf(scheme, {});
    expect(rules).toMatchObject({
      scored: 'field',
      rounds: 'mean-of-held',
      pool: 'all',
      ties: { policy: 'share-better' },
      bandTie: 'lighter',
      fewUnits: 'literal',
      remainder: 'worse',
      digits: 2,
      streakOf: 'person',
    });
    expect([...(rules?.full ?? [])]).toEqual([
      ['daily', 10_000],
      ['field', 10_000],
      ['poll', 10_000],
      ['report', 2000],
    ]);
    const first = appraisalRulesOf(scheme, { ties: 'field-first', component: 'each-part' });
    expect(first?.ties.by).toEqual(['field', 'report']);
    expect(first?.scored).toBeNull();
  });
});
