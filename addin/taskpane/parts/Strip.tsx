import type { OpenForm } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { StripBar } from './StripBar';

/** Items the form has by its notice, those whose row is gone or unreadable included. */
function itemCount({ scheme, formId }: OpenForm): number {
  const form = scheme.forms.find(({ id }) => id === formId);
  return form?.kind === 'score' ? form.sections.flatMap(({ items }) => items).length : 0;
}

/** The strip of a scored form. */
export function Strip({ form }: { readonly form: OpenForm }) {
  const { words } = usePane();
  const of = itemCount(form);
  const filled = form.check.items.length - form.check.blankItems.length;
  return (
    <StripBar
      subject={form.unit || words.strip.noUnit}
      title={form.formTitle}
      filled={filled}
      of={of}
      progress={words.strip.progress(filled, of)}
      items={words.strip.items(of)}
    />
  );
}
