import { useState } from 'react';
import type { Session } from '../../commands/session';
import type { Problem } from '../../commands/card/problem';
import { usePane } from '../pane-context';
import { SignFields } from './SignFields';

/** Reasons begun and not yet signed: looking at another cell must not cost what was written. */
const BEGUN = new WeakMap<Session, Map<string, string>>();

function begunOf(session: Session): Map<string, string> {
  const begun = BEGUN.get(session) ?? new Map<string, string>();
  BEGUN.set(session, begun);
  return begun;
}

/** 保留并说明…: reason and name, both required; kept until the cell changes. */
export function KeepForm({
  problem,
  onDone,
}: {
  readonly problem: Problem;
  readonly onDone: () => void;
}) {
  const { session, words, signer, rememberSigner } = usePane();
  const begun = begunOf(session);
  const [reason, setReason] = useState(begun.get(problem.key) ?? '');
  const [name, setName] = useState(signer);
  const [asked, setAsked] = useState(false);
  const complete = reason.trim() !== '' && name.trim() !== '';
  const keep = () => {
    if (!complete) {
      setAsked(true);
      return;
    }
    begun.delete(problem.key);
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
      onReason={(written) => {
        begun.set(problem.key, written);
        setReason(written);
      }}
      onName={setName}
      onCancel={onDone}
      deed={words.command.keep}
      onSign={keep}
    />
  );
}
