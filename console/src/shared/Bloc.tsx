import type { ReactNode } from 'react';
import { Attente } from './etats/Attente.tsx';
import { Echec } from './etats/Echec.tsx';

/** The part of a query result that decides what is seen. */
export interface Lecture<Donnees> {
  readonly data?: Donnees | undefined;
  readonly previousData?: Donnees | undefined;
  readonly error?: unknown;
  readonly loading: boolean;
  readonly refetch: () => unknown;
}

interface Props<Donnees> {
  readonly lecture: Lecture<Donnees>;
  /** Rows of the skeleton, so that nothing moves when the data comes. */
  readonly lignes?: number;
  readonly children: (donnees: Donnees) => ReactNode;
}

/** What can be shown: the answer, or the former one while the next is on its way. */
export const donneesDe = <Donnees,>({ data, previousData, loading }: Lecture<Donnees>): Donnees | undefined =>
  data ?? (loading ? previousData : undefined);

/** One block of a page: its neighbours live when it fails, and former data stays while the new comes. */
export function Bloc<Donnees extends object>({ lecture, lignes = 6, children }: Props<Donnees>) {
  const donnees = donneesDe(lecture);
  if (donnees && !(lecture.error && isEmpty(donnees)))
    return <div className={lecture.loading ? 'attenue' : undefined}>{children(donnees)}</div>;
  if (lecture.loading) return <Attente lignes={lignes} />;
  return <Echec erreur={lecture.error} reessayer={lecture.refetch} />;
}

/** A root field that failed is null like one that does not exist: only the error tells them apart. */
const isEmpty = (donnees: unknown): boolean =>
  typeof donnees === 'object' &&
  donnees !== null &&
  Object.values(donnees).every((value: unknown) => value === null);
