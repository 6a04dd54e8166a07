import { settle } from './decide';
import type { Finding } from './finding';
import type { Rubric } from './rubric';

/** L10: a column for highlights on a score form whose standards give no points for any. */
export function findColumns({ scheme, forms, items }: Rubric): readonly Finding[] {
  return forms.flatMap((form) =>
    form.columns.flatMap(({ id, title }): readonly Finding[] => {
      if (id !== 'highlight') return [];
      const name = title.replace(/\s+/g, '');
      if (items.some(({ item }) => item.standard.includes(name))) return [];
      return [
        {
          code: 'column-without-points',
          severity: 'note',
          params: { column: name },
          quotes: [title],
          ...settle(scheme, { question: 'highlight', words: new RegExp(escaped(name)) }),
        },
      ];
    }),
  );
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
