import { describe, expect, it } from 'vitest';
import { createFakeWps, enterPage, type FakePage } from './fake-page';

/** A page that cannot really open another. */
function pageOpenedBy(opener: unknown): FakePage {
  return { opener, open: () => null };
}

describe('a page in the fake WPS', () => {
  it('is given the application and what stands beside it', () => {
    const page = pageOpenedBy(null);
    enterPage(page);
    expect(Object.keys(page)).toEqual(expect.arrayContaining(['Application', 'wps']));
    const older = pageOpenedBy(null);
    enterPage(older, 'old');
    expect(Object.keys(older)).not.toContain('Application');
    expect(typeof Reflect.get(Reflect.get(older, 'wps'), 'EtApplication')).toBe('function');
  });

  it('shares everything with the page that opened it', () => {
    const shell = pageOpenedBy(null);
    enterPage(shell);
    const pane = pageOpenedBy(shell);
    enterPage(pane);
    expect(Reflect.get(pane, 'Application')).toBe(Reflect.get(shell, 'Application'));
  });

  it.each(['null', 'throw'] as const)(
    'a hidden pane is there, a lost one is not: %s',
    (gonePane) => {
      const wps = createFakeWps(pageOpenedBy(null), { gonePane });
      const pane = wps.root.CreateTaskPane('taskpane.html#1');
      pane.Visible = true;
      wps.hidePane(pane.ID);
      expect([wps.root.GetTaskPane(pane.ID)?.Visible, wps.panes.length]).toEqual([false, 1]);
      wps.losePane(pane.ID);
      if (gonePane === 'throw') expect(() => wps.root.GetTaskPane(pane.ID)).toThrow('no task pane');
      else expect(wps.root.GetTaskPane(pane.ID)).toBe(null);
    },
  );
});
