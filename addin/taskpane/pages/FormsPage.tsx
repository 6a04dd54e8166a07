import { useMemo } from 'react';
import { Button, Checkbox } from '@fluentui/react-components';
import { schemeForPeriod } from '../../../src/handout/renewed-scheme';
import { isSharedOut } from '../../../src/handout/share-out';
import type { Form, Scheme } from '../../../src/scheme/scheme';
import { handoutOf } from '../handout-state';
import { noticeInBook } from '../notice-in-book';
import { usePane } from '../pane-context';
import { Foot } from '../parts/Foot';
import { Link } from '../parts/Link';
import { NoticeBox } from '../parts/NoticeBox';
import { Step } from '../parts/Step';
import { FormsDecisions } from './FormsDecisions';
import { FormsFillers } from './FormsFillers';
import { FormsHandout } from './FormsHandout';
import { FormsNotice } from './FormsNotice';
import type { WantedScheme } from './FormsPeriod';
import { FormsTaken } from './FormsTaken';
import { FormsUnits } from './FormsUnits';
import { FormsWork } from './FormsWork';
import {
  chosenNotice,
  requestOf,
  subjectLabel,
  takenNames,
  wantedSheets,
  type ChosenNotice,
} from './chosen-notice';
import type { FormsSelection } from './forms-selection';
import { useHandoutWords } from './use-handout-words';

export interface FormsProps {
  readonly selection: FormsSelection;
  readonly onSelect: (selection: FormsSelection) => void;
}

type NoticeProps = FormsProps & { readonly notice: ChosenNotice };

/** 表格: notice → form → units on one page, then the readings that rest on defaults, then the one deed. */
export function FormsPage(props: FormsProps) {
  const { state } = usePane();
  const { selection, onSelect } = props;
  const scheme = state.schemes.find(({ id }) => id === selection.scheme) ?? noticeInBook(state);
  if (!scheme) return <main className="body" />;
  // Whatever is chosen is chosen of this notice: the sheet that comes in front next does not change it.
  const select = (next: FormsSelection): void =>
    onSelect({ ...next, scheme: next.scheme ?? scheme.id });
  return <NoticeForms selection={selection} onSelect={select} scheme={scheme} />;
}

function NoticeForms(props: FormsProps & { readonly scheme: Scheme }) {
  const { schemes } = usePane().state;
  const { selection, scheme } = props;
  const { period, asFiles } = selection;
  const wanted = useMemo(() => schemeForPeriod(schemes, scheme, period), [schemes, scheme, period]);
  return asFiles ? (
    <FormsHandout {...props} wanted={wanted} />
  ) : (
    <InsertSteps {...props} wanted={wanted} />
  );
}

function InsertSteps(
  props: FormsProps & { readonly scheme: Scheme; readonly wanted: WantedScheme },
) {
  const { state, words } = usePane();
  const { selection, scheme, wanted } = props;
  const notice = useMemo(() => {
    const own = { scheme, document: null };
    return chosenNotice(selection, wanted.ok ? wanted.value : own, state.schemes);
  }, [selection, scheme, wanted, state.schemes]);
  return (
    <>
      <main className="body steps">
        <NoticeBox />
        <FormsWork />
        <Step number={1} title={words.forms.notice}>
          <FormsNotice {...props} />
        </Step>
        <Step number={2} title={words.forms.form}>
          <FormsList {...props} notice={notice} />
          <FormsFillers {...props} notice={notice} />
        </Step>
        <FormsUnits {...props} notice={notice} />
        <FormsTaken {...props} notice={notice} />
        <FormsDecisions key={notice.scheme.id} scheme={notice.scheme} />
      </main>
      <InsertFoot {...props} notice={notice} />
    </>
  );
}

/** For whom a form of each kind is. */
const FOR_WHOM = { score: 'perUnit', summary: 'perGroup', record: 'perSubject' } as const;

/** One line a form: for whom, on what paper, how many. */
function FormsList({ selection, onSelect, notice }: NoticeProps) {
  const { words } = usePane();
  const forWhom = (form: Form) =>
    isSharedOut(notice.scheme, selection.fillers, form) ? 'perFiller' : FOR_WHOM[form.kind];
  return (
    <ul className="plain-list choices">
      {notice.scheme.forms.map((form) => {
        const chosen = !selection.left.includes(form.id);
        const paper = words.forms[form.orientation];
        return (
          <li key={form.id} className="choice">
            <Checkbox
              checked={chosen}
              onChange={(_, { checked }) =>
                onSelect({
                  ...selection,
                  left:
                    checked === true
                      ? selection.left.filter((id) => id !== form.id)
                      : [...selection.left, form.id],
                })
              }
              label={
                <span className="choice-words">
                  <span>{words.forms.annexed(form.annex, form.shortTitle)}</span>
                  <small>{words.forms[forWhom(form)](paper)}</small>
                </span>
              }
            />
            <b className="choice-count">
              {words.forms.sheets(chosen ? wantedSheets(form, notice).length : 0)}
            </b>
          </li>
        );
      })}
    </ul>
  );
}

/** The consequence stands beside the button that brings it about. */
function InsertFoot({
  selection,
  notice,
  onSelect,
  scheme: chosen,
  wanted,
}: NoticeProps & { readonly scheme: Scheme; readonly wanted: WantedScheme }) {
  const { session, state, words } = usePane();
  const { mend } = useHandoutWords();
  const skipped = selection.taken === 'skip' ? takenNames(notice, state).length : 0;
  const forms = notice.scheme.forms.filter(({ id }) => !selection.left.includes(id));
  const count = forms.reduce((sum, form) => sum + wantedSheets(form, notice).length, 0) - skipped;
  const missing =
    skipped > 0
      ? words.forms.allTaken
      : subjectLabel(notice.scheme) === null
        ? words.forms.nothing
        : words.forms.nobody;
  const consequence = !wanted.ok ? mend : count > 0 ? words.forms.consequence(count) : missing;
  const ready = wanted.ok && count > 0 && state.work === null;
  const insert = (): void => {
    void session.insert(requestOf(notice));
    // Copies beside the taken names are asked for once; the next press must not make more of them.
    onSelect({ ...selection, taken: 'skip' });
  };
  const handOut = (): void => {
    handoutOf(session, chosen.id).begin(selection.written);
    onSelect({ ...selection, asFiles: true });
  };
  return (
    <Foot>
      <span className="foot-words">
        {consequence} <Link onClick={handOut}>{words.forms.handOut}</Link>
      </span>
      <Button
        appearance="primary"
        data-primary=""
        disabledFocusable={!ready}
        onClick={() => ready && insert()}
      >
        {count > 0 ? words.command.insert(count) : words.command['insert-none']}
      </Button>
    </Foot>
  );
}
