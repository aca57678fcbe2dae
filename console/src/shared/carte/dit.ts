import { type Langue, nombre } from '../format.ts';
import { valeurEnUnite } from '../unites.ts';
import type { Valeur } from './classes.ts';

const TEXTES = {
  fr: {
    rien: 'rien à compter',
    prudence: (effectif: string) => `${effectif} pass\u00a0: prudence`,
    masque: 'masqué (secret)',
  },
  en: {
    rien: 'nothing to count',
    prudence: (effectif: string) => `${effectif} passes: caution`,
    masque: 'hidden (confidential)',
  },
};

/** What is said of a département on the map, in its tile and in its tooltip. */
export function ditDuDepartement(valeur: Valeur | undefined, unite: string, langue: Langue): string {
  const textes = TEXTES[langue];
  if (valeur?.masque) return textes.masque;
  if (!valeur || valeur.valeur === null) return textes.rien;
  if (valeur.prudence) return textes.prudence(nombre(valeur.effectif ?? 0, langue));
  return valeurEnUnite(valeur.valeur, unite, langue);
}
