import type { OpenScheme } from '../scheme/open-scheme';
import type { TableForm } from '../scheme/scheme';
import { formatHeaderDate, headerText, headingBeside, spreadHeader } from './header-line';
import { text } from './page';
import type { PageCell, PageRow } from './page';
import { ROW_KEYS } from './sheet-plan';
import { STYLE } from './sheet-style';

/** What the rows above a table are filled in with; each may be empty. */
export interface FrameRequest {
  readonly opened: OpenScheme;
  readonly form: TableForm;
  /** The scored unit; empty on a summary. */
  readonly subject: string;
  readonly filler: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** The rows that stand above a form's own and are repeated with them: title, header line, column titles. */
export function frameRows(request: FrameRequest): readonly PageRow[] {
  const { form } = request;
  const beside = headingBeside(form);
  const whole = { column: 0, span: form.columns.length };
  return [
    {
      key: ROW_KEYS.title,
      cells: [{ ...whole, input: text(form.title), style: STYLE.title }],
      air: 6,
      ...(beside && {
        working: {
          input: text(headerText(beside, headerValue(beside.id, request))),
          style: STYLE.beside,
        },
      }),
    },
    {
      key: ROW_KEYS.header,
      cells: headerCells(request),
      air: 2,
      // A notice without a header line prints no empty line either.
      ...(form.header.length === 0 && { hidden: true as const }),
    },
    {
      key: ROW_KEYS.columns,
      cells: form.columns.map(({ title }, column) => ({
        column,
        input: text(title),
        style: STYLE.columnTitle,
      })),
      air: 4,
    },
  ];
}

function headerCells(request: FrameRequest): readonly PageCell[] {
  const { form } = request;
  return spreadHeader(form).map(({ field, from, to }) => {
    const atEnd = to === form.columns.length - 1 && from > 0;
    return {
      column: from,
      span: to - from + 1,
      input: text(headerText(field, headerValue(field.id, request))),
      style: atEnd ? STYLE.headerRight : STYLE.headerLeft,
    };
  });
}

function headerValue(id: 'unit' | 'team' | 'date', request: FrameRequest): string {
  switch (id) {
    case 'unit':
      return request.subject;
    case 'team':
      return request.filler;
    case 'date':
      return formatHeaderDate(request.date);
  }
}
