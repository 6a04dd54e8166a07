import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { termOn } from '../../../src/ledger/fold-course';
import type { MatterRecord } from '../../../src/ledger/review-record';
import type { CourseMatter } from '../../../src/scheme/review-course';
import { courseOf, type CourseView } from '../../commands/review/course-view';
import type { DossierWords } from '../../locale/dossier-zh-cn';
import { usePane } from '../pane-context';
import { DayField } from '../parts/DayField';
import { Link } from '../parts/Link';
import { useFormFocus } from '../use-form-focus';
import { matterOf, type MatterDraft } from './matter-draft';
import { useDossierWords } from './use-dossier-words';

interface MattersProps {
  readonly view: CourseView;
  readonly person: string;
}

/** 处分 with its 影响期, 书面说明: what the notice wants on record and rests no conclusion on. */
export function PersonMatters({ view, person }: MattersProps) {
  const words = useDossierWords();
  const [adding, setAdding] = useState(false);
  const { opener, form } = useFormFocus(adding);
  const known = view.course.matters ?? [];
  if (known.length === 0) return null;
  const { matters } = courseOf(view, person);
  return (
    <section className="dossier" aria-labelledby="person-matters">
      <div className="review-bars-head">
        <h3 id="person-matters">{words.matters.title}</h3>
        {!adding && (
          <Link ref={opener} onClick={() => setAdding(true)}>
            {words.matters.add}
          </Link>
        )}
      </div>
      {matters.length === 0 && <p className="quiet-line">{words.matters.none}</p>}
      <ul className="plain-list">
        {matters.map((record) => (
          <Recorded key={record.id} view={view} record={record} />
        ))}
      </ul>
      {adding && (
        <div ref={form}>
          <MatterForm view={view} person={person} onDone={() => setAdding(false)} />
        </div>
      )}
    </section>
  );
}

function Recorded({ view, record }: { readonly view: CourseView; readonly record: MatterRecord }) {
  const { session, signer } = usePane();
  const words = useDossierWords();
  const matter = view.course.matters?.find(({ id }) => id === record.matter);
  return (
    <li className="dossier-matter">
      <span>{words.matters.line(matter?.title ?? record.matter, record.evidence)}</span>
      <span className="quiet-line">
        {matter?.term !== undefined && termWords(words, matter.term, record, view.today)}
        {words.signed(record.by, record.on)}{' '}
        <Link onClick={() => void session.withdrawReview(record.id, signer)}>{words.withdraw}</Link>
      </span>
    </li>
  );
}

/** 「影响期2017-01-10至2018-01-09，尚在影响期内」. */
function termWords(
  { matters }: DossierWords,
  term: string,
  record: MatterRecord,
  today: string,
): string {
  const span = matters.span(term, record.from ?? '', record.to ?? '');
  const state = termOn(record, today);
  if (state === null) return span;
  const said = state === 'before' ? matters.states.before : matters.states[state](term);
  return `${span}${matters.comma}${said}`;
}

function MatterForm({ view, person, onDone }: MattersProps & { readonly onDone: () => void }) {
  const { session, signer, rememberSigner } = usePane();
  const words = useDossierWords();
  const known = view.course.matters ?? [];
  const [draft, setDraft] = useState<MatterDraft>({
    matter: known[0]?.id ?? '',
    evidence: '',
    from: '',
    to: '',
  });
  const [by, setBy] = useState(signer);
  const [asked, setAsked] = useState(false);
  const matter = known.find(({ id }) => id === draft.matter);
  if (!matter) return null;
  const change = (next: Partial<MatterDraft>): void => setDraft({ ...draft, ...next });
  const read = matterOf(draft, matter);
  const need =
    read.matter === null
      ? wantsWords(words, read.wants)
      : by.trim() === ''
        ? words.matters.need
        : null;
  const save = async (): Promise<void> => {
    if (read.matter === null || need !== null) return setAsked(true);
    rememberSigner(by.trim());
    const about = { by: by.trim(), scheme: view.scheme, subject: person };
    if (await session.recordReview({ kind: 'matter', ...about, ...read.matter })) onDone();
  };
  return (
    <div className="sign" role="group" aria-label={words.matters.add}>
      <Field label={words.matters.matter} hint={matter.quote}>
        <Select value={draft.matter} onChange={(_, { value }) => change({ matter: value })}>
          {known.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.matters.evidence}>
        <Input value={draft.evidence} onChange={(_, { value }) => change({ evidence: value })} />
      </Field>
      <TermFields matter={matter} draft={draft} onChange={change} />
      <Field
        label={words.by}
        {...(asked && need !== null
          ? { validationState: 'error' as const, validationMessage: need }
          : {})}
      >
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className="buttons">
        <Button onClick={() => void save()}>{words.matters.save}</Button>
        <Button appearance="subtle" onClick={onDone}>
          {words.matters.cancel}
        </Button>
      </div>
    </div>
  );
}

function wantsWords(words: DossierWords, wants: 'need' | 'badDay' | 'reversed'): string {
  return wants === 'badDay' ? words.badDay : words.matters[wants];
}

function TermFields({
  matter,
  draft,
  onChange,
}: {
  readonly matter: CourseMatter;
  readonly draft: MatterDraft;
  readonly onChange: (change: Partial<MatterDraft>) => void;
}) {
  const words = useDossierWords();
  if (matter.term === undefined) return null;
  return (
    <div className="dossier-fields">
      <DayField
        label={words.matters.from(matter.term)}
        hint={words.matters.dayHint}
        day={draft.from}
        onDay={(from) => onChange({ from })}
      />
      <DayField
        label={words.matters.to(matter.term)}
        day={draft.to}
        onDay={(to) => onChange({ to })}
      />
    </div>
  );
}
