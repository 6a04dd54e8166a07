import { Fragment, useState, type ReactNode } from 'react';
import type { RecordedDraw } from '../../../src/ledger/fold-draws';
import { findReplacements } from '../../../src/lottery/find-replacements';
import type { DrawnLot } from '../../../src/lottery/draw-lots';
import { partsOfLine, type DrawView } from '../../commands/review/draw-view';
import { formatTime } from '../format-date';
import { Shape } from '../parts/Shape';
import { Step } from '../parts/Step';
import { LineDetails } from './LineDetails';
import { useDrawWords } from './use-draw-words';

interface ResultProps {
  readonly view: DrawView;
  readonly made: RecordedDraw;
}

/** 结果: whom the lots drew, in their order; pressed, a name opens what came of the check and the way to withdraw. */
export function ResultStep({
  view,
  made,
  children,
}: ResultProps & { readonly children: ReactNode }) {
  const words = useDrawWords();
  const { draw, record } = made;
  return (
    <Step
      number={4}
      title={words.result}
      done={draw !== null}
      action={<span className="step-action quiet-line">{formatTime(record.drawnAt)}</span>}
    >
      {draw ? (
        <>
          <DrawnTable view={view} made={made} lots={draw.lots} />
          <p className="quiet-line">{words.same}</p>
        </>
      ) : (
        <p className="asked" role="alert">
          <Shape name="must" />
          <span>{words.broken}</span>
        </p>
      )}
      {children}
    </Step>
  );
}

function DrawnTable({ view, made, lots }: ResultProps & { readonly lots: readonly DrawnLot[] }) {
  const words = useDrawWords();
  const [open, setOpen] = useState<string | null>(null);
  const { record } = made;
  const shown = lots.filter(({ state }) => state !== 'waiting');
  const withUnits = shown.some(({ line }) => partsOfLine(line).unit !== '');
  const gone = record.withdrawn.map(({ line }) => line);
  const replaced = findReplacements({ lots, count: record.count }, gone);
  return (
    <table className="ranks drawn">
      <thead>
        <tr>
          <th scope="col">{words.order}</th>
          <th scope="col">{withUnits ? words.name : words.lineName}</th>
          {withUnits && <th scope="col">{words.unit}</th>}
          <th scope="col" className="number">
            {words.place}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((lot, order) => {
          const { line, at } = lot;
          const { unit, name } = partsOfLine(line);
          const isOpen = open === line;
          return (
            <Fragment key={line}>
              <tr>
                <td>{order + 1}</td>
                <th scope="row">
                  <button
                    type="button"
                    className="unit-link"
                    aria-expanded={isOpen}
                    aria-label={words.openLine(line)}
                    onClick={() => setOpen(isOpen ? null : line)}
                  >
                    {name}
                  </button>
                  <LineNote
                    made={made}
                    lot={lot}
                    for={replaced.find(({ by }) => by === line)?.line ?? null}
                  />
                </th>
                {withUnits && <td>{unit}</td>}
                <td className="number">{at + 1}</td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={withUnits ? 4 : 3}>
                    <LineDetails view={view} made={made} lot={lot} onDone={() => setOpen(null)} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** Under a name: what came of the check, why somebody withdrew, in whose place somebody came. */
function LineNote({
  made,
  lot: { line, state },
  for: replaced,
}: {
  readonly made: RecordedDraw;
  readonly lot: DrawnLot;
  readonly for: string | null;
}) {
  const words = useDrawWords();
  const check = made.checks.get(line);
  if (state === 'withdrawn') {
    const reason = made.record.withdrawn.find((each) => each.line === line)?.reason ?? '';
    return <small className="line-note">{words.left(reason)}</small>;
  }
  return (
    <>
      {replaced !== null && <small className="line-note">{words.came(replaced)}</small>}
      {check && (
        <small className="line-note">
          <Shape name={check.result === 'confirmed' ? 'ok' : 'ask'} size={12} />{' '}
          {words[check.result]}
          {check.finding !== '' && `：${check.finding}`}
        </small>
      )}
    </>
  );
}
