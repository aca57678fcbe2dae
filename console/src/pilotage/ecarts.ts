import { ecart, intervalle, type Langue } from '../shared/format.ts';
import { valeurEnUnite } from '../shared/unites.ts';
import type { Demande } from '../shared/statistiques/demande.ts';
import { estDuTemps } from '../shared/statistiques/mailles.ts';
import type { LigneLue, MesureLue, TableauLu } from './lecture.ts';

export interface Ecart {
  readonly valeur: number;
  readonly bornes: readonly [number, number] | null;
}

/** The difference of two values; of two rates, with the interval that Newcombe draws from both of Wilson's. */
export function ecartEntre(une: MesureLue | undefined, autre: MesureLue | undefined): Ecart | null {
  if (typeof une?.valeur !== 'number' || typeof autre?.valeur !== 'number') return null;
  const valeur = une.valeur - autre.valeur;
  const [l1, u1, l2, u2] = [une.intervalleBas, une.intervalleHaut, autre.intervalleBas, autre.intervalleHaut];
  if (typeof l1 !== 'number' || typeof u1 !== 'number' || typeof l2 !== 'number' || typeof u2 !== 'number')
    return { valeur, bornes: null };
  const bas = valeur - Math.hypot(une.valeur - l1, u2 - autre.valeur);
  const haut = valeur + Math.hypot(u1 - une.valeur, autre.valeur - l2);
  return { valeur, bornes: [bas, haut] };
}

const MOINS = '\u2212';

/** `+3,2 pts [1,1 – 5,3]`, `−120`. */
export function ecartEnMots({ valeur, bornes }: Ecart, unite: string, langue: Langue): string {
  if (unite !== 'part') {
    const sign = valeur < 0 ? MOINS : '+';
    return `${sign}${valeurEnUnite(Math.abs(valeur), unite, langue)}`;
  }
  const text = ecart(valeur * 100, langue);
  return bornes ? `${text} ${intervalle(...bornes, langue)}` : text;
}

/** The row that another one is compared with: the same one elsewhere, or the whole of the other territory. */
export function lignesComparees(
  { vs, maille }: Demande,
  autre: TableauLu['autre'],
): (ligne: LigneLue) => LigneLue | undefined {
  if (!autre || !vs) return () => undefined;
  const { lignes, total } = autre.tableau;
  if (vs.de === 'territoire' && !estDuTemps(maille)) return () => total;
  const byCode = new Map(lignes.map((ligne) => [ligne.cles[0]?.code, ligne]));
  return ({ cles: [cle] }) => (cle ? byCode.get(cle.code) : total);
}
