import { Button } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import type { DocumentEntry } from '../../commands/review/documents';
import { usePane } from '../pane-context';
import { useDocumentsWords } from './use-documents-words';
import type { DocumentMaker } from './use-make-document';

/** Makes a document; where no file surely arrives, a record form is a sheet of the workbook already, and the button leads to where such sheets are inserted. */
export function MakeButton({
  document,
  maker,
  file,
  sheet,
  primary = false,
  ...button
}: {
  readonly document: NonNullable<DocumentEntry['document']>;
  readonly maker: DocumentMaker;
  /** What the button says where a file is made, and where a sheet is inserted. */
  readonly file: string;
  readonly sheet: string;
  readonly primary?: boolean;
} & Pick<ComponentProps<typeof Button>, 'icon' | 'aria-label'>) {
  const { session } = usePane();
  const words = useDocumentsWords();
  const weight = primary && ({ appearance: 'primary', 'data-primary': '' } as const);
  if (maker.way === 'sheet' && 'forms' in document) {
    return (
      <Button {...weight} onClick={() => session.openPage('forms')}>
        {words.toForms}
      </Button>
    );
  }
  return (
    <Button
      {...button}
      {...weight}
      disabledFocusable={maker.busy}
      onClick={() => void maker.make(document)}
    >
      {maker.way === 'file' ? file : sheet}
    </Button>
  );
}
