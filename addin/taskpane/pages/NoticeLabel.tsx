import type { Scheme } from '../../../src/scheme/scheme';
import { usePane } from '../pane-context';

/** A notice to choose: its title, and who issued it when, because titles are much alike. */
export function NoticeLabel({ scheme }: { readonly scheme: Scheme }) {
  const { words } = usePane();
  const { title, shortIssuer, issuer, issued } = scheme;
  return (
    <span className="choice-words">
      <span>{title}</span>
      <small>{words.forms.issued(shortIssuer ?? issuer, issued)}</small>
    </span>
  );
}
