import { type Langue, nombre, taux } from '../format.ts';
import { PRUDENCE } from '../wilson.ts';
import type { Valeur } from './classes.ts';

const TEXTES = {
  fr: {
    aucun: 'aucun achat',
    prudence: (achetes: string) => `${achetes} pass\u00a0: prudence`,
    masque: 'masqué (secret)',
  },
  en: {
    aucun: 'nothing bought',
    prudence: (achetes: string) => `${achetes} passes: caution`,
    masque: 'hidden (confidential)',
  },
};

/** What is said of a département on the map, in its tile and in its tooltip. */
export function ditDuDepartement(valeur: Valeur | undefined, langue: Langue): string {
  const textes = TEXTES[langue];
  if (valeur?.masque) return textes.masque;
  if (!valeur || valeur.achetes === 0) return textes.aucun;
  if (valeur.achetes < PRUDENCE) return textes.prudence(nombre(valeur.achetes, langue));
  return valeur.taux === null ? '—' : taux(valeur.taux, langue);
}
