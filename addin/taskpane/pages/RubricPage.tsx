import { useMemo, useState } from 'react';
import { Radio, RadioGroup } from '@fluentui/react-components';
import type { Scheme } from '../../../src/scheme/scheme';
import type { DecisionState } from '../../commands/decision-state';
import { openedOf } from '../opened-schemes';
import { noticeInBook } from '../notice-in-book';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { NoticeBox } from '../parts/NoticeBox';
import { BLANK_DRAFT, RubricDraftContext, useRubricDraft, type RubricDraft } from '../rubric-draft';
import { countRules, heapsOf, type Heap } from '../rubric-heaps';
import { useFindings } from './RubricFindings';
import { NoticeLabel } from './NoticeLabel';
import { RubricFoot } from './RubricFoot';
import { RubricKept } from './RubricKept';
import { RubricPaste } from './RubricPaste';
import { RubricReadings, type RubricPlace } from './RubricReadings';
import { SignAll } from './RubricSignAll';

export interface RubricProps {
  /** Id of the rubric somebody chose to look at; null until then. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** A rubric of one's own is kept. */
  readonly onKept: (id: string) => void;
  /** What was begun on each rubric, by its id. */
  readonly drafts: Readonly<Record<string, RubricDraft>>;
  readonly onDraft: (id: string, next: (draft: RubricDraft) => RubricDraft) => void;
}

/** 细则: every clause of a rubric in its heap, what has to be decided, 体检; and 粘贴… for a rubric of one's own. */
export function RubricPage({ chosen, onChoose, onKept, drafts, onDraft }: RubricProps) {
  const { state } = usePane();
  const scheme = state.schemes.find(({ id }) => id === chosen) ?? noticeInBook(state);
  if (state.paste.open) return <RubricPaste onKept={onKept} />;
  if (!scheme) return <main className="body" />;
  const { id } = scheme;
  const draft = drafts[id] ?? BLANK_DRAFT;
  return (
    <RubricDraftContext value={{ draft, change: (next) => onDraft(id, next) }}>
      <SchemeReadings key={id} scheme={scheme} onChoose={onChoose} />
    </RubricDraftContext>
  );
}

function SchemeReadings({
  scheme,
  onChoose,
}: {
  readonly scheme: Scheme;
  readonly onChoose: (id: string) => void;
}) {
  const { state } = usePane();
  const decisions = useMemo(
    () => state.decisions.filter((each) => each.scheme === scheme.id),
    [state.decisions, scheme],
  );
  const opened = openedOf(scheme);
  const heaps = useMemo(() => heapsOf(opened, choicesOf(decisions)), [opened, decisions]);
  const findings = useFindings(scheme);
  const { draft, change } = useRubricDraft();
  const [at, setAt] = useState<RubricPlace['at']>(null);
  const place = { view: draft.view ?? heaps[0]?.id ?? 'lint', at };
  const goTo = (next: RubricPlace): void => {
    setAt(next.at);
    change((now) => ({ ...now, view: next.view }));
  };
  const [pressed, setPressed] = useState(false);
  const signAll = (all: string | null): void => {
    setPressed(true);
    change((now) => ({ ...now, all }));
  };
  const assumed = decisions.filter((each) => each.assumed);
  return (
    <>
      <main className="body rubric">
        <SchemeStrip scheme={scheme} heaps={heaps} rules={countRules(opened)} onChoose={onChoose} />
        <NoticeBox />
        <RubricReadings
          opened={opened}
          heaps={heaps}
          findings={findings}
          decisions={decisions}
          place={place}
          onPlace={goTo}
        />
        {draft.all !== null && assumed.length > 0 && (
          <SignAll
            scheme={scheme}
            decisions={decisions}
            takesFocus={pressed}
            onCancel={() => signAll(null)}
          />
        )}
      </main>
      <RubricFoot
        heaps={heaps}
        assumed={assumed}
        place={place}
        onPlace={goTo}
        signing={draft.all !== null}
        onSignAll={() => signAll('')}
      />
    </>
  );
}

function choicesOf(decisions: readonly DecisionState[]): Readonly<Record<string, string>> {
  return Object.fromEntries(decisions.map(({ decision, chosen }) => [decision.id, chosen]));
}

/** The notice in short, what was read of it, and the ways to another one. */
function SchemeStrip({
  scheme,
  heaps,
  rules,
  onChoose,
}: {
  readonly scheme: Scheme;
  readonly heaps: readonly Heap[];
  readonly rules: number;
  readonly onChoose: (id: string) => void;
}) {
  const { session, state, words } = usePane();
  const [changing, setChanging] = useState(false);
  const items = openedOf(scheme).readings.size;
  const count = (id: Heap['id']) => heaps.find((heap) => heap.id === id)?.count ?? 0;
  return (
    <section className="strip" aria-label={scheme.title}>
      <div className="strip-line">
        <h2 className="strip-unit">{scheme.shortTitle}</h2>
        <span className="strip-links">
          {state.schemes.length > 1 && (
            <Link onClick={() => setChanging(!changing)} expanded={changing}>
              {words.forms.change}
            </Link>
          )}
          <Link onClick={() => session.setPaste({ open: true })}>{words.command.paste}</Link>
        </span>
      </div>
      <div className="strip-read">
        {items === 0
          ? words.rubric.unscored
          : words.rubric.summary(items, rules, {
              computable: count('computable'),
              doubt: count('doubt'),
              manual: count('manual'),
              unread: count('unread'),
            })}
      </div>
      <RubricKept scheme={scheme} />
      {changing && (
        <RadioGroup
          aria-label={words.rubric.notice}
          value={scheme.id}
          onChange={(_, { value }) => onChoose(value)}
        >
          {state.schemes.map((each) => (
            <Radio key={each.id} value={each.id} label={<NoticeLabel scheme={each} />} />
          ))}
        </RadioGroup>
      )}
    </section>
  );
}
