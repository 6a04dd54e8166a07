import { Field, Select } from '@fluentui/react-components';
import type { OpenReview, UnassignedSheet } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { SignedBox } from './SignedBox';
import { useReviewWords } from './use-review-words';

const SHOWN = 8;

/** Sheets that do not say who filled them in: a person does, and the sheet stays as it is. */
export function UnassignedSheets({ open }: { readonly open: OpenReview }) {
  const words = useReviewWords();
  const { unassigned } = open;
  if (unassigned.length === 0) return null;
  return (
    <SignedBox title={words.unassigned.title(unassigned.length)} lead={words.unassigned.lead}>
      {(by) =>
        unassigned
          .slice(0, SHOWN)
          .map((each) => <Unassigned key={each.sheet.id} open={open} sheet={each} by={by} />)
      }
    </SignedBox>
  );
}

function Unassigned({
  open,
  sheet,
  by,
}: {
  readonly open: OpenReview;
  readonly sheet: UnassignedSheet;
  readonly by: string;
}) {
  const { session } = usePane();
  const words = useReviewWords();
  const { scheme } = open;
  const form = scheme.forms.find(({ id }) => id === sheet.form)?.shortTitle ?? '';
  const fillers = (scheme.fillers ?? []).filter(
    ({ forms }) => forms === undefined || forms.includes(sheet.form),
  );
  return (
    <li className="review-assign">
      <Field
        label={words.unassigned.filler(sheet.sheet.name)}
        hint={words.unassigned.about(sheet.subject, form)}
      >
        <Select
          value=""
          disabled={by === ''}
          onChange={(_, { value }) =>
            void session.recordReview({
              kind: 'assignment',
              by,
              scheme: scheme.id,
              subject: '',
              source: sheet.sheet.name,
              filler: value,
            })
          }
        >
          <option value="">{by === '' ? words.facts.needBy : words.unassigned.choose}</option>
          {fillers.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </li>
  );
}
