import { useState } from 'react';
import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  ArrowShuffle20Regular,
  BookOpen20Regular,
  ClipboardTask20Regular,
  DataHistogram20Regular,
  DocumentText20Regular,
  MailInbox20Regular,
  People20Regular,
  Table20Regular,
} from '@fluentui/react-icons';
import type { PageId } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { PageButton } from './PageName';
import { Shape } from './Shape';

const GROUPS: readonly {
  readonly id: 'fill' | 'review' | 'basis';
  readonly pages: readonly PageId[];
}[] = [
  { id: 'fill', pages: ['check', 'forms'] },
  { id: 'review', pages: ['gather', 'totals', 'review', 'draw', 'documents'] },
  { id: 'basis', pages: ['rubric'] },
];

const ICONS = {
  check: ClipboardTask20Regular,
  forms: Table20Regular,
  gather: MailInbox20Regular,
  totals: DataHistogram20Regular,
  review: People20Regular,
  draw: ArrowShuffle20Regular,
  documents: DocumentText20Regular,
  rubric: BookOpen20Regular,
} satisfies Record<PageId, unknown>;

/** The page's name as the one heading of first rank; pressed, it lists all pages in three groups. */
export function PageMenu() {
  const { words } = usePane();
  const [mount, setMount] = useState<HTMLElement | null>(null);
  const within = mount ? { overflowBoundary: mount, autoSize: 'height' as const } : {};
  return (
    <h1
      className="page-name"
      ref={(element) => setMount(element?.closest<HTMLElement>('.pane') ?? null)}
    >
      <Menu
        surfaceMotion={null}
        mountNode={mount}
        positioning={{ position: 'below', align: 'start', offset: 4, ...within }}
      >
        <MenuTrigger disableButtonEnhancement>
          <PageButton />
        </MenuTrigger>
        <MenuPopover className="page-menu">
          <MenuList>
            {GROUPS.map(({ id, pages }) => (
              <MenuGroup key={id}>
                <MenuGroupHeader className="menu-group">{words.menu[id]}</MenuGroupHeader>
                {pages.map((page) => (
                  <PageEntry key={page} page={page} />
                ))}
              </MenuGroup>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </h1>
  );
}

function PageEntry({ page }: { readonly page: PageId }) {
  const { session, state, words } = usePane();
  const Icon = ICONS[page];
  const { name, gloss } = words.page[page];
  const current = page === state.page;
  return (
    <MenuItem
      className={current ? 'menu-page menu-page-current' : 'menu-page'}
      icon={<Icon />}
      aria-current={current ? 'page' : undefined}
      secondaryContent={<Waiting page={page} />}
      onClick={() => session.openPage(page)}
    >
      <span className="menu-name">{name}</span>
      <span className="menu-gloss">{gloss}</span>
    </MenuItem>
  );
}

/** What waits on a page: problems of this sheet, readings nobody has confirmed. */
function Waiting({ page }: { readonly page: PageId }) {
  const { form, decisions } = usePane().state;
  const { menu } = usePane().words;
  const problems = form?.problems.length ?? 0;
  const assumed = form ? decisions.filter((each) => each.assumed).length : 0;
  if (page === 'check' && problems > 0) {
    return <span className="menu-count">{menu.places(problems)}</span>;
  }
  if (page === 'rubric' && assumed > 0) {
    return (
      <span className="menu-count">
        <Shape name="ask" size={14} /> {menu.clauses(assumed)}
      </span>
    );
  }
  return null;
}
