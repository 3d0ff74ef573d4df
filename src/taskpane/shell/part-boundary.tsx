import { Component, type ReactNode } from "react";
import { NotLoadedError } from "../load";

interface PartBoundaryProps {
  /** What is shown. A part that did not load is tried again with another one, or when something is asked for. */
  readonly place: string;
  readonly isBusy: boolean;
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

  override componentDidUpdate(before: PartBoundaryProps): void {
    const { place, isBusy } = this.props;
    const isTried = place !== before.place || (isBusy && !before.isBusy);
    if (isTried && this.state.isMissing) this.setState({ isMissing: false });
  }

  override render(): ReactNode {
    return this.state.isMissing ? null : this.props.children;
  }
}
