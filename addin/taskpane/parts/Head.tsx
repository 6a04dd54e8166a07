import { MoreMenu, PageMenu } from '../later-parts';
import { Chip } from './Chip';
import type { InfoId } from './InfoPanel';

/** Page name top left, status top right, the rare commands in ⋯. */
export function Head({ onInfo }: { readonly onInfo: (info: InfoId) => void }) {
  return (
    <header className="head">
      <PageMenu />
      <span className="head-end">
        <Chip />
        <MoreMenu onInfo={onInfo} />
      </span>
    </header>
  );
}
