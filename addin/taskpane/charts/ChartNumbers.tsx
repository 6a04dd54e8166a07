import { useState } from 'react';
import type { Chart, ChartTable } from './chart';
import { useChartWords } from './use-chart-words';

/** More columns than this do not fit a pane: then a row's numbers stand under each other's titles in one cell. */
const MOST_COLUMNS = 4;

/** 看数字: the same numbers as a table; its rows, of which there may be thousands, come when it is opened. */
export function ChartNumbers({ chart }: { readonly chart: Chart }) {
  const words = useChartWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-numbers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={words.about(words.numbers, chart.title)}>{words.numbers}</summary>
      {open && (
        <table className="ranks chart-table">
          <Rows table={chart.table()} />
        </table>
      )}
    </details>
  );
}

function Rows({ table }: { readonly table: ChartTable }) {
  return table.head.length > MOST_COLUMNS ? (
    <TitledCells table={table} />
  ) : (
    <Columns table={table} />
  );
}

function Columns({ table }: { readonly table: ChartTable }) {
  return (
    <>
      <thead>
        <tr>
          {table.head.map((each, at) => (
            <th key={each} scope="col" className={at === 0 ? '' : 'number'}>
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name = '', ...cells], at) => (
          <tr key={at}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column} className="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** Each number beside its title, as many on a line as there is room for. */
function TitledCells({ table }: { readonly table: ChartTable }) {
  const words = useChartWords();
  const [first = '', ...titles] = table.head;
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{words.figures}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name = '', ...cells], at) => (
          <tr key={at}>
            <th scope="row">{name}</th>
            <td>
              {titles.map((title, column) =>
                (cells[column] ?? '') === '' ? null : (
                  <span key={title} className="chart-figure">
                    {title} <b>{cells[column]}</b>{' '}
                  </span>
                ),
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
