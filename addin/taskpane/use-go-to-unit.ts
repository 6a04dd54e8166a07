import type { GroupTotals, OpenForm } from '../commands/session-state';
import { usePane } from './pane-context';

/** The way from a unit's name to its form, where there is exactly one in the workbook. */
export function useGoToUnit({ scheme, filler, duplicated }: GroupTotals): {
  readonly formOf: (unit: string) => OpenForm | null;
  readonly go: (unit: string) => void;
} {
  const { session, state } = usePane();
  const formOf = (unit: string) =>
    duplicated.includes(unit)
      ? null
      : (state.forms.find(
          (form) => form.unit === unit && form.filler === filler && form.scheme.id === scheme.id,
        ) ?? null);
  const go = (unit: string) => {
    const form = formOf(unit);
    const first = form?.check.items[0];
    if (!form || !first) return;
    session.openPage('check');
    void session.goToItem(form.sheet.id, first.item);
  };
  return { formOf, go };
}
