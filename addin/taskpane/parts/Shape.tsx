import type { Severity } from '../../../src/base/issue';

/** A state's shape: read without colour, and always beside its word. */
export type ShapeName = Severity | 'ok' | 'blank';

/** ✕ circle, ? diamond, ! triangle, ✓ circle or dashed circle; hidden from screen readers, since the word stands beside it. */
export function Shape({ name, size = 16 }: { readonly name: ShapeName; readonly size?: number }) {
  return (
    <svg
      className={`shape shape-${name}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <Outline name={name} />
    </svg>
  );
}

function Outline({ name }: { readonly name: ShapeName }) {
  switch (name) {
    case 'must':
      return (
        <>
          <circle cx="8" cy="8" r="7.5" fill="currentColor" />
          <path d="M5.4 5.4 10.6 10.6 M10.6 5.4 5.4 10.6" className="shape-ink" />
        </>
      );
    case 'ask':
      return (
        <>
          <path d="M8 0.4 15.6 8 8 15.6 0.4 8Z" fill="currentColor" />
          <path d="M6.2 6.6a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2" className="shape-ink" />
          <circle cx="8" cy="11.4" r=".9" className="shape-dot" />
        </>
      );
    case 'note':
      return (
        <>
          <path d="M8 1.8 15 14.2 1 14.2Z" className="shape-line" />
          <path d="M8 6.2 8 10" className="shape-line" />
          <circle cx="8" cy="12" r=".8" fill="currentColor" />
        </>
      );
    case 'ok':
      return (
        <>
          <circle cx="8" cy="8" r="7.5" fill="currentColor" />
          <path d="M4.8 8.2 7.1 10.4 11.3 5.9" className="shape-ink" />
        </>
      );
    case 'blank':
      return <circle cx="8" cy="8" r="6.8" className="shape-line" strokeDasharray="2.4 2" />;
  }
}
