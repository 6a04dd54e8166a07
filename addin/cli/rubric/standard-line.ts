import * as v from 'valibot';
import { pointsOf } from '../../../src/base/points';
import { fail, succeed, type Result } from '../../../src/base/result';

const points = v.pipe(
  v.number(),
  v.check((value) => value >= 0 && pointsOf(value) !== null),
);

const line = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.pipe(
    v.string(),
    v.check((text) => text.trim() !== ''),
  ),
  base: v.optional(v.nullable(points), null),
  item: v.optional(v.string(), ''),
  column: v.optional(v.picklist(['扣分情况', '核查情况', '查核情况']), '扣分情况'),
  months: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  facts: v.optional(v.string()),
});

/** One line of a `standards` file: a clause, and under it perhaps what staff wrote. `base` is in points. */
export type StandardLine = v.InferOutput<typeof line>;

export type LineFault =
  { readonly code: 'not-json' | 'not-object' } | { readonly code: 'field'; readonly field: string };

/** Text of one line → the clause it holds, or what is wrong with it. Fields it does not know are left alone. */
export function parseStandardLine(text: string): Result<StandardLine, LineFault> {
  const document = parseJson(text);
  if (!document.ok) return document;
  if (typeof document.value !== 'object' || Array.isArray(document.value)) {
    return fail({ code: 'not-object' });
  }
  const parsed = v.safeParse(line, document.value);
  if (parsed.success) return succeed(parsed.output);
  const field = v.getDotPath(parsed.issues[0]);
  return fail(field === null ? { code: 'not-object' } : { code: 'field', field });
}

function parseJson(text: string): Result<unknown, LineFault> {
  try {
    return succeed(JSON.parse(text));
  } catch {
    return fail({ code: 'not-json' });
  }
}
