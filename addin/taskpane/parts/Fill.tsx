import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { formatPoints } from '../../../src/base/points';
import type { Card } from '../../commands/card/card-state';
import { usePane } from '../pane-context';
import { Box } from './Box';
import { CellTag } from './CellTag';
import { FillText } from './FillText';
import { NoticeBox } from './NoticeBox';
import { Shape } from './Shape';
import { WrittenNote } from './WrittenNote';

/** 拟填: what 填入 will write and its button, in one block, always in sight with each other. */
export function Fill({ card }: { readonly card: Card }) {
  const { state, words } = usePane();
  const pressed = useRef(false);
  const undo = useRef<HTMLButtonElement>(null);
  const { written } = state;
  useEffect(() => {
    // The button just pressed is gone; the way back takes its place under the finger.
    if (pressed.current && written?.undoable) undo.current?.focus();
    pressed.current = false;
  }, [written]);
  return (
    <section className="fill" aria-labelledby="fill-title">
      <div className="fill-head">
        <h3 id="fill-title">{words.fill.title}</h3>
        {card.proposal.state === 'propose' && <kbd>{words.fill.key}</kbd>}
      </div>
      <NoticeBox />
      {written && <WrittenNote written={written} undoRef={undo} />}
      <FillBody card={card} onFill={() => (pressed.current = true)} />
    </section>
  );
}

function FillBody({
  card,
  onFill,
}: {
  readonly card: Card;
  readonly onFill: () => void;
}): ReactNode {
  const { words } = usePane();
  const { proposal } = card;
  switch (proposal.state) {
    case 'propose':
      return (
        <>
          <FillScore card={card} onFill={onFill} />
          <FillText card={card} />
        </>
      );
    case 'same':
      return (
        <>
          <p className="fill-same">
            <Shape name="ok" />
            {words.fill.same}
          </p>
          <FillText card={card} />
        </>
      );
    case 'open':
      return (
        <div className="fill-open">
          <p>{words.fill.open}</p>
          <ul>
            {proposal.questions.map((question) => (
              <li key={question}>
                <Shape name="ask" />
                {question}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'empty':
      return <p className="fill-empty">{words.fill.empty}</p>;
    case 'conflict':
      return <Conflict card={card} />;
  }
}

function FillScore({ card, onFill }: { readonly card: Card; readonly onFill: () => void }) {
  const { session, state, words, useSentence } = usePane();
  const { proposal } = card;
  // A command to be tried again is the screen's primary one; what a person has explained is not to be written over lightly.
  const quiet = Boolean(state.notice?.retry) || card.kept.length > 0;
  return (
    <div className="fill-score">
      <CellTag place={proposal.scoreCell} />
      <span className="fill-points">
        {proposal.scoreBefore !== '' && (
          <del aria-label={words.fill.was(proposal.scoreBefore)}>{proposal.scoreBefore}</del>
        )}
        {proposal.score !== null && <b>{formatPoints(proposal.score)}</b>}
        <small>{words.fill.points}</small>
      </span>
      <span className="fill-arithmetic">{proposal.arithmetic}</span>
      <Button
        className="fill-button"
        appearance={quiet ? 'secondary' : 'primary'}
        data-primary={quiet ? undefined : ''}
        onClick={() => {
          onFill();
          void session.fill(useSentence ? { useSentence: true } : {});
        }}
      >
        {words.command.fill}
      </Button>
    </div>
  );
}

function Conflict({ card }: { readonly card: Card }) {
  const { session, words } = usePane();
  const { conflict, factsCell } = card.proposal;
  if (!conflict) return null;
  return (
    <Box tone="ask" alert>
      <h4>{words.fill.conflictTitle(factsCell)}</h4>
      <p>{words.fill.conflict(conflict.sheetText, conflict.paneText)}</p>
      <div className="buttons">
        <Button onClick={() => session.resolveConflict('sheet')}>
          {words.command['use-sheet']}
        </Button>
        <Button onClick={() => session.resolveConflict('pane')}>{words.command['use-pane']}</Button>
      </div>
    </Box>
  );
}
