import type { RecordForm } from '../scheme/record-form';
import type { Scheme } from '../scheme/scheme';

/** The words printed before each place to write in, by the place's full name: `time/date` → 「时间」. */
export function entryLabelsOf(form: RecordForm): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { id, parts } of [...form.above, ...form.below]) {
    for (const { words, entry } of parts) if (entry) labels.set(`${id}/${entry.id}`, bare(words));
  }
  for (const { id, cells } of form.blocks.flatMap(({ rows }) => rows)) {
    let before = '';
    for (const cell of cells) {
      if ('words' in cell) before = cell.words;
      else labels.set(`${id}/${cell.entry.id}`, bare(before));
    }
  }
  return labels;
}

/** What a scheme's forms call whom they are about. */
export function subjectLabelsOf(scheme: Scheme): readonly string[] {
  return scheme.forms.flatMap((form) => {
    if (form.kind !== 'record') return [];
    const label = entryLabelsOf(form).get(form.subject) ?? '';
    return label === '' ? [] : [label];
  });
}

function bare(words: string): string {
  return words.replace(/[\s\u3000:：]/g, '');
}
