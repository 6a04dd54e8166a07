import { useState, type ReactNode } from 'react';
import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import type { Component } from '../../../src/scheme/appraisal';
import { appraisalRulesOf } from '../../../src/scheme/appraisal-rules';
import type { Scheme } from '../../../src/scheme/scheme';
import type { AppraisalRow } from '../../commands/appraisal/appraisal-state';
import { usePane } from '../pane-context';
import { Foot } from '../parts/Foot';
import { NoticeBox } from '../parts/NoticeBox';
import { Shape } from '../parts/Shape';
import { InsertWork } from './InsertWork';
import { readUnitRows, type UnitList } from './read-unit-rows';
import { useAppraisalWords } from './use-appraisal-words';

/** An appraisal without a sheet yet: whose names it is to hold, and the one deed. */
export function BeginAppraisal({
  scheme,
  chooser,
}: {
  readonly scheme: Scheme;
  readonly chooser: ReactNode;
}) {
  const { session, state, words: pane } = usePane();
  const words = useAppraisalWords();
  const [written, setWritten] = useState('');
  const found = session.unitsOfForms(scheme.id);
  const [round, setRound] = useState('');
  const list = readUnitRows(written);
  const linked = linkOf(scheme, list, found);
  const ready = list.rows.length > 0 && state.work === null;
  return (
    <>
      <main className="body totals">
        {chooser && <div className="strip">{chooser}</div>}
        <div className="totals-part paste">
          <NoticeBox />
          <InsertWork />
          <h2>{words.begin.title}</h2>
          {scheme.appraisal && (
            <p className="quiet-line">{words.begin.lead(scheme.appraisal.quote)}</p>
          )}
          <Field label={words.begin.names} hint={words.begin.hint}>
            <Textarea
              value={written}
              rows={8}
              resize="vertical"
              onChange={(_, { value }) => setWritten(value)}
            />
          </Field>
          {found.length > 0 && (
            <div className="buttons">
              <Button onClick={() => setWritten(found.map(({ unit }) => unit).join('\n'))}>
                {words.begin.fromForms(found.length)}
              </Button>
            </div>
          )}
          <ListReport list={list} listMark={pane.list} />
          {linked && <RoundChoice linked={linked} round={round} onRound={setRound} />}
        </div>
      </main>
      <Foot>
        <span className="foot-words">
          {list.rows.length > 0 ? words.begin.sheets : words.begin.nothing}
        </span>
        <Button
          appearance="primary"
          data-primary=""
          disabledFocusable={!ready}
          onClick={() =>
            ready &&
            void session.insertAppraisal({
              scheme: scheme.id,
              sheets: ['scores', 'standings', 'basis'],
              rows: list.rows,
              round: linked && round !== '' ? Number(round) : null,
            })
          }
        >
          {words.begin.deed}
        </Button>
      </Foot>
    </>
  );
}

function ListReport({ list, listMark }: { readonly list: UnitList; readonly listMark: string }) {
  const words = useAppraisalWords();
  const { rows, headless, twice, unnamed } = list;
  const systems = new Set(rows.map(({ system }) => system).filter((system) => system !== ''));
  return (
    <div role="status">
      {headless && (
        <p className="asked">
          <Shape name="ask" />
          <span>{words.begin.noHead}</span>
        </p>
      )}
      {rows.length > 0 && <p>{words.begin.read(rows.length, systems.size)}</p>}
      {twice.length > 0 && <p className="quiet-line">{words.begin.twice(twice.join(listMark))}</p>}
      {unnamed.length > 0 && (
        <p className="quiet-line">{words.begin.noUnit(unnamed.join(listMark))}</p>
      )}
    </div>
  );
}

/** Units of the list with a form in this workbook, and the part its total is. */
interface Linked {
  readonly component: Component;
  readonly count: number;
}

/** By the reading in force until somebody decides otherwise. */
function linkOf(scheme: Scheme, { rows }: UnitList, found: readonly AppraisalRow[]): Linked | null {
  const formed = new Set(found.map(({ unit }) => unit));
  const count = rows.filter(({ unit }) => formed.has(unit)).length;
  const rules = count > 0 ? appraisalRulesOf(scheme, {}) : null;
  const component = rules?.appraisal.components.find(({ id }) => id === rules.scored);
  return component ? { component, count } : null;
}

/** Which round the forms are is in no form: nothing is linked until somebody says. */
function RoundChoice({
  linked: { component, count },
  round,
  onRound,
}: {
  readonly linked: Linked;
  readonly round: string;
  readonly onRound: (round: string) => void;
}) {
  const words = useAppraisalWords();
  const rounds = component.rounds ?? [component.title];
  return (
    <Field label={words.begin.linked(component.title, count)}>
      <Select value={round} onChange={(_, { value }) => onRound(value)}>
        <option value="">{words.begin.unlinked}</option>
        {rounds.map((title, at) => (
          <option key={title} value={String(at)}>
            {words.begin.linkTo(title)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
