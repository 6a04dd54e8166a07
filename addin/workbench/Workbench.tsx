import { useCallback, useEffect, useRef } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { CommandId } from '../commands/command';
import type { WorkbenchWords } from '../locale/workbench';
import { App } from '../taskpane/App';
import { themeOf } from '../taskpane/theme';
import { useSystemDark } from '../taskpane/use-system-dark';
import { Bar } from './Bar';
import type { Bench } from './bench';
import type { BenchCommandId } from './bench-command';
import type { BenchKey } from './bench-keys';
import { MessageBar } from './MessageBar';
import { PaneFrame } from './PaneFrame';
import { PaneGuard } from '../taskpane/PaneGuard';
import { press, pressFile } from './press';
import { SaveQuestion } from './SaveQuestion';
import { useBenchState, useSessionState } from './use-bench';
import { useBenchKeys } from './use-bench-keys';
import { useFileDrop } from './use-file-drop';
import { useSides } from './use-sides';
import './workbench.css';

export interface WorkbenchProps {
  readonly bench: Bench;
  readonly words: WorkbenchWords;
  readonly locale: 'zh-CN' | 'en-US';
  readonly report: (cause: unknown) => void;
}

/** The page: bar above, sheet left, the very pane of Excel and WPS 表格 right. */
export function Workbench({ bench, words, locale, report }: WorkbenchProps) {
  const state = useBenchState(bench);
  const session = useSessionState(state.session);
  const dark = useSystemDark();
  const picker = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const openFiles = useCallback((files: readonly File[]) => void bench.openFiles(files), [bench]);
  const dropping = useFileDrop(openFiles);
  useEffect(() => bench.setDark(dark), [bench, dark]);
  useEffect(() => {
    document.title = `${state.changed ? '*' : ''}${state.name ?? words.untitled} - ${words.title}`;
  }, [state.changed, state.name, words]);
  // What went well is said until the next deed; what did not stays until it is put away.
  const quieten = (): void => {
    if (state.message?.tone === 'ok') bench.tell(null);
  };
  const onPress = (id: CommandId): void => {
    quieten();
    const shown = pane.current?.querySelector<HTMLElement>('.pane') ?? null;
    void press(bench, words.command, id, shown);
  };
  const onFile = (id: BenchCommandId): void => {
    quieten();
    if (id === 'open') picker.current?.click();
    else void pressFile(bench, id);
  };
  const toOtherSide = useSides(bench, pane);
  useBenchKeys((key: BenchKey) => {
    if (bench.getState().question) return;
    if (key === 'save' || key === 'open') onFile(key);
    else if (key === 'other-side') toOtherSide();
    else onPress(key);
  });
  return (
    <FluentProvider theme={themeOf(dark, locale)} className="bench-provider">
      <div className={dark ? 'bench bench-dark' : 'bench bench-light'} lang={locale}>
        <Bar words={words} bench={state} state={session} onPress={onPress} onFile={onFile} />
        {state.message && (
          <MessageBar words={words} message={state.message} onClose={() => bench.tell(null)} />
        )}
        <div className="bench-desk">
          <SheetArea bench={bench} words={words} waiting={state.session === null} />
          {state.paneOpen && (
            <PaneFrame
              words={words}
              width={state.paneWidth}
              onResize={bench.resizePane}
              onClose={() => {
                bench.showPane(false);
                bench.focusSheet();
              }}
            >
              <div className="pane-host" ref={pane}>
                {state.session && (
                  <PaneGuard
                    key={keyOf(state.session)}
                    sentence={words.message.paneFailed}
                    again={words.showAgain}
                    report={report}
                  >
                    <App
                      session={state.session}
                      theme="system"
                      platform="browser"
                      locale={locale}
                    />
                  </PaneGuard>
                )}
              </div>
            </PaneFrame>
          )}
        </div>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          onChange={(event) => {
            openFiles([...(event.target.files ?? [])]);
            // The same file may be chosen again.
            event.target.value = '';
          }}
        />
        {dropping && <div className="bench-drop">{words.drop}</div>}
        {state.question && (
          <SaveQuestion
            words={words}
            name={state.name ?? words.untitled}
            question={state.question}
          />
        )}
      </div>
    </FluentProvider>
  );
}

/** The place of the spreadsheet, which is no part of React: its element is put in once and starts the page. */
function SheetArea({
  bench,
  words,
  waiting,
}: {
  readonly bench: Bench;
  readonly words: WorkbenchWords;
  readonly waiting: boolean;
}) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.append(bench.area);
    void bench.start();
  }, [bench]);
  return (
    <main className="bench-place" ref={place} aria-label={words.sheet}>
      {waiting && <p className="bench-waiting">{words.starting}</p>}
    </main>
  );
}

const keys = new WeakMap<object, number>();
let nextKey = 0;

/** A new workbook gets a pane of its own: drafts and names of the last one must not show in it. */
function keyOf(session: object): number {
  const key = keys.get(session) ?? nextKey++;
  keys.set(session, key);
  return key;
}
