import { sayHead } from '../../../src/locale/zh-cn-review-subject';
import type { UnheldHead } from '../../../src/review/recorded-head';
import { listedName } from '../../../src/review/subject-key';
import type { OpenReview } from '../../commands/review/review-state';
import type { Follow } from '../use-focus-after';
import { PlacedLater } from './PlacedLater';
import { useRecognise } from './RecordedHeads';
import { useUnheldWords } from './use-unheld-words';

/** Somebody of whom something was recorded and who has no sheet any more, and who that is now. */
export function UnheldPerson({
  open,
  head,
  by,
  onAnswer,
}: {
  readonly open: OpenReview;
  readonly head: UnheldHead;
  readonly by: string;
  readonly onAnswer: Follow;
}) {
  const words = useUnheldWords();
  const recognise = useRecognise({ open, by });
  const answer = (persons: readonly string[], same: boolean): void =>
    void onAnswer(() => recognise([head], persons, same));
  const told = sayHead(head);
  const persons = open.review.subjects
    .filter(({ subject }) => subject.name !== '')
    .map(({ subject }): readonly [string, string] => [
      subject.key,
      sayHead({ name: listedName(subject), heading: subject.heading }),
    ]);
  const maybe = persons.filter(([key]) => head.maybe.includes(key));
  const asked = maybe.map(([, name]) => words.quote(name)).join(words.comma);
  const question = maybe.length > 0 ? words.person.asked(asked) : '';
  return (
    <PlacedLater
      told={`${words.person.gone(told)}${question}`}
      by={by}
      answers={[
        ...maybe.map(([key, name]) => ({
          label: words.person.is(name),
          give: () => answer([key], true),
        })),
        ...(maybe.length > 0
          ? [
              {
                label: words.person.not,
                spoken: words.person.notOf(told),
                give: () => answer(head.maybe, false),
              },
            ]
          : []),
      ]}
      label={words.person.whose(told)}
      others={persons.filter(([key]) => !head.maybe.includes(key))}
      onOther={(key) => answer([key], true)}
    />
  );
}
