import type { PrintedForms } from '../../../src/document/document';
import type { PageCell, PageRow, PrintedPage } from '../../../src/sheet/page';
import { ROW_KEYS } from '../../../src/sheet/sheet-plan';
import { Marked } from './Marked';

/** Forms that are shown; all of them stand in the file. */
const MOST_FORMS = 3;

/** Record forms as they will be printed, one under the other. */
export function FormPreview({ document: { forms } }: { readonly document: PrintedForms }) {
  return (
    <>
      {forms.slice(0, MOST_FORMS).map((form, at) => (
        <Form key={at} form={form} />
      ))}
      {forms.length > MOST_FORMS && <p>……</p>}
    </>
  );
}

function Form({ form: { rows } }: { readonly form: PrintedPage }) {
  const titles = rows.filter(({ key }) => key === ROW_KEYS.title);
  const others = rows.filter(({ key }) => key !== ROW_KEYS.title);
  return (
    <>
      {titles.map((row, at) => (
        <p key={at} className="document-heading">
          {row.cells.map(wordsOf).join('')}
        </p>
      ))}
      <table className="document-table document-form">
        <tbody>
          {others.map((row, at) => (
            <Row key={at} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ row }: { readonly row: PageRow }) {
  return (
    <tr>
      {row.cells.map((cell, at) => (
        <td
          key={at}
          colSpan={cell.span}
          rowSpan={cell.rows}
          className={cell.style.border ? undefined : 'bare'}
        >
          <Marked words={wordsOf(cell)} />
        </td>
      ))}
    </tr>
  );
}

function wordsOf({ input }: PageCell): string {
  return input.kind === 'text' ? input.text : '';
}
