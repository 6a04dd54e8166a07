import type { ComponentProps } from 'react';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';

/** ⋯, which opens the rare commands. */
export function MoreButton(props: ComponentProps<'button'>) {
  const { words } = usePane();
  return (
    <button {...props} type="button" className="icon-button" aria-label={words.menu.more}>
      <MoreHorizontal20Regular />
    </button>
  );
}
