import { useId, type ReactNode } from 'react';

/** One numbered block of a page that is done from top to bottom. */
export function Step({
  number,
  title,
  action,
  children,
}: {
  readonly number: number;
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="step" aria-labelledby={id}>
      <div className="step-head">
        <span className="step-number" aria-hidden="true">
          {number}
        </span>
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
