import { useEffect, useRef, type ReactNode } from 'react';
import type { DocumentBlock, OfficialDocument, PrintedForms } from '../../../src/document/document';
import { GAP_WORDS } from '../../../src/document/document-words';
import { FormPreview } from './FormPreview';
import { Marked } from './Marked';

/** Rows of a table that are shown; the whole of it stands in the file. */
const MOST_ROWS = 30;

/** A document as it will read, in 仿宋; gaps stand out. */
export function DocumentPreview({
  title,
  document,
  asked,
  children,
}: {
  readonly title: string;
  readonly document: OfficialDocument | PrintedForms;
  /** How often somebody chose what to look at: each time it comes into view. */
  readonly asked: number;
  readonly children: ReactNode;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  return (
    <section className="document-part" aria-label={title}>
      <h2 ref={head} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <article className="document-paper" lang="zh-CN" tabIndex={0} aria-label={document.title}>
        {'forms' in document ? (
          <FormPreview document={document} />
        ) : (
          <>
            <p className="document-heading">{document.title}</p>
            {document.blocks.map((block, at) => (
              <Block key={at} block={block} />
            ))}
          </>
        )}
      </article>
    </section>
  );
}

function Block({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case 'salutation':
      return (
        <p>
          <Marked words={block.text} />
        </p>
      );
    case 'heading':
      return (
        <p className="document-indent document-strong">
          <Marked words={block.text} />
        </p>
      );
    case 'paragraph':
      return (
        <p className="document-indent">
          {block.runs.map((run, at) =>
            run.kind === 'gap' ? (
              <mark key={at}>{GAP_WORDS}</mark>
            ) : (
              <span key={at} className={run.strong ? 'document-strong' : undefined}>
                {run.text}
              </span>
            ),
          )}
        </p>
      );
    case 'signature':
      return (
        <p className="document-signature">
          {block.lines.map((line, at) => (
            <span key={at}>{line}</span>
          ))}
        </p>
      );
    case 'note':
      return <p className="quiet-line">{block.text}</p>;
    case 'table':
      return <Table table={block} />;
  }
}

/** More columns than a pane has room for: each row stands as a list. */
const MOST_COLUMNS = 3;

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

function Table({ table }: { readonly table: TableBlock }) {
  const shown = table.rows.slice(0, MOST_ROWS);
  const narrow = table.columns.length <= MOST_COLUMNS;
  return (
    <>
      {narrow ? <Rows table={table} rows={shown} /> : <Records table={table} rows={shown} />}
      {table.rows.length > shown.length && <p>……</p>}
    </>
  );
}

interface RowsProps {
  readonly table: TableBlock;
  readonly rows: TableBlock['rows'];
}

function Rows({ table, rows }: RowsProps) {
  return (
    <table className="document-table">
      <thead>
        <tr>
          {table.columns.map(({ title }, at) => (
            <th key={at} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((words, column) => (
              <td key={column}>
                <Marked words={words} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Records({ table, rows }: RowsProps) {
  return rows.map((row, at) => (
    <dl key={at} className="document-record">
      {table.columns.map(({ title }, column) => (
        <div key={column}>
          <dt>{title}</dt>
          <dd>
            <Marked words={row[column] ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  ));
}
