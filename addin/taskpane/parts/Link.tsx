import type { ReactNode } from 'react';

/** A command that reads as part of the text. */
export function Link({
  children,
  onClick,
  expanded,
  label,
}: {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly expanded?: boolean;
  readonly label?: string;
}) {
  return (
    <button
      type="button"
      className="link"
      onClick={onClick}
      aria-expanded={expanded}
      aria-label={label}
    >
      {children}
    </button>
  );
}
