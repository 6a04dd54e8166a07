import { useState, type ReactNode } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { normaliseSeed } from '../../../src/lottery/draw-lots';
import { drawCount } from '../../../src/lottery/draw-count';
import { waitsForNext } from '../../../src/scheme/draw-rules';
import type { DrawView } from '../../commands/review/draw-view';
import { formatTime } from '../../locale/time';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { Foot } from '../parts/Foot';
import { Link } from '../parts/Link';
import { NoticeBox } from '../parts/NoticeBox';
import { Step } from '../parts/Step';
import type { FocusTarget, Follow } from '../use-focus-after';
import { BLANK_DRAW, type DrawDraft } from './draw-draft';
import { ChangedList } from './ChangedList';
import { changedSinceLocked, draftedList } from './drafted-list';
import { ListStep } from './ListStep';
import { ShareStep } from './ShareStep';
import { useDrawWords } from './use-draw-words';

/** A draw on its way: the list is locked first, then the seed is called out, then the lots are drawn. */
export function OpenDraw({
  view,
  draft,
  chooser,
  heading,
  follow,
  onChange,
}: {
  readonly view: DrawView;
  readonly draft: DrawDraft;
  readonly chooser: ReactNode;
  /** Of the first step, which takes the keys where somebody draws once more. */
  readonly heading: FocusTarget;
  /** Draws, and takes the keys to the result. */
  readonly follow: Follow;
  readonly onChange: (change: Partial<DrawDraft>) => void;
}) {
  const { session, signer } = usePane();
  const words = useDrawWords();
  const [asked, setAsked] = useState(false);
  const { locked, again } = draft;
  const list = draftedList(view, draft);
  const size = locked ? locked.lines.length : list.frozen.ok ? list.frozen.value.lines.length : 0;
  const { share, rounding, atLeastOne } = view.rules;
  const [part, whole] = share;
  const waits = waitsForNext(view.rules, size);
  const count = waits ? 0 : drawCount(size, { part, whole, rounding, atLeastOne });
  const seed = normaliseSeed(draft.seed);
  const changed = changedSinceLocked(view, draft);

  const lock = (): void => {
    if (!list.frozen.ok) return setAsked(true);
    setAsked(false);
    const at = formatTime(new Date());
    onChange({ locked: { ...list.frozen.value, at, source: list.source } });
  };
  const draw = async (): Promise<void> => {
    if (!locked || seed === '') return setAsked(true);
    const drawn = {
      kind: 'draw' as const,
      by: again?.by ?? signer,
      scheme: view.scheme.id,
      purpose: view.purpose,
      lines: [...locked.lines],
      hash: locked.hash,
      lockedAt: locked.at,
      drawnAt: formatTime(new Date()),
      seed: draft.seed.trim(),
      part,
      whole,
      rounding,
      count,
      withdrawn: [],
      reason: again?.reason ?? '',
    };
    const done = await follow(() => session.recordReview(drawn));
    if (done) onChange({ ...BLANK_DRAW, scheme: view.scheme.id });
  };
  const leaveAgain = (): void =>
    void follow(() => {
      onChange({ ...BLANK_DRAW, scheme: view.scheme.id });
      return Promise.resolve(true);
    });
  return (
    <>
      <main className="body steps">
        {chooser}
        <NoticeBox />
        {again && (
          <Box tone="note">
            <p>{words.againNote(again.reason)}</p>
            <Link onClick={leaveAgain}>{words.cancelAgain}</Link>
          </Box>
        )}
        {changed && <ChangedList title={words.changedLocked} change={changed} />}
        <ListStep
          view={view}
          draft={draft}
          list={list}
          asked={asked}
          heading={heading}
          onChange={onChange}
        />
        <ShareStep view={view} size={size} count={count} waits={waits} done={locked !== null} />
        <Step number={3} title={words.seed}>
          <Field
            hint={locked ? words.seedHint : words.seedBefore}
            {...(asked &&
              locked &&
              seed === '' && {
                validationState: 'error' as const,
                validationMessage: words.seedEmpty,
              })}
          >
            <Input
              size="large"
              aria-label={words.seed}
              value={draft.seed}
              disabled={locked === null}
              onChange={(_, { value }) => onChange({ seed: value })}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.nativeEvent.isComposing) void draw();
              }}
            />
          </Field>
        </Step>
      </main>
      <Foot>
        <span className="foot-words">{locked ? words.footDraw : words.footLock}</span>
        <Button
          appearance="primary"
          data-primary=""
          disabledFocusable={locked !== null && count === 0}
          onClick={() => {
            if (!locked) lock();
            else if (count > 0) void draw();
          }}
        >
          {locked ? words.draw : words.lock}
        </Button>
      </Foot>
    </>
  );
}
