import { Component, type ReactNode } from 'react';

interface GuardProps {
  readonly sentence: string;
  readonly report: (cause: unknown) => void;
  readonly children: ReactNode;
}

/** Keeps a fault of the pane inside the pane: the sheet and its saving must not go with it. */
export class PaneGuard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(cause: unknown): void {
    this.props.report(cause);
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <p className="pane-failed" role="alert">
        {this.props.sentence}
      </p>
    ) : (
      this.props.children
    );
  }
}
