import { useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import type { OpenReview } from '../../commands/review/review-state';
import { countSeals } from './SealLevel';
import { useSealWords } from './use-seal-words';

/** The way to 封存 from the list of persons; it takes the keys where one comes back from there. */
export function SealEntry({
  open,
  cameFrom,
  onOpen,
}: {
  readonly open: OpenReview;
  readonly cameFrom: boolean;
  readonly onOpen: () => void;
}) {
  const words = useSealWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cameFrom) button.current?.focus();
  }, [cameFrom]);
  const { sealed, unsealed } = countSeals(open);
  return (
    <Button
      ref={(element: HTMLButtonElement | null) => void (button.current = element)}
      size="small"
      appearance="subtle"
      title={words.go(sealed, unsealed)}
      icon={<LockClosed16Regular />}
      onClick={onOpen}
    >
      {words.goTo(sealed, sealed + unsealed)}
    </Button>
  );
}
