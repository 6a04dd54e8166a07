import { isRenewed } from '../../../src/scheme/renew-scheme';
import type { Scheme } from '../../../src/scheme/scheme';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { tableOfScheme } from '../pasted-table';

/** Said of a rubric that is kept in this workbook, with the way to take it out again. */
export function RubricKept({ scheme }: { readonly scheme: Scheme }) {
  const { session, state, words } = usePane();
  const kept = state.keptSchemes.find(({ id }) => id === scheme.id);
  if (!kept) return null;
  const remove = async (): Promise<void> => {
    const blank = session.getState().paste.text.trim() === '';
    if (!(await session.removeScheme(scheme.id)) || !blank || isRenewed(scheme)) return;
    // What was kept goes back to where it was pasted: nothing written is lost with it. Another period's was never pasted.
    const { title, edition, issuer, issued, months } = scheme;
    const text = tableOfScheme(scheme);
    session.setPaste({ open: true, text, title, edition, issuer, issued, months: `${months}` });
  };
  return (
    <div className="strip-form strip-kept">
      {words.rubric.keptOn(kept.on)}{' '}
      <Link onClick={() => void remove()}>{words.command['remove-scheme']}</Link>
    </div>
  );
}
