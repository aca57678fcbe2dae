import { describe, expect, it } from 'vitest';
import { titreDe } from '../../pilotage/titre.ts';
import { DEPARTEMENTS, REGIONS } from '../../shared/departements.ts';
import { motsDe } from '../../shared/indicateurs.ts';
import type { IndicateurDuCatalogue } from '../../shared/statistiques/catalogue.ts';
import { demandeDe, indicateurParDefaut } from '../../shared/statistiques/demande.ts';
import { LES_MAILLES } from '../../shared/statistiques/mailles.ts';
import { lireMots } from './lireMots.ts';

const indicateur = (code: string, nom: string): IndicateurDuCatalogue => ({
  __typename: 'Indicateur',
  code,
  nom,
  definition: '',
  formule: '',
  numerateur: '',
  denominateur: null,
  unite: '',
  nature: 'COMPTE',
  bases: [],
  attributions: [],
  dimensions: [],
  exclusions: '',
  version: 1,
  depuis: '2026-11-22',
  detail: false,
});
const CATALOGUE = [
  indicateur('taux.usage', 'Taux d’usage'),
  indicateur('pass.achetes', 'Pass achetés'),
  indicateur('pass.utilises', 'Pass utilisés'),
  indicateur('pass.rembourses', 'Pass remboursés'),
  indicateur('delai.remise-usage.mediane', 'Délai médian de la remise à l’usage'),
];
const lire = (texte: string) => lireMots(texte, CATALOGUE)?.adresse ?? null;

describe('a view in words', () => {
  it.each([
    ['taux usage département T2 2021', '/pilotage?p=2021-T2'],
    ['use rate by region 2021 Q2 flow', '/pilotage?p=2021-T2&base=flux&maille=region'],
    [
      'pass utilisés en Gironde d’avril 2021 à juin 2021',
      '/pilotage?t=dep:33&p=2021-04..2021-06&ind=pass.utilises',
    ],
    ['3 plus bas taux départements 2021', '/pilotage?p=2021&tri=taux.usage&n=3'],
    ['Nouvelle-Aquitaine par EPCI au 30/09/2021', '/pilotage?t=reg:75&maille=epci&au=2021-09-30'],
    ['médiathèque Gironde', null],
    ['Gironde Creuse', null],
    ['de la', null],
  ])('« %s » is %s', (texte, adresse) => {
    expect(lire(texte)).toBe(adresse);
  });

  it('is the one that its heading says, in both languages', () => {
    let etat = 7;
    const tirer = <T>(parmi: readonly T[]): T | undefined => {
      etat = (etat * 48_271) % 2_147_483_647;
      return parmi[etat % parmi.length];
    };
    const departements = [...DEPARTEMENTS.keys()].map((code) => `dep:${code}`);
    const noms = new Set(DEPARTEMENTS.values());
    // A region of one département has its name.
    const regions = [...REGIONS].filter(([, { nom }]) => !noms.has(nom)).map(([code]) => `reg:${code}`);
    for (let n = 0; n < 400; n++) {
      const langue = tirer(['fr', 'en'] as const) ?? 'fr';
      const vue = Object.fromEntries(
        Object.entries({
          t: tirer(['', ...departements, ...regions]),
          p: tirer(['', '2021', '2020-T3', '2021-04', '2019-11..2020-02']),
          base: tirer(['', 'flux']),
          attr: tirer(['', 'lieu']),
          maille: tirer(['', ...LES_MAILLES.filter((maille) => maille !== 'departement')]),
          ind: tirer(['', 'pass.utilises', 'delai.remise-usage.mediane']),
          au: tirer(['', '2021-09-30']),
        }).filter(([, valeur]) => valeur),
      ) as Record<string, string>;
      // The rows are left out of the heading of a view that is one of them.
      if (vue['maille'] === 'region' && vue['t']?.startsWith('reg:')) delete vue['maille'];
      if (vue['ind'] === indicateurParDefaut(vue)) delete vue['ind'];
      const demande = demandeDe(vue);
      const connu = CATALOGUE.find(({ code }) => code === demande.indicateur);
      const nom = connu ? motsDe(connu, langue).nom : '';
      const titre = titreDe(vue, demande, { indicateur: nom, noms: {} }, langue);

      expect([titre, lireMots(titre, CATALOGUE)?.parametres ?? {}]).toEqual([titre, vue]);
    }
  });
});
