import type { ReactNode } from 'react';
import { Bloc, type Lecture } from './Bloc.tsx';
import { Figure } from './Figure.tsx';

interface Props<Donnees> {
  readonly numero: number;
  readonly titre: string;
  readonly lecture: Lecture<Donnees>;
  /** Rows of the skeleton. */
  readonly lignes?: number;
  readonly classe?: string;
  readonly actions?: ReactNode;
  readonly constat?: ReactNode;
  readonly pied?: ReactNode;
  readonly onEchap?: () => void;
  readonly children: (donnees: Donnees) => ReactNode;
}

/** A figure whose data is read apart: it keeps its number and title while it waits, and when it fails. */
export function FigureDeLecture<Donnees extends object>(props: Props<Donnees>) {
  const { lecture, lignes = 6, children, ...figure } = props;
  return (
    <Figure {...figure}>
      <Bloc lecture={lecture} lignes={lignes}>
        {children}
      </Bloc>
    </Figure>
  );
}
