import { Component, type ReactElement } from 'react';
import { Failure } from './Failure';

interface Properties {
  children: ReactElement;
  onRetry: () => void;
}

interface State {
  error: Error | null;
}

/** Catches what a part of the atlas throws, and says what to do instead of showing a blank page. */
export class ErrorBoundary extends Component<Properties, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactElement {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Failure
        error={error}
        onRetry={() => {
          this.props.onRetry();
          this.setState({ error: null });
        }}
      />
    );
  }
}
