import type { Tache } from '../exploitation/exploitation.module.ts';
import { today } from '../shared/today.ts';

/** The use of tokens is kept thirteen months: what is older goes a whole month at a time. */
export const oubliDesUsages: Tache = {
  nom: 'jetons.usages',
  horaire: '41 3 * * *',
  async faire(_donnees, { lot }) {
    await lot.query('select plateforme.oublier_les_usages($1)', [today()]);
  },
};
