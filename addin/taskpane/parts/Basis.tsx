import { usePane } from '../pane-context';

/** 依据：“每少1次扣1分”, the clauses to the letter. */
export function Basis({ clauses }: { readonly clauses: readonly string[] }) {
  const { words } = usePane();
  if (clauses.length === 0) return null;
  return (
    <span className="basis">
      {words.problems.basis}
      {clauses.map(words.problems.quote).join('')}
    </span>
  );
}
