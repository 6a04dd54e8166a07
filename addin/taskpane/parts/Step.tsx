import { useId, type ReactNode, type Ref } from 'react';
import { Checkmark12Filled } from '@fluentui/react-icons';

/** One numbered block of a page that is done from top to bottom. */
export function Step({
  number,
  title,
  action,
  done = false,
  heading,
  children,
}: {
  readonly number: number;
  readonly title: string;
  readonly action?: ReactNode;
  /** A check stands in place of the number. */
  readonly done?: boolean;
  /** Ref of the title, where it is to take the keys. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="step" aria-labelledby={id}>
      <div className="step-head">
        <span className="step-number" aria-hidden="true">
          {done ? <Checkmark12Filled /> : number}
        </span>
        <h2 id={id} ref={heading} tabIndex={heading ? -1 : undefined}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
