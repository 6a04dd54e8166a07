import { recordTexts } from './record-words';
import type { Rubric } from './rubric';

/** Words a notice prints, with what a finding about them says of where they stand. */
export interface Place {
  readonly text: string;
  readonly at: {
    readonly item?: string;
    readonly label?: string;
    readonly passage?: string;
  };
}

/** Everything a notice prints: its body, the headings of its forms, their items, and its forms without points. */
export function placesOf({ forms, items, records, passages }: Rubric): readonly Place[] {
  return [
    ...passages.map(({ ref, text }) => ({ text, at: { passage: ref } })),
    ...forms.flatMap(({ title, sections }) =>
      [title, ...sections.map((section) => section.title)].map((text) => ({ text, at: {} })),
    ),
    ...items.map(({ item, label }) => ({
      text: `${item.text}${item.standard}`,
      at: { item: item.id, label },
    })),
    ...records.flatMap(recordTexts),
  ];
}
