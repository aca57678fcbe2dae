import { expect } from 'vitest';
import { plusJours } from '../../src/shared/jour.rules.ts';
import { type Geste, mutation } from './vie.ts';

const CLORE = mutation('cloreLeMois', 'CloreLeMois');
/** The operator's closings, in order: a month that is not over, or closed already, is refused. */
const clore: Geste = {
  nom: 'clore un mois',
  poids: 1,
  async faire(vie) {
    const mois = `${plusJours(vie.jour, -vie.hasard.choisir([0, 15, 31, 31, 31, 62])).slice(0, 7)}-01`;
    const cle = mois.slice(0, 7);
    const fini = cle < vie.jour.slice(0, 7);
    const { __typename } = await vie.demander(CLORE, 'cloreLeMois', { operateur: 'essai', mois });
    if (!fini || vie.clos.has(cle) || [...vie.clos].some((un) => un > cle))
      expect(__typename).toBe('RegleNonTenue');
    if (__typename === 'MoisRegle') vie.clos.add(cle);
  },
};

export const GESTES_DE_PAIEMENT: readonly Geste[] = [clore];
