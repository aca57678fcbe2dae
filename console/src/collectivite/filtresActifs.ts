import type { Langue } from '../shared/format.ts';
import type { FiltreActif, Filtres } from './filtres.ts';
import { TYPES } from '../shared/mots.ts';

/** The filters in force, in words and each removable. */
export function filtresActifs(filtres: Filtres, langue: Langue): readonly FiltreActif[] {
  const { recherche, type, outreMer } = filtres;
  const actifs: FiltreActif[] = [];
  if (recherche) {
    const mot = langue === 'fr' ? `«\u00a0${recherche}\u00a0»` : `“${recherche}”`;
    actifs.push({ cle: 'recherche', mot, sans: { q: null } });
  }
  if (type) actifs.push({ cle: 'type', mot: TYPES[langue][type][1], sans: { 'f.type': null } });
  if (outreMer !== null) {
    actifs.push({
      cle: 'outreMer',
      mot: MOTS[langue][outreMer ? 'oui' : 'non'],
      sans: { 'f.outremer': null },
    });
  }
  return actifs;
}

const MOTS = {
  fr: { oui: 'outre-mer', non: 'Hexagone et Corse' },
  en: { oui: 'overseas', non: 'mainland and Corsica' },
};
