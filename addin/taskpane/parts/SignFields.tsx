import { useEffect, useRef } from 'react';
import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { usePane } from '../pane-context';

/** Reason and name: what a decision or an exception is signed with. */
export function SignFields({
  title,
  reason,
  name,
  need,
  takesFocus = true,
  onReason,
  onName,
  onCancel,
  deed,
  onSign,
}: {
  readonly title: string;
  readonly reason: string;
  readonly name: string;
  /** What is still missing, once asked for. */
  readonly need: string | null;
  /** A form just opened has the keys; one found open on coming back leaves them where they are. */
  readonly takesFocus?: boolean;
  readonly onReason: (reason: string) => void;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
  /** What signing does, as its button says it. */
  readonly deed: string;
  readonly onSign: () => void;
}) {
  const { words } = usePane();
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  const missing = (value: string) =>
    need !== null && value.trim() === ''
      ? { validationState: 'error' as const, validationMessage: need }
      : {};
  return (
    <div
      className="sign"
      role="group"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        // It leaves this form, not what stands around it.
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field label={words.keep.reason} required {...missing(reason)}>
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => void (first.current = element)}
          value={reason}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => onReason(value)}
        />
      </Field>
      <Field label={words.keep.by} required {...missing(name)}>
        <Input
          value={name}
          onChange={(_, { value }) => onName(value)}
          onKeyDown={(event) => {
            // Enter also ends a name being composed; only the next one signs.
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onSign();
          }}
        />
      </Field>
      <div className="buttons">
        <Button onClick={onSign}>{deed}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {words.command.cancel}
        </Button>
      </div>
    </div>
  );
}
