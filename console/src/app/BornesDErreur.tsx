import { Component, type ReactNode } from 'react';
import { Echec } from '../shared/etats/Echec.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** A page that breaks, or whose code cannot be loaded, leaves the frame alive and offers to try again. */
export class BornesDErreur extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Echec erreur={error} reessayer={() => location.reload()} page />;
  }
}
