import { useEffect, useRef, useState } from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import type { Differences } from '../../commands/differences';
import { AheadTable, countsOf } from './AheadTable';
import { useAppraisalWords } from './use-appraisal-words';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';

/** Milliseconds of looking until it is said that it takes its time. */
const NOTICEABLE = 500;

type Look =
  | { readonly state: 'looking'; readonly done: number; readonly total: number }
  | { readonly state: 'seen'; readonly differences: Differences }
  | { readonly state: 'left' };

/** What other options, or a figure of this value, would change in this workbook; looked at as soon as they are chosen, written nowhere. */
export function WhatIf({
  scheme,
  options,
}: {
  readonly scheme: string;
  readonly options: Readonly<Record<string, string>>;
}) {
  const { state } = usePane();
  // Another choice, or another workbook under it, is another look.
  const key = JSON.stringify([scheme, options, state.pulse.at]);
  return <OneLook key={key} scheme={scheme} options={options} />;
}

function OneLook({
  scheme,
  options,
}: {
  readonly scheme: string;
  readonly options: Readonly<Record<string, string>>;
}) {
  const words = useAppraisalWords();
  const { look, slow, leave, again } = useLook(scheme, options);
  const [folded, setFolded] = useState(true);
  if (look.state === 'looking') {
    if (!slow) return null;
    return (
      <div className="ahead" role="status">
        <p>{words.ahead.looking}</p>
        <ProgressBar
          value={look.done}
          max={Math.max(look.total, 1)}
          aria-label={words.ahead.looking}
        />
        <p className="quiet-line">
          {words.ahead.progress(look.done, look.total)}{' '}
          <Link onClick={leave}>{words.ahead.leave}</Link>
        </p>
      </div>
    );
  }
  if (look.state === 'left') {
    return (
      <p className="ahead">
        {words.ahead.left} <Link onClick={again}>{words.ahead.again}</Link>
      </p>
    );
  }
  const { differences } = look;
  const counts = countsOf(differences, words);
  const listed = differences.units.length + differences.quotas.length;
  return (
    <div className="ahead" role="status">
      <p>
        {counts === '' ? words.ahead.nothing(differences.compared) : words.ahead.counts(counts)}
      </p>
      {listed > 0 && (
        <Button size="small" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {folded ? words.ahead.show : words.ahead.fold}
        </Button>
      )}
      {!folded && <AheadTable differences={differences} />}
    </div>
  );
}

/** Looks once; what is left or replaced before it is done is given up. */
function useLook(scheme: string, options: Readonly<Record<string, string>>) {
  const { session } = usePane();
  const [look, setLook] = useState<Look>({ state: 'looking', done: 0, total: 0 });
  const [slow, setSlow] = useState(false);
  const [times, setTimes] = useState(0);
  const control = useRef<AbortController | null>(null);
  const wanted = useRef({ scheme, options });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    control.current = controller;
    const timer = setTimeout(() => setSlow(true), NOTICEABLE);
    const onProgress = (done: number, total: number): void => {
      if (!signal.aborted) setLook({ state: 'looking', done, total });
    };
    const { scheme: of, options: chosen } = wanted.current;
    void session.previewDecisions(of, chosen, { signal, onProgress }).then((differences) => {
      clearTimeout(timer);
      if (signal.aborted) return;
      setLook(differences ? { state: 'seen', differences } : { state: 'left' });
    });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [session, times]);
  const leave = (): void => {
    control.current?.abort();
    setLook({ state: 'left' });
  };
  const again = (): void => {
    setSlow(false);
    setLook({ state: 'looking', done: 0, total: 0 });
    setTimes(times + 1);
  };
  return { look, slow, leave, again };
}
