import { Chip } from './Chip';
import type { InfoId } from './InfoPanel';
import { MoreMenu } from './MoreMenu';
import { PageMenu } from './PageMenu';

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
