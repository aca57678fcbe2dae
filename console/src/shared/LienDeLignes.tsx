import { Link } from 'wouter';
import type { Etape } from '../graphql/graphql.ts';
import { nombre } from './format.ts';
import { useLangue } from './langue.ts';
import { cheminDesLignes, type DemandeDeLignes } from './lignes.ts';
import { useDroit } from './useDroit.ts';

interface Props {
  readonly valeur: number;
  readonly etape: Etape;
  readonly demande: Omit<DemandeDeLignes, 'etape'>;
}

/** A count of a table, open to the pass it counts for those who may see them. */
export function LienDeLignes({ valeur, etape, demande }: Props) {
  const langue = useLangue();
  const open = useDroit('LIRE_DETAIL');
  const text = nombre(valeur, langue);
  return open ? <Link href={cheminDesLignes({ ...demande, etape })}>{text}</Link> : text;
}
