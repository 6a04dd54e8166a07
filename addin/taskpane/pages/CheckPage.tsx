import { useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Card } from '../../commands/card/card-state';
import type { OpenForm } from '../../commands/session-state';
import { numberLength } from '../item-numbers';
import { usePane } from '../pane-context';
import { standsOn } from '../problem-position';
import { CleanView } from '../parts/CleanView';
import { AppraisalCheck, RecordPage, SummaryCheck } from '../later-parts';
import { StartView } from './StartView';
import { DecisionTags } from '../parts/DecisionTags';
import { Fill } from '../parts/Fill';
import { ItemHead } from '../parts/ItemHead';
import { ItemMap } from '../parts/ItemMap';
import { KeptRow } from '../parts/KeptRow';
import { MarkedText } from '../parts/MarkedText';
import { NoticeBox } from '../parts/NoticeBox';
import { ProblemBox } from '../parts/ProblemBox';
import { ProblemList } from '../parts/ProblemList';
import { RuleRows } from '../parts/RuleRows';
import { Standard } from '../parts/Standard';
import { StepFoot } from '../parts/StepFoot';
import { Strip } from '../parts/Strip';
import { WrittenNote } from '../parts/WrittenNote';

/** 检查: the card of the item under the cursor, what 填入 will write, and the problems of the sheet. */
export function CheckPage() {
  const { form, record, appraisal, summary, card } = usePane().state;
  const body = useRef<HTMLElement>(null);
  useCardInSight(body, card ? `${card.sheet}|${card.item.id}` : '');
  if (record) return <RecordPage open={record} />;
  if (appraisal) return <AppraisalCheck open={appraisal} />;
  if (summary) return <SummaryCheck open={summary} />;
  if (!form) return <StartView />;
  return (
    <>
      <main className="body" ref={body}>
        <Strip form={form} />
        {card ? (
          <ItemCard key={`${card.sheet}|${card.item.id}`} card={card} />
        ) : (
          <Outside form={form} />
        )}
        <ProblemList form={form} cleanAbove={card === null} />
      </main>
      <StepFoot />
    </>
  );
}

/** Another item's card comes into sight from its top, unless the person is walking down the list of problems. */
function useCardInSight(body: RefObject<HTMLElement | null>, card: string): void {
  useLayoutEffect(() => {
    if (document.activeElement?.closest('.problems')) return;
    body.current?.scrollTo({ top: 0 });
  }, [body, card]);
}

function ItemCard({ card }: { readonly card: Card }) {
  const titleId = useId();
  const [focusedRow, setFocusedRow] = useState<number | null>(null);
  const pick = (row: number) => {
    setFocusedRow(row);
    document.querySelector<HTMLElement>(`[data-row="${row}"] [data-row-control]`)?.focus();
  };
  return (
    <div className="card" role="group" aria-labelledby={titleId}>
      <div className="card-body">
        <ItemHead card={card} titleId={titleId} />
        {card.problems.map((problem, index) => (
          <ProblemBox key={`${problem.key}|${index}`} problem={problem} />
        ))}
        {card.kept.length > 0 && (
          <ul className="plain-list">
            {card.kept.map((kept) => (
              <KeptRow key={kept.recordId} kept={kept} />
            ))}
          </ul>
        )}
        <p className="item-text">
          <MarkedText
            text={card.item.text}
            marks={card.marks.filter(({ span }) => span.in === 'item')}
            from={numberLength(card.item.text)}
            focusedRow={focusedRow}
            onPick={pick}
          />
        </p>
        <Standard card={card} focusedRow={focusedRow} onPick={pick} />
        <RuleRows card={card} onFocus={setFocusedRow} />
        {card.attainable !== '' && <p className="attainable">{card.attainable}</p>}
        <DecisionTags decisions={card.decisions} />
      </div>
      <Fill card={card} />
    </div>
  );
}

/** The cursor stands outside the items: what belongs to that cell, then the map. */
function Outside({ form }: { readonly form: OpenForm }) {
  const { state } = usePane();
  const clean = form.problems.length === 0 && form.check.blankItems.length === 0;
  const here = form.problems.filter((problem) => standsOn(problem, state.active));
  return (
    <div className="card">
      <div className="card-body">
        <NoticeBox />
        {state.written && <WrittenNote written={state.written} />}
        {here.map((problem, index) => (
          <ProblemBox key={`${problem.key}|${index}`} problem={problem} />
        ))}
        {clean && <CleanView form={form} />}
        <ItemMap form={form} />
      </div>
    </div>
  );
}
