import type { ReactNode } from 'react';
import { Shape, type ShapeName } from './Shape';

/** The tinted box of a problem, a question or a result; shape and words carry the meaning, the ground only helps. */
export function Box({
  tone,
  children,
  alert = false,
}: {
  readonly tone: 'must' | 'ask' | 'ok' | 'note' | 'done';
  readonly children: ReactNode;
  /** An answer to a command that did not happen is spoken at once. */
  readonly alert?: boolean;
}) {
  const shape: ShapeName = tone === 'done' ? 'ok' : tone;
  return (
    <div className={`box box-${tone}`} role={alert ? 'alert' : undefined}>
      <Shape name={shape} />
      <div className="box-body">{children}</div>
    </div>
  );
}
