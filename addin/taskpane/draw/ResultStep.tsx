import { useState, type ReactNode } from 'react';
import type { RecordedDraw } from '../../../src/ledger/fold-draws';
import { findReplacements } from '../../../src/lottery/find-replacements';
import type { DrawnLot } from '../../../src/lottery/draw-lots';
import { partsOfLine, type DrawView } from '../../commands/review/draw-view';
import { usePane } from '../pane-context';
import { Shape } from '../parts/Shape';
import { Step } from '../parts/Step';
import { useFocusAfter, type FocusTarget } from '../use-focus-after';
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
  heading,
  children,
}: ResultProps & { readonly heading: FocusTarget; readonly children: ReactNode }) {
  const words = useDrawWords();
  const { draw, record } = made;
  const left = record.count - (draw?.lots ?? []).filter(({ state }) => state === 'drawn').length;
  return (
    <Step
      number={4}
      title={words.result}
      done={draw !== null}
      heading={heading}
      action={<span className="step-action quiet-line">{words.time(record.drawnAt)}</span>}
    >
      {draw ? (
        <>
          <DrawnTable view={view} made={made} lots={draw.lots} />
          {left > 0 && (
            <p className="asked">
              <Shape name="ask" />
              <span>{words.exhausted(record.count, left, view.counted)}</span>
            </p>
          )}
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
        {shown.map((lot, order) => (
          <DrawnRow
            key={lot.line}
            view={view}
            made={made}
            lot={lot}
            order={order + 1}
            withUnits={withUnits}
            replaced={replaced.find(({ by }) => by === lot.line)?.line ?? null}
            isOpen={open === lot.line}
            onOpen={(isOpen) => setOpen(isOpen ? lot.line : null)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** One who was drawn; under the name, once it is pressed, what can be recorded. */
function DrawnRow({
  view,
  made,
  lot,
  order,
  withUnits,
  replaced,
  isOpen,
  onOpen,
}: ResultProps & {
  readonly lot: DrawnLot;
  /** From 1. */
  readonly order: number;
  readonly withUnits: boolean;
  /** In whose place this one came. */
  readonly replaced: string | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  const words = useDrawWords();
  const { target, follow } = useFocusAfter(isOpen);
  const { unit, name } = partsOfLine(lot.line);
  const leave = (): void =>
    void follow(() => {
      onOpen(false);
      return Promise.resolve(true);
    });
  return (
    <>
      <tr>
        <td>{order}</td>
        <th scope="row">
          <button
            ref={target}
            type="button"
            className="unit-link"
            aria-expanded={isOpen}
            aria-label={words.openLine(lot.line)}
            onClick={() => onOpen(!isOpen)}
          >
            {name}
          </button>
          <LineNote made={made} lot={lot} for={replaced} />
        </th>
        {withUnits && <td>{unit}</td>}
        <td className="number">{lot.at + 1}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={withUnits ? 4 : 3}>
            <LineDetails view={view} made={made} lot={lot} onDone={leave} />
          </td>
        </tr>
      )}
    </>
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
  const { words: pane } = usePane();
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
          {check.finding === ''
            ? words[check.result]
            : pane.line(words[check.result], check.finding)}
        </small>
      )}
    </>
  );
}
