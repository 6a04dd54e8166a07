import { useState } from 'react';
import { usePane } from '../pane-context';
import { SignFields } from './SignFields';

/** Reason and name asked for until both are there; the name is remembered while the pane is open. */
export function SignForm({
  title,
  deed,
  begun = '',
  onBegun,
  takesFocus = true,
  onSign,
  onCancel,
}: {
  readonly title: string;
  readonly deed: string;
  /** The reason as far as it was written before. */
  readonly begun?: string;
  readonly onBegun?: (reason: string) => void;
  readonly takesFocus?: boolean;
  readonly onSign: (name: string, reason: string) => void;
  readonly onCancel: () => void;
}) {
  const { words, signer, rememberSigner } = usePane();
  const [reason, setReason] = useState(begun);
  const [name, setName] = useState(signer);
  const [asked, setAsked] = useState(false);
  const complete = reason.trim() !== '' && name.trim() !== '';
  const sign = (): void => {
    if (!complete) return setAsked(true);
    rememberSigner(name.trim());
    onSign(name.trim(), reason.trim());
  };
  return (
    <SignFields
      title={title}
      reason={reason}
      name={name}
      need={asked && !complete ? words.decision.need : null}
      onReason={(written) => {
        setReason(written);
        onBegun?.(written);
      }}
      takesFocus={takesFocus}
      onName={setName}
      onCancel={onCancel}
      deed={deed}
      onSign={sign}
    />
  );
}
