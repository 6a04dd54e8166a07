import type { ReactNode } from 'react';

/** The page's commands, fixed at the bottom at every width. */
export function Foot({ children }: { readonly children: ReactNode }) {
  return <footer className="foot">{children}</footer>;
}
