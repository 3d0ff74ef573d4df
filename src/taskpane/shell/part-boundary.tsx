import { Component, type ReactNode } from "react";
import { NotLoadedError } from "../load";

interface PartBoundaryProps {
  /** While it is the same, a part that did not load is left out. */
  readonly attempt: string;
  readonly onNotLoaded: (error: NotLoadedError) => void;
  readonly children: ReactNode;
}

/** Keeps the rest of the pane where a part of it does not load. A mistake of ours passes through. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly isMissing: boolean }> {
  override state = { isMissing: false };

  static getDerivedStateFromError(error: unknown) {
    if (!(error instanceof NotLoadedError)) throw error;
    return { isMissing: true };
  }

  override componentDidCatch(error: NotLoadedError): void {
    this.props.onNotLoaded(error);
  }

  override componentDidUpdate({ attempt }: PartBoundaryProps): void {
    if (attempt !== this.props.attempt && this.state.isMissing) this.setState({ isMissing: false });
  }

  override render(): ReactNode {
    return this.state.isMissing ? null : this.props.children;
  }
}
