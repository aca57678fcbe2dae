import { describe, expect, it } from 'vitest';
import { constatDePrevision, dOuVientLIntervalle, erreurPassee } from './constat.ts';

const LIGNE = {
  __typename: 'LigneDePrevision' as const,
  code: null,
  libelle: 'Ensemble',
  finLe: '2022-01-31',
  restants: 41_200,
  perdus: 25_956,
  perdusBas: 22_660,
  perdusHaut: 29_252,
  part: 0.63,
  partBasse: 0.55,
  partHaute: 0.71,
  centimes: 25_956_000,
  centimesBas: 22_660_000,
  centimesHaut: 29_252_000,
  chemin: null,
};
const TEST = {
  __typename: 'RetroTest' as const,
  moisAvant: 6,
  commandes: 80,
  couverture: 0.775,
  erreurMoyenne: 106.5,
  erreurMoyenneCentimes: 106_500,
  erreurRelative: 0.047,
};
const PREVISION = {
  __typename: 'Prevision' as const,
  au: '2021-07-31',
  par: 'ECHEANCE' as const,
  definition: '',
  total: LIGNE,
  lignes: [LIGNE],
  calibrages: [],
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
      'Erreur passée, 6 mois avant la fin de 80 commandes passées : 4,7 % des pass restants (107 pass, 1 065 € par commande en moyenne) ; vérité dans l’intervalle à 80 % : 78 %.',
    );
    expect(lisible(erreurPassee({ ...TEST, commandes: 0, couverture: null }, 'fr'))).toContain(
      'aucune commande finie',
    );
  });

  it('says what past its interval comes from, and that it is anything when there is none', () => {
    const calibrage = {
      __typename: 'CalibrageDePrevision' as const,
      mois: 6,
      ecarts: 2.5,
      fenetres: 4,
      previsions: 96,
      plusCourtes: false,
    };
    const phrases = dOuVientLIntervalle(
      [calibrage, { ...calibrage, mois: 12, plusCourtes: true }, { ...calibrage, ecarts: null }],
      'fr',
    );
    expect(phrases.map(lisible)).toEqual([
      'Intervalle réglé sur 96 prévisions passées à 6 mois, sur 4 périodes.',
      'Intervalle réglé sur 96 prévisions passées, la plupart à moins de 12 mois, sur 4 périodes : il est élargi d’autant.',
      'Trop peu de prévisions passées pour dire de combien celle-ci peut se tromper : l’intervalle va de rien à tout.',
    ]);
  });
});
