import { Component, type ReactNode } from 'react';

interface GuardProps {
  readonly sentence: string;
  /** Label of the button that shows the pane anew, where the face has one. */
  readonly again?: string;
  readonly report: (cause: unknown) => void;
  readonly children: ReactNode;
}

/** Keeps a fault of the pane inside the pane: the sheet, its saving and the session must not go with it. */
export class PaneGuard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(cause: unknown): void {
    this.props.report(cause);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="pane-failed" role="alert">
        <p>{this.props.sentence}</p>
        {this.props.again !== undefined && (
          <button type="button" onClick={() => this.setState({ failed: false })}>
            {this.props.again}
          </button>
        )}
      </div>
    );
  }
}
