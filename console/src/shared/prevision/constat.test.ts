import { describe, expect, it } from 'vitest';
import { constatDePrevision, erreurPassee } from './constat.ts';

const LIGNE = {
  __typename: 'LigneDePrevision' as const,
  code: null,
  libelle: 'Ensemble',
  finLe: '2022-01-31',
  restants: 41_200,
  perdus: 25_956,
  part: 0.63,
  partBasse: 0.55,
  partHaute: 0.71,
  centimes: 25_956_000,
  chemin: null,
};
const TEST = {
  __typename: 'RetroTest' as const,
  moisAvant: 6,
  commandes: 80,
  dansLIntervalle: 62,
  erreurMoyenne: 106.5,
  erreurRelative: 0.047,
};
const PREVISION = {
  __typename: 'Prevision' as const,
  au: '2021-07-31',
  par: 'ECHEANCE' as const,
  definition: '',
  total: LIGNE,
  lignes: [LIGNE],
  retroTest: TEST,
};
const lisible = (texte: string): string => texte.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('what a forecast says', () => {
  it('is the share that will be lost, its interval, and its value', () => {
    expect(lisible(constatDePrevision(PREVISION, 'fr'))).toBe(
      'Au rythme actuel, 63,0 % des 41 200 pass encore inutilisés seront perdus [55,0 – 71,0] → 259 560 €.',
    );
  });

  it('goes with how wrong the same model was, or with the fact that nobody knows yet', () => {
    expect(lisible(erreurPassee(TEST, 'fr'))).toBe(
      'Erreur passée, 6 mois avant la fin de 80 commandes passées : 4,7 % des pass restants (107 pass par commande en moyenne) ; vérité dans l’intervalle à 80 % : 78 %',
    );
    expect(lisible(erreurPassee({ ...TEST, commandes: 0 }, 'fr'))).toContain('aucune commande finie');
  });
});
