import { describe, expect, it } from 'vitest';
import document from './builtin/dazhou-2017-206.json';
import { documentOfScheme } from './document-of-scheme';
import type { Letters } from './letters';
import { parseScheme } from './parse-scheme';
import { hashRubric } from './rubric-hash';
import type { Scheme } from './scheme';

function parsed(changed: object = {}): Scheme {
  const read = parseScheme({ ...document, ...changed });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

const { letters } = parsed();
const reply = letters?.reply;
const commission = letters?.commission;
if (!letters || !reply || !commission) throw new Error('letters missing');

function faults(changed: Partial<Letters>): readonly string[] {
  const read = parseScheme({ ...document, letters: { ...letters, ...changed } });
  return read.ok ? [] : read.failure.map(({ path, code }) => `${path} ${code}`);
}

describe('letters as a document', () => {
  it('S21 are kept and read again as they are, and change no hash of the forms', () => {
    expect(parsed(documentOfScheme(parsed()))).toEqual(parsed());
    const { letters: left, ...bare } = parsed();
    expect(left).toBeDefined();
    expect(hashRubric(bare)).toBe(hashRubric(parsed()));
  });

  it.each([
    ['你部《关于委托查询{people}有关情况的函》已收到，', 'letters.reply.opening words-absent'],
    ['有关情况的函》收悉{people}你部《关于委托查询', 'letters.reply.opening words-absent'],
    ['你部《关于委托查询{whom}有关情况的函》收悉', 'letters.reply.opening name-unknown'],
  ])('S21 the opening 「%s」 is no sentence of the notice: %s', (opening, fault) => {
    expect(faults({ reply: { ...reply, opening } })).toEqual([fault]);
  });

  it('S21 name fillers and places that there are', () => {
    const remarks = [{ place: 'x/text', matter: 'anything', words: '{text}' }] as const;
    expect(faults({ reply: { ...reply, from: ['x'], remarks } })).toEqual([
      'letters.reply.from[0] name-unknown',
      'letters.reply.remarks[0].place entry-unknown',
    ]);
    expect(
      faults({ commission: { ...commission, to: [{ filler: 'x', units: ['某办'] }] } }),
    ).toEqual(['letters.commission.to[0].filler name-unknown']);
    const [route] = letters.routes ?? [];
    if (!route) throw new Error('no route');
    expect(faults({ routes: [route, route] })).toEqual(['letters.routes[1].id id-twice']);
  });

  it('S21 an annex, and a form of which it is decided who fills it in, are forms of the scheme', () => {
    const decisions = parsed().decisions.map((each) => ({
      ...each,
      options: each.options.map((option) => ({
        ...option,
        ...('forms' in option.effect && { effect: { ...option.effect, forms: ['x'] } }),
      })),
    }));
    const read = parseScheme({ ...document, decisions });
    const found = read.ok ? [] : read.failure.map(({ code }) => code);
    expect(found).toEqual(Array<string>(4).fill('form-unknown'));
  });
});
