import { useState, type ReactNode } from 'react';
import { Button, Select } from '@fluentui/react-components';
import type { GroupTotals } from '../../commands/session-state';
import { AppraisalPage, BeginAppraisal, TotalsCharts } from '../later-parts';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { DecisionTags } from '../parts/DecisionTags';
import { Foot } from '../parts/Foot';
import { NoticeBox } from '../parts/NoticeBox';
import { ProblemRow } from '../parts/ProblemRow';
import { QuotaBoxes } from '../parts/QuotaBoxes';
import { RankTable } from '../parts/RankTable';
import { WrittenNote } from '../parts/WrittenNote';
import { hasTotals, isInFront, totalsChoices, type TotalsChoice } from '../totals-choices';
import { Scales16Regular } from '../parts/scales-icon';

/** 汇总: the groups of scored forms, the appraisals of weighted parts, and the ones to be begun; one of them is shown. */
export function TotalsPage() {
  const { state, words } = usePane();
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = totalsChoices(state, words);
  const choice =
    choices.find(({ key }) => key === chosen) ??
    choices.find((each) => isInFront(each, state)) ??
    choices[0];
  if (!choice || (choice.kind === 'begin' && chosen === null && !hasTotals(state))) {
    return <NothingYet choices={choices} onChoose={setChosen} />;
  }
  const chooser =
    choices.length > 1 ? (
      <TotalsChooser choices={choices} chosen={choice.key} onChoose={setChosen} />
    ) : null;
  switch (choice.kind) {
    case 'group':
      return <GroupPage totals={choice.totals} name={choice.name} chooser={chooser} />;
    case 'appraisal':
      return <AppraisalPage key={choice.key} open={choice.open} chooser={chooser} />;
    case 'begin':
      return <BeginAppraisal key={choice.key} scheme={choice.scheme} chooser={chooser} />;
  }
}

function NothingYet({
  choices,
  onChoose,
}: {
  readonly choices: readonly TotalsChoice[];
  readonly onChoose: (key: string) => void;
}) {
  const { session, state, words } = usePane();
  const { records, schemes } = state;
  // Whose forms carry no points is not told to insert those of another notice.
  const own = schemes.find(({ id }) => id === records[0]?.scheme.id);
  const unscored = own?.forms.every(({ kind }) => kind !== 'score') === true && !own.appraisal;
  if (own && unscored) {
    return (
      <>
        <main className="body later">
          <p>{words.totals.unscored(own.title)}</p>
        </main>
        <Foot>
          <span className="foot-words" />
          <Button onClick={() => session.openPage('review')}>{words.totals.openReview}</Button>
        </Foot>
      </>
    );
  }
  return (
    <>
      <main className="body later">
        <p>{words.totals.none}</p>
        <div className="buttons totals-begin">
          {choices.map(({ key, name }) => (
            <Button key={key} className="wide-button" onClick={() => onChoose(key)}>
              {name}
            </Button>
          ))}
        </div>
      </main>
      <Foot>
        <span className="foot-words" />
        <Button onClick={() => session.openPage('forms')}>{words.command['open-forms']}</Button>
      </Foot>
    </>
  );
}

function TotalsChooser({
  choices,
  chosen,
  onChoose,
}: {
  readonly choices: readonly TotalsChoice[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}) {
  const { words } = usePane();
  return (
    <Select
      className="strip-select"
      aria-label={words.totals.group}
      value={chosen}
      onChange={(_, { value }) => onChoose(value)}
    >
      {choices.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** One filler's scored forms: what needs a person first, then the table with its line, the charts, and the readings used. */
function GroupPage({
  totals,
  name,
  chooser,
}: {
  readonly totals: GroupTotals;
  readonly name: string;
  readonly chooser: ReactNode;
}) {
  const { state, words } = usePane();
  return (
    <>
      <main className="body totals">
        <GroupStrip totals={totals} name={name} chooser={chooser} />
        <div className="totals-findings">
          <NoticeBox />
          {state.written && <WrittenNote written={state.written} />}
          <QuotaBoxes totals={totals} />
          <Gaps totals={totals} />
          <SummaryProblems totals={totals} />
        </div>
        <RankTable totals={totals} />
        <TotalsCharts of={{ kind: 'forms', totals }} />
        <section className="totals-part" aria-labelledby="totals-decisions">
          <div className="part-head">
            <Scales16Regular />
            <h2 id="totals-decisions">{words.totals.decisions}</h2>
          </div>
          <DecisionTags decisions={totals.decisions} />
        </section>
      </main>
      <WriteFoot totals={totals} />
    </>
  );
}

function GroupStrip({
  totals,
  name,
  chooser,
}: {
  readonly totals: GroupTotals;
  readonly name: string;
  readonly chooser: ReactNode;
}) {
  const { words } = usePane();
  const { units } = totals.ranking;
  const undecided = units.filter(({ rank }) => rank === null).length;
  return (
    <section className="strip" aria-label={name}>
      <div className="strip-line">
        {chooser ?? <strong className="strip-unit">{name}</strong>}
        <span className="strip-count">
          {totals.missing.length > 0
            ? words.totals.missing(units.length, totals.missing.length)
            : undecided > 0
              ? words.totals.undecided(units.length, undecided)
              : words.totals.complete(units.length)}
        </span>
      </div>
      <div className="strip-form">
        {words.totals.computed(totals.scheme.shortTitle, totals.computedAt)}
      </div>
    </section>
  );
}

/** Units that cannot be ranked yet, and why. */
function Gaps({ totals }: { readonly totals: GroupTotals }) {
  const { words } = usePane();
  const { missing, duplicated, unlisted, ranking } = totals;
  const apart = new Set([...missing, ...duplicated]);
  const pending = ranking.units.filter(({ rank, unit }) => rank === null && !apart.has(unit));
  return (
    <>
      {duplicated.length > 0 && <p>{words.totals.duplicated(duplicated.join(words.list))}</p>}
      {unlisted.length > 0 && (
        <Box tone="ask">
          <p>{words.totals.unlisted(totals.filler, unlisted.join(words.list))}</p>
        </Box>
      )}
      {pending.length > 0 && (
        <p className="quiet-line">
          {words.totals.pending(pending.map(({ unit }) => unit).join(words.list))}
        </p>
      )}
      {missing.length > 0 && (
        <p className="quiet-line">{words.totals.missingNames(missing.join(words.list))}</p>
      )}
    </>
  );
}

/** What the group's 汇总表 shows and the forms do not come to. */
function SummaryProblems({ totals }: { readonly totals: GroupTotals }) {
  const { state, words } = usePane();
  const open = state.summaries.find(({ sheet }) => sheet.id === totals.summarySheet?.id);
  if (!open || open.problems.length === 0) return null;
  return (
    <section className="problems" aria-labelledby="summary-problems">
      <div className="problems-head">
        <h2 id="summary-problems">
          {words.totals.summaryProblems(open.sheet.name, open.problems.length)}
        </h2>
      </div>
      <ul className="plain-list">
        {open.problems.map((problem, index) => (
          <ProblemRow key={`${problem.key}|${index}`} problem={problem} />
        ))}
      </ul>
    </section>
  );
}

function WriteFoot({ totals }: { readonly totals: GroupTotals }) {
  const { session, words } = usePane();
  const sheet = totals.summarySheet;
  if (!totals.scheme.forms.some(({ kind }) => kind === 'summary')) {
    return (
      <Foot>
        <span className="foot-words">{words.totals.noSummary}</span>
      </Foot>
    );
  }
  return (
    <Foot>
      <span className="foot-words">
        {sheet ? words.totals.write(sheet.name) : words.totals.noSheet}
      </span>
      <Button
        appearance="primary"
        data-primary=""
        disabledFocusable={sheet === null}
        onClick={() => sheet && void session.writeSummary(totals.scheme.id, totals.filler)}
      >
        {words.command['write-summary']}
      </Button>
    </Foot>
  );
}
