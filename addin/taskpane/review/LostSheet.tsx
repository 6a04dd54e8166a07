import { sayHead } from '../../../src/locale/zh-cn-review-subject';
import type { AskedSheet } from '../../commands/review/review-state';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import type { Follow } from '../use-focus-after';
import { PlacedLater } from './PlacedLater';
import { useUnheldWords } from './use-unheld-words';

/** A sheet of which somebody said whose it is or who filled it in, and which it is now. */
export function LostSheet({
  open,
  sheet,
  by,
  onAnswer,
}: {
  readonly open: OpenReview;
  readonly sheet: AskedSheet;
  readonly by: string;
  readonly onAnswer: Follow;
}) {
  const { session } = usePane();
  const words = useUnheldWords();
  const { name, there, subject, filler, near, others, records } = sheet;
  const takenBack = records.map((record) => ({ kind: 'withdrawal', by, record }) as const);
  const scheme = open.scheme.id;
  const giveTo = (source: string): void =>
    void onAnswer(() =>
      session.recordReview(
        { kind: 'assignment', by, scheme, subject, source, filler },
        ...takenBack,
      ),
    );
  const said = saidOf(sheet, open, words);
  return (
    <PlacedLater
      told={there ? words.sheet.changed(name, said) : words.sheet.gone(name, said)}
      by={by}
      answers={[
        ...near.map((each) => ({ label: words.sheet.is(each), give: () => giveTo(each) })),
        ...(there ? [{ label: words.sheet.still(name), give: () => giveTo(name) }] : []),
        {
          label: words.sheet.drop,
          spoken: words.sheet.dropOf(name),
          give: () => void onAnswer(() => session.recordReview(...takenBack)),
        },
      ]}
      label={words.sheet.which(name)}
      others={others.map((each) => [each, each] as const)}
      onOther={giveTo}
    />
  );
}

/** 是某甲的、由考察组填. */
function saidOf(
  { whose, filler }: AskedSheet,
  { scheme }: OpenReview,
  words: ReturnType<typeof useUnheldWords>,
): string {
  const title = scheme.fillers?.find(({ id }) => id === filler)?.title ?? filler;
  return [
    ...(whose ? [words.sheet.whose(sayHead(whose))] : []),
    ...(filler === '' ? [] : [words.sheet.filler(title)]),
  ].join(words.comma);
}
