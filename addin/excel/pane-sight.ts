import type { OfficeApi } from './office-api';

/** Whether a person sees the pane; with a shared runtime the page lives on while it is closed. */
export interface PaneSight {
  inSight(): boolean;
  show(): Promise<void>;
}

/** `page` is where a person's own touch proves that the pane is seen; `onSeen` is called when it comes back. */
export function watchSight(
  { addin }: Pick<OfficeApi, 'addin'>,
  page: EventTarget,
  onSeen: () => void,
  report: (cause: unknown) => void,
): PaneSight {
  // Excel tells changes only: not known is not seen, which costs one more press and never writes unseen.
  let seen = false;
  let told = false;
  const note = (now: boolean): void => {
    const back = now && !seen;
    seen = now;
    if (back) onSeen();
  };
  addin
    .onVisibilityModeChanged(({ visibilityMode }) => note(visibilityMode === 'Taskpane'))
    .then(() => (told = true))
    .catch(report);
  for (const touch of ['pointerdown', 'keydown']) {
    page.addEventListener(touch, () => note(true), { capture: true });
  }
  return {
    inSight: () => seen,
    async show() {
      // Asking for what is there could take the keys from the sheet.
      if (seen && told) return;
      try {
        await addin.showAsTaskpane();
        note(true);
      } catch (cause) {
        report(cause);
      }
    },
  };
}
