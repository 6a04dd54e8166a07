import { ProgressBar } from '@fluentui/react-components';
import type { OpenForm } from '../../commands/session-state';
import { usePane } from '../pane-context';

/** Whom the form is about, which form it is, and how much of it is filled; one line in a low pane. */
export function Strip({ form }: { readonly form: OpenForm }) {
  const { words } = usePane();
  const of = form.check.items.length;
  const filled = of - form.check.blankItems.length;
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
