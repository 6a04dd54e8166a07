import { ProgressBar } from '@fluentui/react-components';
import type { OpenForm } from '../../commands/session-state';
import { usePane } from '../pane-context';

/** Items the form has by its notice, those whose row is gone or unreadable included. */
function itemCount({ scheme, formId }: OpenForm): number {
  const form = scheme.forms.find(({ id }) => id === formId);
  return form?.kind === 'score' ? form.sections.flatMap(({ items }) => items).length : 0;
}

/** Whom the form is about, which form it is, and how much of it is filled; one line in a low pane. */
export function Strip({ form }: { readonly form: OpenForm }) {
  const { words } = usePane();
  const of = itemCount(form);
  const filled = form.check.items.length - form.check.blankItems.length;
  return (
    <section className="strip" aria-label={form.formTitle}>
      <div className="strip-line">
        <strong className="strip-unit">{form.unit || words.strip.noUnit}</strong>
        <span className="strip-count">
          {words.strip.filled} <b>{filled}</b>
          {words.strip.items(of)}
        </span>
      </div>
      <div className="strip-form">{form.formTitle}</div>
      <ProgressBar
        className="strip-bar"
        value={filled}
        max={Math.max(of, 1)}
        thickness="large"
        aria-label={words.strip.progress(filled, of)}
      />
    </section>
  );
}
