import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Problem } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { SignFields } from './SignFields';

/** 保留并说明…: reason and name, both required; kept until the cell changes. */
export function KeepForm({
  problem,
  onDone,
}: {
  readonly problem: Problem;
  readonly onDone: () => void;
}) {
  const { session, words, signer, rememberSigner } = usePane();
  const [reason, setReason] = useState('');
  const [name, setName] = useState(signer);
  const [asked, setAsked] = useState(false);
  const complete = reason.trim() !== '' && name.trim() !== '';
  const keep = () => {
    if (!complete) {
      setAsked(true);
      return;
    }
    rememberSigner(name.trim());
    void session.keepProblem(problem, reason.trim(), name.trim());
    onDone();
  };
  return (
    <SignFields
      title={words.keep.title}
      reason={reason}
      name={name}
      need={asked && !complete ? words.keep.need : null}
      onReason={setReason}
      onName={setName}
      onCancel={onDone}
      action={<Button onClick={keep}>{words.command.keep}</Button>}
    />
  );
}
