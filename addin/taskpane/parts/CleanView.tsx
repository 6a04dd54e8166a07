import { Button } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { formatPoints, sumPoints } from '../../../src/base/points';
import type { OpenForm } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { Box } from './Box';

/** Nothing found: what was checked and when, the total, and the next form. */
export function CleanView({ form }: { readonly form: OpenForm }) {
  const { session, state, words } = usePane();
  const { check, kept } = form;
  const rules = check.items.reduce((sum, { lines }) => sum + lines.length, 0);
  const taken = check.items.flatMap(({ derived }) =>
    derived.deducted !== null && derived.deducted > 0 ? [derived.deducted] : [],
  );
  const next = nextForm(state.forms, form);
  const firstItem = next?.check.items[0];
  return (
    <div className="clean">
      <Box tone="ok">
        <h3>{words.clean.title}</h3>
        <p className="quiet-line">{words.clean.text(check.items.length, rules, state.pulse.at)}</p>
      </Box>
      {check.total !== null && (
        <div className="clean-total">
          <span>{words.clean.total}</span>
          <b>{words.clean.points(formatPoints(check.total))}</b>
        </div>
      )}
      <p className="quiet-line">
        {taken.length > 0
          ? words.clean.deducted(formatPoints(sumPoints(taken)), taken.length)
          : words.clean.nothing}
        {kept.length > 0 && words.clean.kept(kept.length)}
      </p>
      {next && firstItem && (
        <>
          <p className="quiet-line clean-next">{words.clean.next}</p>
          <Button
            className="wide-button"
            icon={<ChevronRight16Regular />}
            iconPosition="after"
            onClick={() => void session.goToItem(next.sheet.id, firstItem.item)}
          >
            {words.command['check-next'](next.unit || next.sheet.name)}
          </Button>
        </>
      )}
    </div>
  );
}

/** The next form in tab order that is not finished; after the last, from the first. */
function nextForm(forms: readonly OpenForm[], form: OpenForm): OpenForm | null {
  const at = forms.findIndex(({ sheet }) => sheet.id === form.sheet.id);
  const others = [...forms.slice(at + 1), ...forms.slice(0, Math.max(at, 0))];
  return (
    others.find(({ problems, check }) => problems.length > 0 || check.blankItems.length > 0) ?? null
  );
}
