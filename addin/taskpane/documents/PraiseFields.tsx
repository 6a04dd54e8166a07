import type { ReplyEntry } from '../../commands/review/reply-entries';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { ChosenField } from './ChosenField';
import type { LettersInHand } from './documents-draft';
import { useDocumentsWords } from './use-documents-words';

interface PraiseProps {
  readonly open: OpenReview;
  readonly praise: ReplyEntry['praise'];
  readonly letters: LettersInHand;
}

/** Of whom the fixed words of the reply are for a person to say, with what speaks against them (L27). */
export function PraiseFields({ open, praise, letters }: PraiseProps) {
  const { words: pane } = usePane();
  const words = useDocumentsWords();
  if (praise.length === 0) return null;
  const titles = new Map((open.scheme.fillers ?? []).map(({ id, title }) => [id, title]));
  return (
    <div className="letter-fields" role="group" aria-label={words.praise.group}>
      {praise.map(({ field, name, praise: fixed, told, answer, answerAs }) => (
        <ChosenField
          key={field}
          label={words.praise.label(name, fixed)}
          hint={
            told.length === 0
              ? words.praise.lower
              : told
                  .map(({ filler, label, text }) =>
                    words.praise.told(titles.get(filler) ?? '', label, text),
                  )
                  .join(pane.list)
          }
          value={answer === null ? '' : answerAs(answer)}
          options={(['written', 'omitted'] as const).map((each) => ({
            value: answerAs(each),
            label: words.praise[each],
          }))}
          asked
          onChoose={(value) => void letters.keep([field, value])}
        />
      ))}
    </div>
  );
}
