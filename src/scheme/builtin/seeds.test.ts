import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { itemsOf } from '../open-scheme';
import { BUILTIN_SCHEMES } from './builtin-schemes';

/** The clauses the reader of standards is held to must be the very words the forms print. */
const seed = v.object({
  id: v.string(),
  notice: v.picklist(['002', '003']),
  item: v.optional(v.string(), ''),
  text: v.string(),
  base: v.optional(v.number()),
});
const path = new URL('../../standard/seeds.jsonl', import.meta.url);
const seeds = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => v.parse(seed, JSON.parse(line)));

const SCHEME_OF = { '002': 'xiangxi-2018-5', '003': 'xiangxi-2017-q3' } as const;

function schemeOf(notice: '002' | '003') {
  const found = BUILTIN_SCHEMES.find(({ id }) => id === SCHEME_OF[notice]);
  if (!found) throw new Error(`notice ${notice} is not built in`);
  return found;
}

describe('every clause of seeds.jsonl', () => {
  it.each(seeds.filter(({ base }) => base !== undefined))(
    '$id stands in its document: item, standard and points',
    ({ notice, item, text, base }) => {
      const items = schemeOf(notice).forms.flatMap((form) =>
        form.kind === 'score' ? itemsOf(form) : [],
      );
      const own = items.find((each) => each.text === item && each.standard === text);
      expect(own?.base).toBe((base ?? 0) * 100);
    },
  );

  it.each(seeds.filter(({ base }) => base === undefined))(
    '$id without points stands in a passage',
    ({ notice, text }) => {
      const said = (schemeOf(notice).passages ?? []).map((each) => each.text).join('\n');
      expect(said).toContain(text);
    },
  );
});
