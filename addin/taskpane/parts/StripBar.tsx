import { ProgressBar } from '@fluentui/react-components';
import { usePane } from '../pane-context';

/** Whom a sheet is about, which form it is, and how much of it is filled; one line in a low pane. */
export function StripBar({
  subject,
  title,
  filled,
  of,
  progress,
  items,
}: {
  readonly subject: string;
  readonly title: string;
  readonly filled: number;
  readonly of: number;
  /** 「已填3项，共15项」, for those who do not see the bar. */
  readonly progress: string;
  /** 「/15项」. */
  readonly items: string;
}) {
  const { words } = usePane();
  return (
    <section className="strip" aria-label={title}>
      <div className="strip-line">
        <strong className="strip-unit">{subject}</strong>
        <span className="strip-count">
          {words.strip.filled} <b>{filled}</b>
          {items}
        </span>
      </div>
      <div className="strip-form">{title}</div>
      <ProgressBar
        className="strip-bar"
        value={filled}
        max={Math.max(of, 1)}
        thickness="large"
        aria-label={progress}
      />
    </section>
  );
}
