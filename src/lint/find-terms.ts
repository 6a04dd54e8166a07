import type { Passage, ScoreForm } from '../scheme/scheme';
import type { Finding } from './finding';
import { leadOf, listedTitle, withoutLead } from './lead';
import { distanceOf, isNearly, withoutSpaces } from './nearly';
import type { Rubric } from './rubric';

interface Pair {
  readonly body: string;
  readonly table: string;
}

/** L24, L25: titles and terms that are not the same in the body and in the table. */
export function findTerms(rubric: Rubric): readonly Finding[] {
  return [
    ...rubric.forms.flatMap((form) => [
      ...findSectionTitles(rubric.passages, form),
      ...findFormTitle(rubric.passages, form),
    ]),
    ...findQuotedTerms(rubric),
  ];
}

/** The body lists as many topics as the table has sections: their headings are compared one by one. */
function findSectionTitles(passages: readonly Passage[], form: ScoreForm): readonly Finding[] {
  const titles = form.sections.map(({ title }) => withoutLead(title));
  for (const series of seriesOf(passages)) {
    const heads = series.map(({ text }) => withoutLead(text).split('。')[0] ?? '');
    if (heads.length !== titles.length || heads.length < 3) continue;
    const pairs = heads.map((body, at) => ({ body, table: titles[at] ?? '' }));
    if (pairs.filter(isOneMatter).length * 2 < pairs.length) continue;
    const differing = pairs.filter(({ body, table }) => bareTitle(body) !== bareTitle(table));
    const [first] = series;
    if (differing.length === 0 || first === undefined) return [];
    return [
      {
        code: 'titles-differ',
        severity: 'note',
        passage: first.ref,
        params: { pairs: differing },
        quotes: differing.flatMap(({ body, table }) => [body, table]),
      },
    ];
  }
  return [];
}

/** Passages that stand next to one another and count 1, 2, 3 … in one style. */
function seriesOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const all: Passage[][] = [];
  let style: string | null = null;
  for (const passage of passages) {
    const lead = leadOf(passage.text);
    const open = all.at(-1);
    if (lead !== null && lead.number === 1) all.push([passage]);
    else if (lead !== null && lead.style === style && lead.number === (open?.length ?? 0) + 1) {
      open?.push(passage);
    }
    style = lead?.style ?? null;
  }
  return all;
}

/** Half of the signs of the shorter title stand in the longer one, two by two. */
function isOneMatter({ body, table }: Pair): boolean {
  const [short, long] = [bareTitle(body), bareTitle(table)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length < 2) return false;
  let shared = 0;
  for (let at = 0; at + 2 <= short.length; at += 1)
    if (long.includes(short.slice(at, at + 2))) shared += 1;
  return shared * 2 >= short.length - 1;
}

/** Without spaces, without the points behind it and without the closing 情况. */
function bareTitle(title: string): string {
  return withoutSpaces(title)
    .replace(/[（(][^（(]*分[）)]$/, '')
    .replace(/情况$/, '');
}

/** The list of annexes names the form nearly as it is headed: 评分细则 and 评细则. */
function findFormTitle(passages: readonly Passage[], form: ScoreForm): readonly Finding[] {
  const table = withoutSpaces(form.title);
  const listed = passages.find(({ text }) => isNearly(listedTitle(text), form.title));
  if (listed === undefined) return [];
  const body = withoutSpaces(listedTitle(listed.text));
  if (body === table) return [];
  return [
    {
      code: 'titles-differ',
      severity: 'note',
      passage: listed.ref,
      params: { pairs: [{ body, table }] },
      quotes: [listed.text, form.title],
    },
  ];
}

const QUOTED = /[“《]([^“”《》]{4,30})[”》]/g;

/** A quoted term of the body whose like stands in the table, and neither stands in the other. */
function findQuotedTerms({ passages, items }: Rubric): readonly Finding[] {
  const body = withoutSpaces(passages.map(({ text }) => text).join('\n'));
  const table = withoutSpaces(items.map(({ item }) => `${item.text}${item.standard}`).join('\n'));
  const own = byEnds(quotedIn(table).filter((term) => !body.includes(term)));
  return quotedIn(body).flatMap((term): readonly Finding[] => {
    if (table.includes(term)) return [];
    const most = Math.min(2, Math.floor(term.length / 4));
    const like = endsOf(term)
      .flatMap((end) => own.get(end) ?? [])
      .find((other) => distanceOf(term, other, most) <= most);
    if (like === undefined) return [];
    const at = passages.find(({ text }) => withoutSpaces(text).includes(term));
    return [
      {
        code: 'terms-differ',
        severity: 'note',
        ...(at && { passage: at.ref }),
        params: { body: term, table: like },
        quotes: [term, like],
      },
    ];
  });
}

function quotedIn(text: string): readonly string[] {
  const terms = new Set([...text.matchAll(QUOTED)].map(([, term]) => term ?? ''));
  return [...terms].slice(0, MOST_TERMS);
}

/** No notice has so many terms of its own; what goes on for ever is not compared. */
const MOST_TERMS = 500;

/** A slip leaves the beginning or the end of a term as it was: terms are looked up by both. */
function byEnds(terms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const term of terms) {
    for (const end of endsOf(term)) found.set(end, [...(found.get(end) ?? []), term]);
  }
  return found;
}

function endsOf(term: string): readonly string[] {
  return [`^${term.slice(0, 2)}`, `$${term.slice(-2)}`];
}
