import { parseLocalDate } from '../base/local-date';
import type { HeldVerdict } from '../ledger/review-fingerprint';
import type { Filling } from '../review/filling';
import { reviewFillings } from '../review/review-fillings';
import { headOf, keyOf as subjectKey } from '../review/subject-key';
import type { SubjectRecord } from '../review/review-fillings';
import { reviewedItems } from '../review/reviewed-items';
import document from '../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../scheme/builtin/parse-builtin';
import { conclusionRulesOf } from '../scheme/conclusion-rules';
import { openScheme } from '../scheme/open-scheme';
import type { Choices } from '../scheme/scheme';
import { partReply } from './reply-letters';
import type { ReplyPart } from './reply-letters';
import type { ReviewedBatch } from './review-letter';

/** Tests' own: a person of a batch and what the sheets about them say. */
export interface SamplePerson {
  readonly name: string;
  readonly post?: string;
  /** Blocks in which something is written: duty, member, helper … */
  readonly blocks: readonly string[];
  /** Other words than 按要求完成, by filler and item. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Rows beside no indicator, by filler and place. */
  readonly remarks?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Conclusions written, by filler and domain. */
  readonly written?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly conditions?: Readonly<Record<string, boolean>>;
  /** Fillers and forms nobody handed in. */
  readonly without?: readonly string[];
}

const SHEETS = [
  ['party-group', 'annex-2'],
  ['party-group', 'annex-3'],
  ['inspection-team', 'annex-2'],
  ['inspection-team', 'annex-3'],
  ['party-work', 'annex-2'],
  ['poverty-relief', 'annex-3'],
] as const;

const opened = openScheme(parseBuiltin(document));
const rules = conclusionRulesOf(opened.scheme, {});
const today = parseLocalDate('2017-11-27');
if (!rules || !today) throw new Error('no review');
const ITEMS = reviewedItems(opened.scheme, rules, undefined);

/** A reviewed batch of invented people. */
export function sampleBatch(
  people: readonly SamplePerson[],
  choices: Choices = {},
  verdicts: ReadonlyMap<string, ReadonlyMap<string, HeldVerdict>> = new Map(),
): ReviewedBatch {
  const inForce = conclusionRulesOf(opened.scheme, choices);
  if (!inForce || !today) throw new Error('no review');
  const fillings = people.flatMap(sheetsOf);
  const about = new Map(people.map((person) => [keyOf(person), recordOf(person)]));
  const review = reviewFillings({ opened, rules: inForce, fillings, today, about });
  const conditions = new Map(people.map((each) => [keyOf(each), each.conditions ?? {}]));
  return { scheme: opened.scheme, rules: inForce, choices, review, verdicts, conditions };
}

/** The first reply about these people: of both departments, unless decided otherwise. */
export function wholeReply(people: readonly SamplePerson[], choices: Choices = {}): ReplyPart {
  const [first] = partReply(sampleBatch(people, choices)).parts;
  if (!first) throw new Error('no reply');
  return first;
}

function headingOf(text: string): Filling['header'][number] {
  return { place: 'post/post', label: '单位及职务', text };
}

export function keyOf({ name, post = '市甲局副局长' }: SamplePerson): string {
  return subjectKey(...headOf({ name, header: [headingOf(post)] }));
}

function recordOf({ conditions = {}, written = {} }: SamplePerson): SubjectRecord {
  return {
    conditions,
    written: Object.entries(written).flatMap(([filler, domains]) =>
      Object.entries(domains).map(([domain, words]) => ({ filler, domain, words })),
    ),
  };
}

function sheetsOf(person: SamplePerson): readonly Filling[] {
  const { name, post = '市甲局副局长', blocks, texts = {}, remarks = {}, without = [] } = person;
  return SHEETS.filter(([filler, form]) => !without.includes(`${filler} ${form}`)).map(
    ([filler, form]) => ({
      source: `${name} ${filler} ${form}`,
      form,
      filler,
      rubricHash: opened.rubricHash,
      name,
      header: [headingOf(post)],
      rows: ITEMS.filter((item) => item.form === form).map(({ id, block }) => ({
        item: id,
        text: texts[filler]?.[id] ?? (blocks.includes(block) ? '按要求完成' : ''),
        cell: null,
      })),
      remarks: Object.entries(remarks[filler] ?? {}).map(([place, text]) => ({
        place,
        label: place,
        text,
      })),
    }),
  );
}
