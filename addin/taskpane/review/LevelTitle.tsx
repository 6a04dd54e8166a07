import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of a level: it takes the focus when one comes to it, so that reading goes on there. */
export function LevelTitle({
  children,
  takesFocus,
}: {
  readonly children: ReactNode;
  readonly takesFocus: boolean;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={title} className="strip-unit" tabIndex={-1}>
      {children}
    </h2>
  );
}
