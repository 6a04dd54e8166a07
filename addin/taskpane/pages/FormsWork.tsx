import { useEffect, useRef } from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Area, Cell } from '../../../src/base/cell';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';

/** Progress while inserting, with 停止; afterwards what came in, and the way back. */
export function FormsWork() {
  const { session, state, words } = usePane();
  const { work, forms, records } = state;
  // What another page put in is told of there.
  const inserted = (state.inserted?.page ?? 'forms') === state.page ? state.inserted : null;
  const box = useRef<HTMLElement | null>(null);
  const told = work !== null || inserted !== null;
  useEffect(() => {
    // The button stands at the foot, what it does is told at the top: whoever has scrolled down would see nothing happen.
    if (told) box.current?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  if (work) {
    return (
      <section className="work" ref={box} aria-label={work.title}>
        <h2>{words.forms.working(work.done, work.total)}</h2>
        <ProgressBar
          value={work.done}
          max={Math.max(work.total, 1)}
          thickness="large"
          aria-label={words.forms.working(work.done, work.total)}
        />
        <div className="work-line">
          <span>{work.current}</span>
          {work.stopNote !== '' && (
            <Button icon={<Dismiss16Regular />} onClick={() => session.stop()}>
              {words.command.stop}
            </Button>
          )}
        </div>
        <p className="quiet-line">{work.stopNote}</p>
      </section>
    );
  }
  if (!inserted) return null;
  const ids = new Set(inserted.sheets.map(({ id }) => id));
  const first = forms.find(({ sheet }) => ids.has(sheet.id));
  const firstItem = first?.check.items[0];
  const record = records.find(({ sheet }) => ids.has(sheet.id));
  const blank = record?.blank[0]?.cell;
  const begin =
    first && firstItem
      ? () => session.goToItem(first.sheet.id, firstItem.item)
      : record && blank
        ? () => session.goTo({ sheet: record.sheet.id, area: areaOf(blank) })
        : null;
  return (
    <div className="work" ref={(element) => void (box.current = element)}>
      <Box tone={inserted.missing > 0 ? 'ask' : 'done'}>
        <p role="status">{inserted.sentence}</p>
        <div className="buttons">
          {begin && (
            <Button
              onClick={() => {
                session.openPage('check');
                void begin();
              }}
            >
              {words.forms.first}
            </Button>
          )}
          {inserted.sheets.length > 0 && (
            <Button appearance="subtle" onClick={() => void session.removeInserted()}>
              {words.command['remove-inserted'](inserted.sheets.length)}
            </Button>
          )}
        </div>
      </Box>
    </div>
  );
}

function areaOf({ row, column }: Cell): Area {
  return { top: row, left: column, bottom: row, right: column };
}
