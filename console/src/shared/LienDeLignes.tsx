import { Link } from 'wouter';
import type { Etape } from '../graphql/graphql.ts';
import { nombre } from './format.ts';
import { useLangue } from './langue.ts';
import { cheminDesLignes, type DemandeDeLignes } from './lignes.ts';
import { Masque, type RaisonDuMasque } from './Tampon.tsx';
import { useDroit } from './useDroit.ts';

interface Props {
  /** Null when it is kept secret from who reads. */
  readonly valeur: number | null;
  /** Why. */
  readonly masque?: RaisonDuMasque | null | undefined;
  readonly etape: Etape;
  readonly demande: Omit<DemandeDeLignes, 'etape'>;
}

/** A count of a table, open to the pass it counts for those who may see them. */
export function LienDeLignes({ valeur, masque, etape, demande }: Props) {
  const langue = useLangue();
  const open = useDroit('LIRE_DETAIL');
  if (valeur === null) return <Masque raison={masque} />;
  const text = nombre(valeur, langue);
  return open ? <Link href={cheminDesLignes({ ...demande, etape })}>{text}</Link> : text;
}
