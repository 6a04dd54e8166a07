import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Textarea,
} from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { JudgedStatus } from '../../commands/review/begun-verdicts';
import type { OpenReview, ReviewSide } from '../../commands/review/review-state';
import type { ReviewWords } from '../../locale/review-zh-cn';
import { usePane } from '../pane-context';
import { isConclusion } from './review-labels';
import { useReviewSentences, useReviewWords } from './use-review-words';
import { OWN, type VerdictField, type VerdictInHand } from './use-verdict';

const STATUSES: readonly JudgedStatus[] = ['met', 'unmet', 'not-applicable'];

/** Whom to follow, or an own result; why; and who says so. */
export function VerdictFields({
  open,
  item,
  sides,
  verdict,
}: {
  readonly open: OpenReview;
  readonly item: string;
  readonly sides: readonly ReviewSide[];
  readonly verdict: VerdictInHand;
}) {
  const words = useReviewWords();
  const { draft, change } = verdict;
  const need = needOf(verdict, words);
  const fields = useRef<HTMLDivElement>(null);
  const { tries, missing } = verdict;
  useEffect(() => {
    if (tries === 0) return;
    const first = `[data-field="${missing[0]}"]`;
    fields.current?.querySelector<HTMLElement>(`${first} :is(input, textarea, select)`)?.focus();
    // Each time somebody wants to sign, not while they fill in.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tries]);
  return (
    <div className="verdict" ref={fields}>
      <Field data-field="choice" {...need('choice')}>
        <RadioGroup
          className="verdict-sides"
          aria-label={words.verdict.follow}
          value={draft.follows}
          onChange={(_, { value }) => change({ follows: value })}
        >
          {sides.map((side) => (
            <SideChoice key={side.filler.id} side={side} conclusion={isConclusion(item)} />
          ))}
          <div className="verdict-side">
            <Radio value={OWN} label={words.verdict.own} />
          </div>
        </RadioGroup>
      </Field>
      {draft.follows === OWN && <OwnResult open={open} item={item} verdict={verdict} />}
      {verdict.needsStatus && (
        <Field data-field="status" label={words.verdict.status} {...need('status')}>
          <RadioGroup
            layout="horizontal"
            value={draft.status ?? ''}
            onChange={(_, { value }) =>
              change({ status: STATUSES.find((each) => each === value) ?? null })
            }
          >
            {STATUSES.map((each) => (
              <Radio key={each} value={each} label={words.verdict.statuses[each]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field data-field="reason" label={words.verdict.reason} {...need('reason')}>
        <Textarea
          value={draft.reason}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => change({ reason: value })}
        />
      </Field>
      <Field data-field="by" label={words.verdict.by} {...need('by')}>
        <Input value={draft.by} onChange={(_, { value }) => change({ by: value })} />
      </Field>
      <p className="quiet-line">{words.verdict.note(draft.by.trim())}</p>
    </div>
  );
}

/** Marks a field that is missing once somebody wanted to sign. */
function needOf({ asked, missing }: VerdictInHand, { verdict }: ReviewWords) {
  return (field: VerdictField) =>
    asked && missing.includes(field)
      ? {
          validationState: 'error' as const,
          validationMessage: field === 'choice' ? verdict.needChoice : verdict.need,
        }
      : {};
}

/** One filler's own words with the way to their cell. */
function SideChoice({
  side,
  conclusion,
}: {
  readonly side: ReviewSide;
  readonly conclusion: boolean;
}) {
  const { session } = usePane();
  const words = useReviewWords();
  const say = useReviewSentences();
  const { filler, value, status, place, sentence } = side;
  // What stands in the quotation is not said twice.
  const quoted = side.words.startsWith(value);
  const judged = status === null ? '' : say.status(status);
  const told = judged === '' ? value : quoted ? judged : words.statusOf(value, judged);
  return (
    <div className="verdict-side">
      <Radio
        value={filler.id}
        label={
          <span className="verdict-label">
            <span className="verdict-who">
              <b>{filler.title}</b>
              <span className="quiet-line">{told}</span>
            </span>
            {side.words !== '' && <span>{words.quote(side.words)}</span>}
            {(conclusion || side.words === '' || status === 'unclear') && (
              <span className="quiet-line">{sentence}</span>
            )}
          </span>
        }
      />
      {place && (
        <Button
          appearance="subtle"
          icon={<Open16Regular />}
          aria-label={words.open(filler.title)}
          title={words.open(filler.title)}
          onClick={() => {
            const { row, column } = place.cell;
            const area = { top: row, left: column, bottom: row, right: column };
            void session.goTo({ sheet: place.sheet, area });
          }}
        />
      )}
    </div>
  );
}

function OwnResult({
  open,
  item,
  verdict,
}: {
  readonly open: OpenReview;
  readonly item: string;
  readonly verdict: VerdictInHand;
}) {
  const words = useReviewWords();
  const { draft, change } = verdict;
  const need = needOf(verdict, words);
  if (isConclusion(item)) {
    return (
      <Field data-field="conclusion" label={words.verdict.conclusion} {...need('conclusion')}>
        <Select value={draft.finding} onChange={(_, { value }) => change({ finding: value })}>
          <option value="">{words.verdict.choose}</option>
          {open.rules.review.conclusions.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field data-field="finding" label={words.verdict.finding} {...need('finding')}>
      <Textarea
        value={draft.finding}
        rows={2}
        resize="vertical"
        onChange={(_, { value }) => change({ finding: value })}
      />
    </Field>
  );
}
