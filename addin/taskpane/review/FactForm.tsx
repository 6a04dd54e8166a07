import { useState } from 'react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { ConclusionTrigger } from '../../../src/scheme/joint-review';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { DayField } from '../parts/DayField';
import { EVERY, blankFact, factOf, type FactDraft } from './fact-draft';
import { useReviewWords } from './use-review-words';

/** 记影响结论的情形: one fact that bears on a conclusion, with its evidence. */
export function FactForm({
  open,
  person,
  by,
  onDone,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly by: string;
  readonly onDone: () => void;
}) {
  const { session } = usePane();
  const words = useReviewWords();
  const { triggers, conclusions } = open.rules.review;
  const { suspected } = person.review;
  const [draft, setDraft] = useState(blankFact(suspected[0]?.trigger ?? triggers[0]?.id ?? ''));
  const [asked, setAsked] = useState(false);
  const change = (next: Partial<FactDraft>): void => setDraft({ ...draft, ...next });
  const trigger = triggers.find(({ id }) => id === draft.trigger);
  if (!trigger) return null;
  const doubted = suspected.filter((each) => each.trigger === trigger.id);
  const read = factOf(
    draft,
    trigger,
    doubted.map((each) => each.words),
    open.rules.judged,
  );
  const need = read.fact ? null : words.facts[read.wants];
  const save = (): void => {
    if (!read.fact || by === '') return setAsked(true);
    void session
      .recordReview({
        kind: 'fact',
        by,
        scheme: open.scheme.id,
        subject: person.key,
        fact: read.fact,
      })
      .then((done) => {
        if (done) onDone();
      });
  };
  return (
    <div className="sign" role="group" aria-label={words.facts.add}>
      <Field label={words.facts.trigger} hint={trigger.quote}>
        <Select value={draft.trigger} onChange={(_, { value }) => setDraft(blankFact(value))}>
          {conclusions.map(({ id: conclusion, label }) => {
            const own = triggers.filter((each) => each.conclusion === conclusion);
            return (
              own.length > 0 && (
                <optgroup key={conclusion} label={label}>
                  {own.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </Select>
      </Field>
      {doubted.length > 0 && (
        <Field label={words.facts.isSo}>
          <Select
            value={draft.denied ? 'no' : 'yes'}
            onChange={(_, { value }) => change({ denied: value === 'no' })}
          >
            <option value="yes">{words.facts.so}</option>
            <option value="no">{words.facts.notSo}</option>
          </Select>
        </Field>
      )}
      {!draft.denied && <FactParts open={open} trigger={trigger} draft={draft} change={change} />}
      <Field
        label={words.facts.evidence}
        {...(asked && need !== null
          ? { validationState: 'error' as const, validationMessage: need }
          : {})}
      >
        <Input value={draft.evidence} onChange={(_, { value }) => change({ evidence: value })} />
      </Field>
      <p className="fact-unsigned" role="alert">
        {asked && by === '' && words.facts.needByAbove}
      </p>
      <div className="buttons">
        <Button onClick={save}>{words.facts.save}</Button>
        <Button appearance="subtle" onClick={onDone}>
          {words.facts.cancel}
        </Button>
      </div>
    </div>
  );
}

/** What is said of the fact itself: what it is of, when, and what else the notice asks for. */
function FactParts({
  open,
  trigger,
  draft,
  change,
}: {
  readonly open: OpenReview;
  readonly trigger: ConclusionTrigger;
  readonly draft: FactDraft;
  readonly change: (next: Partial<FactDraft>) => void;
}) {
  const words = useReviewWords();
  const { domains } = open.rules.review;
  const titleOf = (domain: string): string =>
    domains.find(({ id }) => id === domain)?.title ?? domain;
  const own = domains.filter(({ id }) => trigger.domains.includes(id));
  const asksOf =
    own.length > 1 && trigger.test.kind !== 'rating' && open.rules.triggers === 'by-matter';
  return (
    <>
      {asksOf && (
        <Field label={words.facts.domain}>
          <Select value={draft.domain} onChange={(_, { value }) => change({ domain: value })}>
            <option value="">{words.facts.unsaid}</option>
            {own.map(({ id, title, otherwise }) => (
              <option key={id} value={id}>
                {otherwise ? words.facts.orElse(title, titleOf(otherwise.domain)) : title}
              </option>
            ))}
            <option value={EVERY}>{words.facts.everyDomain}</option>
          </Select>
        </Field>
      )}
      {trigger.test.kind === 'months' ? (
        <>
          <Field label={words.facts.months} hint={words.facts.monthsHint}>
            <Input value={draft.months} onChange={(_, { value }) => change({ months: value })} />
          </Field>
          {trigger.test.unless !== undefined && (
            <Field label={words.facts.excused}>
              <Input
                value={draft.excused}
                onChange={(_, { value }) => change({ excused: value })}
              />
            </Field>
          )}
        </>
      ) : (
        <DayField
          label={words.facts.day}
          hint={words.facts.dayHint}
          day={draft.day}
          onDay={(day) => change({ day })}
        />
      )}
      <JudgeField open={open} trigger={trigger} draft={draft} change={change} />
      {trigger.test.kind === 'event' && trigger.test.also !== undefined && (
        <Field label={words.facts.also(trigger.test.also)}>
          <Select
            value={draft.also}
            onChange={(_, { value }) =>
              change({ also: value === 'yes' || value === 'no' ? value : '' })
            }
          >
            <option value="">{words.facts.unsaid}</option>
            <option value="yes">{words.facts.yes}</option>
            <option value="no">{words.facts.no}</option>
          </Select>
        </Field>
      )}
    </>
  );
}

/** Who found it, where the notice gives no measure: a department, or whoever signs here. */
function JudgeField({ open, trigger, draft, change }: Parameters<typeof FactParts>[0]) {
  const words = useReviewWords();
  const { judged, review } = open.rules;
  if (!judged?.triggers.includes(trigger.id)) return null;
  if (judged.by === 'review') return <p className="quiet-line">{words.facts.judgedHere}</p>;
  const samplers = review.sampling?.fillers ?? [];
  const fillers = (open.scheme.fillers ?? []).filter(({ id }) => samplers.includes(id));
  return (
    <Field label={words.facts.judge} hint={words.facts.judgeHint}>
      <Select value={draft.judge} onChange={(_, { value }) => change({ judge: value })}>
        <option value="">{words.facts.unsaid}</option>
        {fillers.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
