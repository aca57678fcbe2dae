import { Link } from 'wouter';
import type { Etape } from '../graphql/graphql.ts';
import { nombre } from './format.ts';
import { useLangue } from './langue.ts';
import { cheminDesLignes, type DemandeDeLignes } from './lignes.ts';

interface Props {
  readonly valeur: number;
  readonly etape: Etape;
  readonly demande: Omit<DemandeDeLignes, 'etape'>;
}

/** A count of a table, open to the pass it counts. */
export function LienDeLignes({ valeur, etape, demande }: Props) {
  const langue = useLangue();
  return <Link href={cheminDesLignes({ ...demande, etape })}>{nombre(valeur, langue)}</Link>;
}
