import { useState, type ReactNode } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import { appraisalRulesOf } from '../../../src/scheme/appraisal-rules';
import type { Scheme } from '../../../src/scheme/scheme';
import type { AppraisalRow } from '../../commands/appraisal-state';
import { usePane } from '../pane-context';
import { Foot } from '../parts/Foot';
import { NoticeBox } from '../parts/NoticeBox';
import { Shape } from '../parts/Shape';
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
  const { session, words: pane } = usePane();
  const words = useAppraisalWords();
  const [written, setWritten] = useState('');
  const found = session.unitsOfForms(scheme.id);
  const list = readUnitRows(written);
  return (
    <>
      <main className="body totals">
        {chooser && <div className="strip">{chooser}</div>}
        <div className="totals-part paste">
          <NoticeBox />
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
          <ListReport list={list} found={found} scheme={scheme} listMark={pane.list} />
        </div>
      </main>
      <Foot>
        <span className="foot-words">
          {list.rows.length > 0 ? words.begin.sheets : words.begin.nothing}
        </span>
        <Button
          appearance="primary"
          data-primary=""
          disabledFocusable={list.rows.length === 0}
          onClick={() =>
            list.rows.length > 0 &&
            void session.insertAppraisal(scheme.id, ['scores', 'standings', 'basis'], list.rows)
          }
        >
          {words.begin.deed}
        </Button>
      </Foot>
    </>
  );
}

function ListReport({
  list,
  found,
  scheme,
  listMark,
}: {
  readonly list: UnitList;
  readonly found: readonly AppraisalRow[];
  readonly scheme: Scheme;
  readonly listMark: string;
}) {
  const words = useAppraisalWords();
  const { rows, headless, twice, unnamed } = list;
  const systems = new Set(rows.map(({ system }) => system).filter((system) => system !== ''));
  const formed = new Set(found.map(({ unit }) => unit));
  const linked = rows.filter(({ unit }) => formed.has(unit)).length;
  const component = componentOfForms(scheme, rows.length > 0 ? linked : 0);
  return (
    <div role="status">
      {headless && (
        <p className="asked">
          <Shape name="ask" />
          <span>{words.begin.noHead}</span>
        </p>
      )}
      {rows.length > 0 && <p>{words.begin.read(rows.length, systems.size)}</p>}
      {component !== null && <p className="quiet-line">{words.begin.linked(component, linked)}</p>}
      {twice.length > 0 && <p className="quiet-line">{words.begin.twice(twice.join(listMark))}</p>}
      {unnamed.length > 0 && (
        <p className="quiet-line">{words.begin.noUnit(unnamed.join(listMark))}</p>
      )}
    </div>
  );
}

/** The part that the forms' totals are, by the reading in force until somebody decides otherwise. */
function componentOfForms(scheme: Scheme, linked: number): string | null {
  const rules = linked > 0 ? appraisalRulesOf(scheme, {}) : null;
  return rules?.appraisal.components.find(({ id }) => id === rules.scored)?.title ?? null;
}
