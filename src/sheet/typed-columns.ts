import type { ConclusionDomain } from '../scheme/joint-review';
import type { RecordForm } from '../scheme/record-form';
import type { Scheme } from '../scheme/scheme';

/** Words of 判定 as they are offered; 未抽查 is what a blank says. */
export const STATUS_WORDS = { met: '达到', unmet: '未达到', 'not-applicable': '不适用' } as const;

/** A column right of the working column, where a filler may type what the official cell says in words; never printed. */
export interface TypedColumn {
  /** In the hidden first row; no form's own column has a colon in its id. */
  readonly id: string;
  /** In sight above it. */
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** What is typed: of each indicator, or once of a whole domain. */
  readonly of:
    | { readonly kind: 'status' }
    | { readonly kind: 'quantity' }
    | { readonly kind: 'conclusion'; readonly domain: ConclusionDomain };
}

/** The columns of a form that its notice's joint review concludes; none for any other form. */
export function typedColumnsOf({ review }: Scheme, form: RecordForm): readonly TypedColumn[] {
  const domains = review?.domains.filter((domain) => domain.form === form.id) ?? [];
  if (domains.length === 0) return [];
  return [
    { id: 'typed:status', title: '判定', width: 10, of: { kind: 'status' } },
    { id: 'typed:quantity', title: '数量', width: 8, of: { kind: 'quantity' } },
    ...domains.map((domain): TypedColumn => ({
      id: `concluded:${domain.id}`,
      title: `${domain.title}结论`,
      // The title stands on one line.
      width: 2 * domain.title.length + 8,
      of: { kind: 'conclusion', domain },
    })),
  ];
}
