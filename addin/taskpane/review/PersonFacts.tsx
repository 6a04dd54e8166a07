import { useState } from 'react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { Condition } from '../../../src/scheme/record-form';
import { shortLabelOfItem } from '../../../src/scheme/item-label';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { EditedTitle } from '../parts/EditedTitle';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import { useFormFocus } from '../use-form-focus';
import { FactForm } from './FactForm';
import { isWhoseAsked, WhoseSheets } from './WhoseSheets';
import { useReviewSentences, useReviewWords } from './use-review-words';

/** What decides which blocks and conclusions apply: conditions said of the person, and facts recorded with their evidence. */
export function PersonFacts({
  open,
  person,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
}) {
  const { signer, rememberSigner } = usePane();
  const words = useReviewWords();
  const [shown, setShown] = useState(
    person.review.suspected.length > 0 || isWhoseAsked(person) || isTestAsked(person),
  );
  const [by, setBy] = useState(signer);
  return (
    <section className="person-facts" aria-labelledby="person-facts">
      <EditedTitle
        id="person-facts"
        title={words.facts.title}
        edit={words.facts.change}
        done={words.facts.done}
        editing={shown}
        onEdit={setShown}
      />
      <Recorded open={open} person={person} />
      {shown && (
        <>
          <Field label={words.facts.by} {...(by.trim() === '' && { hint: words.facts.byFirst })}>
            <Input
              value={by}
              onChange={(_, { value }) => setBy(value)}
              onBlur={() => rememberSigner(by.trim())}
            />
          </Field>
          <WhoseSheets open={open} person={person} by={by.trim()} />
          <h4>{words.facts.conditions}</h4>
          {(open.scheme.conditions ?? []).map((condition) => (
            <ConditionSaid
              key={condition.id}
              open={open}
              person={person}
              condition={condition}
              by={by.trim()}
            />
          ))}
          <Adding open={open} person={person} by={by.trim()} />
        </>
      )}
    </section>
  );
}

/** What somebody wrote hangs on a condition nobody has spoken of. */
function isTestAsked({ review, differences }: ReviewedPerson): boolean {
  const asked = new Set(differences.map(({ item }) => item));
  return review.items.some(({ item, chosen = [] }) => chosen.length > 1 && asked.has(item));
}

function ConditionSaid({
  open,
  person,
  condition,
  by,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly condition: Condition;
  readonly by: string;
}) {
  const { session } = usePane();
  const words = useReviewWords();
  const said = person.log.conditions.find((each) => each.condition === condition.id);
  const say = (value: string): void => {
    if (value === '') {
      if (said) void session.withdrawReview(said.id, by);
      return;
    }
    void session.recordReview({
      kind: 'condition',
      by,
      scheme: open.scheme.id,
      subject: person.key,
      condition: condition.id,
      holds: value === 'yes',
    });
  };
  return (
    <Field label={condition.label} orientation="horizontal">
      <Select
        value={said === undefined ? '' : said.holds ? 'yes' : 'no'}
        disabled={by === ''}
        title={by === '' ? words.facts.needBy : condition.quote}
        onChange={(_, { value }) => say(value)}
      >
        <option value="">{words.facts.unsaid}</option>
        <option value="yes">{words.facts.yes}</option>
        <option value="no">{words.facts.no}</option>
      </Select>
    </Field>
  );
}

/** What was recorded, with what becomes of it, and what a finding may speak of. */
function Recorded({
  open,
  person,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
}) {
  const { session, signer } = usePane();
  const words = useReviewWords();
  const say = useReviewSentences();
  const { review, log } = person;
  const fillerOf = (id: string): string =>
    open.scheme.fillers?.find((each) => each.id === id)?.title ?? id;
  return (
    <>
      {log.facts.length === 0 && <p className="quiet-line">{words.facts.none}</p>}
      <ul className="plain-list">
        {review.triggers.map((outcome) => (
          <li key={`${outcome.trigger.id} ${outcome.domains.join()}`} className="review-issue">
            <Shape
              name={outcome.state === 'open' ? 'ask' : outcome.state === 'holds' ? 'must' : 'ok'}
            />
            <span>{say.trigger(outcome, open.rules)}</span>
          </li>
        ))}
        {log.facts.map(({ id, fact, by, on }) => (
          <li key={id} className="quiet-line">
            {words.facts.of(fact.evidence, by, on)}
            {fact.kind === 'event' && fact.judge !== undefined && (
              <> {words.facts.foundBy(fact.judge === null ? '' : fillerOf(fact.judge))}</>
            )}{' '}
            <Link onClick={() => void session.withdrawReview(id, signer)}>
              {words.verdict.withdraw}
            </Link>
          </li>
        ))}
        {review.suspected.map(({ trigger, item, filler }) => (
          <li key={`${trigger} ${item} ${filler}`} className="review-issue">
            <Shape name="ask" />
            <span>
              {words.facts.suspected(
                fillerOf(filler),
                shortLabelOfItem(open.scheme, item),
                open.rules.review.triggers.find(({ id }) => id === trigger)?.title ?? trigger,
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Adding({
  open,
  person,
  by,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly by: string;
}) {
  const words = useReviewWords();
  const [adding, setAdding] = useState(false);
  const { opener, form } = useFormFocus(adding);
  if (adding) {
    return (
      <div ref={form}>
        <FactForm open={open} person={person} by={by} onDone={() => setAdding(false)} />
      </div>
    );
  }
  return (
    <div className="buttons">
      <Button ref={opener} onClick={() => setAdding(true)}>
        {words.facts.add}
      </Button>
    </div>
  );
}
