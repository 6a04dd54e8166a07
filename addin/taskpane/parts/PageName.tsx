import type { ComponentProps } from 'react';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';

/** The page's name as the one heading of first rank, while the menu behind it is still on its way. */
export function PageName() {
  return (
    <h1 className="page-name">
      <PageButton />
    </h1>
  );
}

/** The page's name, to be pressed for another page. */
export function PageButton(props: ComponentProps<'button'>) {
  const { state, words } = usePane();
  const { name } = words.page[state.page];
  return (
    <button {...props} type="button" className="page-button" aria-label={words.menu.pages(name)}>
      {name}
      <ChevronDown16Regular />
    </button>
  );
}
