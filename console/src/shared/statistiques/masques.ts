import type { Etape } from '../../graphql/graphql.ts';
import type { RaisonDuMasque } from '../Tampon.tsx';

interface LigneMasquee {
  readonly masques: readonly { readonly etape: Etape; readonly masque: RaisonDuMasque }[];
}

/** Why a line hides a count; null when it does not. */
export const masqueDe = ({ masques }: LigneMasquee, etape: Etape): RaisonDuMasque | null =>
  masques.find((un) => un.etape === etape)?.masque ?? null;
