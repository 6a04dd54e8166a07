import { checkIds } from './check-ids';
import { LETTER_SLOTS } from './letters';
import type { LetterRoute, Letters, ReplyTemplate } from './letters';
import type { Scheme } from './scheme';
import type { SchemeFault } from './scheme-fault';

/** What letters say of the scheme and of the notice: names lead somewhere, slots are known, and the notice's templates are its own words (S21). */
export function checkLetters(scheme: Scheme): readonly SchemeFault[] {
  const { letters } = scheme;
  return [...(letters ? checkParts(scheme, letters) : []), ...checkNamedForms(scheme)];
}

function checkParts(scheme: Scheme, letters: Letters): readonly SchemeFault[] {
  const { reply, commission, routes = [] } = letters;
  const fillers = new Set((scheme.fillers ?? []).map(({ id }) => id));
  const named = [
    ...(reply?.from.map((id, at) => [id, `letters.reply.from[${at}]`] as const) ?? []),
    ...(commission?.to.map(
      ({ filler }, at) => [filler, `letters.commission.to[${at}].filler`] as const,
    ) ?? []),
  ];
  return [
    ...named.flatMap(([found, path]): readonly SchemeFault[] =>
      fillers.has(found) ? [] : [{ path, code: 'name-unknown', params: { found } }],
    ),
    ...checkIds(routes.map(({ id }, at) => ({ id, path: `letters.routes[${at}]` }))),
    ...checkRoutes(scheme, routes),
    ...(reply ? checkRemarks(scheme, reply) : []),
    ...templatesOf(letters).flatMap((each) => [...unknownSlots(each), ...foreign(each, letters)]),
  ];
}

function checkRoutes(
  { conditions = [] }: Scheme,
  routes: readonly LetterRoute[],
): readonly SchemeFault[] {
  return routes.flatMap(({ when }, at): readonly SchemeFault[] => {
    const found = when?.condition;
    if (found === undefined || conditions.some(({ id }) => id === found)) return [];
    const path = `letters.routes[${at}].when.condition`;
    return [{ path, code: 'condition-unknown', params: { found } }];
  });
}

function checkRemarks({ forms }: Scheme, { remarks = [] }: ReplyTemplate): readonly SchemeFault[] {
  const places = new Set(
    forms.flatMap((form) =>
      form.kind !== 'record'
        ? []
        : form.blocks.flatMap(({ rows }) =>
            rows.flatMap(({ id, cells }) =>
              cells.flatMap((cell) => ('entry' in cell ? [`${id}/${cell.entry.id}`] : [])),
            ),
          ),
    ),
  );
  return remarks.flatMap(({ place }, at): readonly SchemeFault[] => {
    const path = `letters.reply.remarks[${at}].place`;
    return places.has(place) ? [] : [{ path, code: 'entry-unknown', params: { found: place } }];
  });
}

/** The forms a decision takes for a letter's annex, or says the fillers of. */
function checkNamedForms({ decisions, forms }: Scheme): readonly SchemeFault[] {
  return decisions.flatMap(({ options }, at) =>
    options.flatMap(({ effect }, optionAt) =>
      effect.kind !== 'letter-annex' && effect.kind !== 'form-fillers'
        ? []
        : effect.forms.flatMap((found): readonly SchemeFault[] => {
            const path = `decisions[${at}].options[${optionAt}].effect.forms`;
            const known = forms.some(({ id }) => id === found);
            return known ? [] : [{ path, code: 'form-unknown', params: { found } }];
          }),
    ),
  );
}

interface Template {
  readonly path: string;
  readonly words: string;
  readonly slots: readonly string[];
  /** The notice's own sentence, and no writer's. */
  readonly printed: boolean;
}

function templatesOf({ people, reply, commission }: Letters): readonly Template[] {
  const of =
    (at: string, printed: boolean) =>
    (key: string, words: string, slots: readonly string[]): Template => ({
      path: `letters.${at}${key}`,
      words,
      slots,
      printed,
    });
  const [ours, theirs] = [of('', false), of('', true)];
  const [free, printed] = [of('reply.', false), of('reply.', true)];
  const asked = of('commission.', false);
  const slots = LETTER_SLOTS;
  return [
    ours('people.one', people.one, slots.people),
    theirs('people.several', people.several, slots.people),
    ...(reply
      ? [
          printed('title', reply.title, slots.title),
          printed('to', reply.to, []),
          printed('opening', reply.opening, slots.opening),
          free('person.one', reply.person.one, slots.person),
          printed('person.several', reply.person.several, slots.person),
          ...sentencesOf('findings', reply.findings, slots.findings),
          ...sentencesOf('conclusion', reply.conclusion, slots.conclusion),
          printed('conclusion.praise', reply.conclusion.praise, slots.conclusion),
          ...(reply.remarks ?? []).map(({ words }, at) =>
            free(`remarks[${at}].words`, words, slots.remark),
          ),
          printed('seal', reply.seal, slots.seal),
        ]
      : []),
    ...(commission
      ? [
          of('commission.', true)('title', commission.title, slots.title),
          asked('body', commission.body, slots.commission),
          asked('dated', commission.dated, slots.commission),
          asked('seal', commission.seal, slots.seal),
        ]
      : []),
  ];
}

function sentencesOf(
  key: string,
  { lead, domain, between, end }: ReplyTemplate['findings'],
  slots: readonly string[],
): readonly Template[] {
  return Object.entries({ lead, domain, between, end }).map(([part, words]) => ({
    path: `letters.reply.${key}.${part}`,
    words,
    slots,
    printed: true,
  }));
}

function unknownSlots({ path, words, slots }: Template): readonly SchemeFault[] {
  const found = [...words.matchAll(/\{([^{}]*)\}/g)].map(([, slot = '']) => slot);
  return found.flatMap((slot): readonly SchemeFault[] =>
    slots.includes(slot) ? [] : [{ path, code: 'name-unknown', params: { found: slot } }],
  );
}

/** The words between the slots stand in one of the notice's sentences, one after the other. */
function foreign({ path, words, printed }: Template, { quotes }: Letters): readonly SchemeFault[] {
  if (!printed) return [];
  const pieces = words.split(/\{[^{}]*\}/g).map(unblanked);
  const stands = quotes.map(unblanked).some((quote) => {
    let from = 0;
    return pieces.every((piece) => {
      const at = quote.indexOf(piece, from);
      from = at + piece.length;
      return at >= 0;
    });
  });
  return stands ? [] : [{ path, code: 'words-absent', params: { found: 'letters.quotes', words } }];
}

function unblanked(words: string): string {
  return words.replace(/\s/gu, '');
}
