import { useState } from 'react';
import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { InfoId } from './InfoPanel';
import { MoreButton } from './MoreButton';

/** ⋯: the rare commands. What cannot be used now stays in sight, with the reason; what this version has not is not offered. */
export function MoreMenu({ onInfo }: { readonly onInfo: (info: InfoId) => void }) {
  const { session, state, words } = usePane();
  const [mount, setMount] = useState<HTMLElement | null>(null);
  const noForm = state.form === null && state.record === null;
  const marks = session.host.capabilities.has('marks');
  return (
    <span ref={(element) => setMount(element?.closest<HTMLElement>('.pane') ?? null)}>
      <Menu
        surfaceMotion={null}
        mountNode={mount}
        positioning={{ position: 'below', align: 'end', offset: 2 }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MoreButton />
        </MenuTrigger>
        <MenuPopover className="more-menu">
          <MenuList>
            <Entry
              label={words.command['check-again']}
              reason={noForm ? words.reason.noForm : null}
              onClick={() => void session.checkAgain()}
            />
            {marks && (
              <>
                <Entry label={words.command['mark-on-sheet']} reason={words.reason.marksInReview} />
                <Entry
                  label={words.command['clear-marks']}
                  reason={null}
                  onClick={() => void session.clearMarks()}
                />
              </>
            )}
            <MenuDivider />
            <Entry label={words.command.keys} reason={null} onClick={() => onInfo('keys')} />
            <Entry label={words.command.about} reason={null} onClick={() => onInfo('about')} />
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}

function Entry({
  label,
  reason,
  onClick,
}: {
  readonly label: string;
  readonly reason: string | null;
  readonly onClick?: () => void;
}) {
  return (
    <MenuItem disabled={reason !== null} onClick={() => onClick?.()}>
      <span className="menu-label">{label}</span>
      {reason !== null && <span className="menu-reason">{reason}</span>}
    </MenuItem>
  );
}
