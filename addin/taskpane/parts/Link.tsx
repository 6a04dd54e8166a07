import type { ReactNode, Ref } from 'react';

/** A command that reads as part of the text. */
export function Link({
  children,
  onClick,
  expanded,
  label,
  ref,
}: {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly expanded?: boolean;
  readonly label?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}) {
  return (
    <button
      ref={ref}
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
