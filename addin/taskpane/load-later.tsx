import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A part of the pane whose code comes after the first screen. */
export interface LaterPart<Props extends object> {
  (props: Props): ReactNode;
  /** Fetches the code ahead of need; what does not succeed is asked for again when the part is shown. */
  load(): Promise<void>;
}

/** Shows `waiting` until the code is there; at once where it already is. Where it cannot be fetched, the pane's guard says so. */
export function loadLater<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  waiting: ComponentType<Props>,
): LaterPart<Props> {
  let part: ComponentType<Props> | null = null;
  const load = async (): Promise<void> => {
    part ??= await fetchPart();
  };
  const Later = (props: Props): ReactNode => {
    const [outcome, setOutcome] = useState<{ readonly failed: unknown } | 'there' | null>(null);
    const missing = part === null;
    useEffect(() => {
      if (!missing) return;
      let gone = false;
      load().then(
        () => gone || setOutcome('there'),
        (failed: unknown) => gone || setOutcome({ failed }),
      );
      return () => {
        gone = true;
      };
    }, [missing]);
    if (outcome !== null && outcome !== 'there') throw outcome.failed;
    return createElement(part ?? waiting, props);
  };
  return Object.assign(Later, { load });
}
