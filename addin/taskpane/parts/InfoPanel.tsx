import { useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';

export type InfoId = 'keys' | 'about';

/** 快捷键 and 关于, opened from ⋯ and closed with Esc or its button. */
export function InfoPanel({
  info,
  onClose,
}: {
  readonly info: InfoId;
  readonly onClose: () => void;
}) {
  const { words } = usePane();
  const close = useRef<HTMLButtonElement>(null);
  // Asked for by the person, so the focus may follow.
  useEffect(() => {
    close.current?.focus();
  }, [info]);
  return (
    <section
      className="info"
      aria-labelledby="info-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2 id="info-title">{words[info].title}</h2>
      {info === 'keys' ? (
        <dl className="key-list">
          {words.keys.rows.map(([key, deed]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{deed}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{words.about.text}</p>
      )}
      <Button
        ref={(element: HTMLButtonElement | null) => void (close.current = element)}
        onClick={onClose}
      >
        {words.command.close}
      </Button>
    </section>
  );
}
