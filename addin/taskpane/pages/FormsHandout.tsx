import { useMemo, useSyncExternalStore } from 'react';
import { Button, Checkbox } from '@fluentui/react-components';
import type { OwedNote } from '../../../src/handout/owed-forms';
import { countSheets } from '../../../src/handout/package';
import type { Scheme } from '../../../src/scheme/scheme';
import type { FileDesk } from '../../commands/file-desk';
import type { HandoutSource } from '../../commands/session';
import type { HandoutWords } from '../../locale/handout-zh-cn';
import { handoutOf, type Handout } from '../handout-state';
import { usePane } from '../pane-context';
import { planHandout, type HandoutPlan } from '../plan-handout';
import { Foot } from '../parts/Foot';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import { Step } from '../parts/Step';
import { FormsDecisions } from './FormsDecisions';
import { FormsFillers } from './FormsFillers';
import { FormsNotice } from './FormsNotice';
import type { FormsProps } from './FormsPage';
import type { WantedScheme } from './FormsPeriod';
import { HandoutEnd } from './HandoutEnd';
import { HandoutRoster } from './HandoutRoster';
import { useHandoutWords } from './use-handout-words';

/** What the parts of 发放 share. */
export interface HandoutProps {
  readonly handout: Handout;
  readonly words: HandoutWords;
}

/** 发放: notice → forms → roster → a file a filler. Where no file can be handed over, it says so. */
export function FormsHandout(
  props: FormsProps & { readonly scheme: Scheme; readonly wanted: WantedScheme },
) {
  const { session } = usePane();
  const words = useHandoutWords();
  const { selection, onSelect, scheme, wanted } = props;
  const handout = handoutOf(session, scheme.id);
  // Another period that the workbook knows has decisions of its own there.
  const known = wanted.ok && wanted.value.document === null ? wanted.value.scheme : scheme;
  const source = session.handoutSource(known.id);
  const back = (): void => onSelect({ ...selection, asFiles: false });
  return (
    <>
      <HandoutHead words={words} onBack={back} />
      {session.desk && source ? (
        <HandoutSteps
          key={scheme.id}
          {...props}
          handout={handout}
          words={words}
          source={source}
          desk={session.desk}
        />
      ) : (
        <main className="body">
          <p className="step">{words.cannot}</p>
        </main>
      )}
    </>
  );
}

function HandoutHead({
  words,
  onBack,
}: {
  readonly words: HandoutWords;
  readonly onBack: () => void;
}) {
  return (
    <section className="strip" aria-label={words.title}>
      <div className="strip-line">
        <h2 className="strip-unit">{words.title}</h2>
        <span className="strip-links">
          <Link onClick={onBack}>{words.back}</Link>
        </span>
      </div>
      <div className="strip-read">{words.lead}</div>
    </section>
  );
}

function HandoutSteps(
  props: FormsProps &
    HandoutProps & {
      readonly scheme: Scheme;
      readonly wanted: WantedScheme;
      readonly source: HandoutSource;
      readonly desk: FileDesk;
    },
) {
  const pane = usePane().words;
  const { handout, words, scheme, wanted, selection, source, desk } = props;
  const state = useSyncExternalStore(handout.subscribe, handout.get);
  const forms = useMemo(
    () => scheme.forms.map(({ id }) => id).filter((id) => !selection.left.includes(id)),
    [scheme, selection.left],
  );
  const { source: from, text, file, answers } = state;
  const { fillers } = selection;
  const { opened, choices, records, document, today } = source;
  const plan = useMemo(
    () =>
      planHandout(
        { opened, choices, records, document, today },
        wanted,
        forms,
        { source: from, text, file, answers, fillers },
        desk,
      ),
    [
      opened,
      choices,
      records,
      document,
      today,
      wanted,
      forms,
      from,
      text,
      file,
      answers,
      fillers,
      desk,
    ],
  );
  if (state.work || state.end) {
    const { title } = plan;
    return <HandoutEnd handout={handout} words={words} state={state} title={title} desk={desk} />;
  }
  const shown = wanted.ok ? wanted.value.scheme : scheme;
  return (
    <>
      <main className="body steps">
        <Step number={1} title={pane.forms.notice}>
          <FormsNotice {...props} />
        </Step>
        <Step number={2} title={words.forms}>
          <HandoutForms {...props} />
          <FormsFillers {...props} notice={{ scheme: shown }} hint={words.fillersHint} />
        </Step>
        <Step number={3} title={words.names}>
          <HandoutRoster {...props} state={state} reading={plan.reading} asked={plan.asked} />
        </Step>
        <Step number={4} title={words.files}>
          <HandoutFiles words={words} plan={plan} />
        </Step>
        <FormsDecisions key={shown.id} scheme={shown} />
      </main>
      <HandoutFoot handout={handout} words={words} plan={plan} />
    </>
  );
}

function HandoutForms({ selection, onSelect, scheme }: FormsProps & { readonly scheme: Scheme }) {
  const { words } = usePane();
  return (
    <ul className="plain-list choices">
      {scheme.forms.map(({ id, annex, shortTitle }) => (
        <li key={id} className="choice">
          <Checkbox
            checked={!selection.left.includes(id)}
            label={words.forms.annexed(annex, shortTitle)}
            onChange={(_, { checked }) => {
              const left = selection.left.filter((each) => each !== id);
              onSelect({ ...selection, left: checked === true ? left : [...left, id] });
            }}
          />
        </li>
      ))}
    </ul>
  );
}

const FILES_SHOWN = 6;

function HandoutFiles({
  words,
  plan,
}: {
  readonly words: HandoutWords;
  readonly plan: HandoutPlan;
}) {
  const { list } = usePane().words;
  const { packages, held, fault, owed, unsplit } = plan;
  const more = packages.length - FILES_SHOWN;
  return (
    <>
      {fault?.code === 'too-many-sheets' && (
        <p className="asked" role="alert">
          <Shape name="ask" />
          <span>{words.tooMany(fault.filler, fault.found, fault.most)}</span>
        </p>
      )}
      <ul className="plain-list choices planned-files">
        {packages.slice(0, FILES_SHOWN).map((each) => (
          <li key={each.file} className="choice">
            <span>{each.file}</span>
            <b className="choice-sheets">{words.fileLine(countSheets([each]))}</b>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet-line">{words.more(more)}</p>}
      {held !== null && held.length > 0 && (
        <p className="quiet-line">{words.held(held.join(list))}</p>
      )}
      {unsplit.map(({ filler, each, people }) => (
        <p key={filler} className="asked">
          <Shape name="note" />
          <span>{words.unsplit[each](filler, people.length)}</span>
        </p>
      ))}
      {owed.map((note) => (
        <p key={note.code} className="quiet-line">
          {owedSentence(words, note, list)}
        </p>
      ))}
    </>
  );
}

/** Of a long list the first few are named. */
const MOST_NAMED = 5;

function owedSentence({ owed: words }: HandoutWords, note: OwedNote, list: string): string {
  if (!('people' in note)) return words[note.code](note.form, note.filler, note.label);
  const { filler, people, label } = note;
  const named = people.slice(0, MOST_NAMED).join(list);
  const names = people.length > MOST_NAMED ? words.several(named, people.length) : named;
  return words[note.code](filler, names, label);
}

function HandoutFoot({ handout, words, plan }: HandoutProps & { readonly plan: HandoutPlan }) {
  const { packages } = plan;
  const ready = packages.length > 0;
  return (
    <Foot>
      <span className="foot-words">
        {ready ? words.consequence(packages.length, countSheets(packages)) : whyNot(words, plan)}
      </span>
      <Button
        appearance="primary"
        data-primary=""
        disabledFocusable={!ready}
        onClick={() => void (ready && handout.run(packages))}
      >
        {words.make(packages.length)}
      </Button>
    </Foot>
  );
}

/** What has to be done before anything can be handed out. */
function whyNot(words: HandoutWords, { fault, held }: HandoutPlan): string {
  if (fault) return words.mend;
  return held === null || held.length > 0 ? words.heldAll : words.nothing;
}
