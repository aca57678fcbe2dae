import type { Etape } from '../../graphql/graphql.ts';
import { wilson } from '../wilson.ts';

interface Rapport {
  readonly numerateur?: number | null;
  readonly denominateur?: number | null;
  readonly masque: boolean;
}

/** A share as a fraction, from its two terms; null when hidden or when there is nothing to divide by. */
export function partDe({ numerateur, denominateur, masque }: Rapport): number | null {
  if (masque || typeof numerateur !== 'number' || !denominateur) return null;
  return numerateur / denominateur;
}

interface EtapeMesuree {
  readonly etape: Etape;
  readonly valeurCentimes: number | null;
  readonly chiffre: { readonly valeur: number | null; readonly masque: boolean };
}

export interface Perte {
  readonly apres: Etape;
  readonly pass: number;
  readonly centimes: number;
}

/** What is lost or waiting between a step and the next one, when both are known. */
export function perteEntre(ligne: EtapeMesuree, suivante: EtapeMesuree | undefined): Perte | null {
  if (!suivante || ligne.chiffre.masque || suivante.chiffre.masque) return null;
  if (ligne.chiffre.valeur === null || suivante.chiffre.valeur === null) return null;
  return {
    apres: ligne.etape,
    pass: ligne.chiffre.valeur - suivante.chiffre.valeur,
    centimes: (ligne.valeurCentimes ?? 0) - (suivante.valeurCentimes ?? 0),
  };
}

/** The largest loss between bought and used: what a reader should look at first. */
export function perteLaPlusGrande(entonnoir: readonly EtapeMesuree[]): Perte | null {
  const losses = entonnoir
    .map((ligne, rang) => perteEntre(ligne, entonnoir[rang + 1]))
    .filter((perte) => perte !== null && perte.apres !== 'UTILISES' && perte.pass > 0);
  return losses.reduce<Perte | null>(
    (worst, one) => (one && one.pass > (worst?.pass ?? 0) ? one : worst),
    null,
  );
}

export interface Usage {
  readonly achetes: number;
  readonly utilises: number;
  readonly taux: number | null;
  readonly intervalle: readonly [number, number] | null;
}

/** Used over bought, with its interval; on the flow base both are counts of other pass, so no interval. */
export function usageDe(entonnoir: readonly EtapeMesuree[], base: 'ACHAT' | 'FLUX'): Usage | null {
  const valeur = (etape: Etape) => entonnoir.find((ligne) => ligne.etape === etape)?.chiffre;
  const achetes = valeur('ACHETES');
  const utilises = valeur('UTILISES');
  if (!achetes || !utilises || achetes.masque || utilises.masque) return null;
  if (achetes.valeur === null || utilises.valeur === null) return null;
  return {
    achetes: achetes.valeur,
    utilises: utilises.valeur,
    taux: achetes.valeur > 0 ? utilises.valeur / achetes.valeur : null,
    intervalle: base === 'ACHAT' ? wilson(utilises.valeur, achetes.valeur) : null,
  };
}
