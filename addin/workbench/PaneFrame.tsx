import { useRef } from 'react';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { WorkbenchWords } from '../locale/workbench';
import { PANE_WIDTH } from './bench-state';

const STEP = 16;

/** What Excel and WPS 表格 draw around a task pane: title, × and a border to drag. */
export function PaneFrame({
  words,
  width,
  onResize,
  onClose,
  children,
}: {
  readonly words: WorkbenchWords;
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <aside className="pane-frame" style={{ width }} aria-label={words.pane}>
      <Border words={words} width={width} onResize={onResize} />
      <header className="pane-title">
        <span>{words.title}</span>
        <button type="button" className="pane-close" aria-label={words.closePane} onClick={onClose}>
          <Dismiss20Regular />
        </button>
      </header>
      <div className="pane-body">{children}</div>
    </aside>
  );
}

function Border({
  words,
  width,
  onResize,
}: {
  readonly words: WorkbenchWords;
  readonly width: number;
  readonly onResize: (width: number) => void;
}) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  return (
    <div
      className="pane-border"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.resizePane}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (grip.current) onResize(grip.current.width + grip.current.x - event.clientX);
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
        if (by === 0) return;
        event.preventDefault();
        onResize(width + by);
      }}
    />
  );
}
