import { screen } from '@testing-library/react';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { PilotagePage } from './PilotagePage.tsx';

const COMPTES = { achetes: 1000, livres: 950, actives: 950, distribues: 600, utilises: 200, rembourses: 150 };
const ETAPES = Object.keys(COMPTES).map((name) => name.toUpperCase());

interface Demande {
  readonly base: string;
  readonly attribution?: string;
  readonly filtre?: { readonly departement?: string; readonly depuis?: string; readonly jusquAu?: string };
  readonly au?: string;
}

const chiffre = (valeur: number, etape?: string) => ({
  valeur,
  unite: 'pass',
  indicateur: 'pass',
  definition: 'Compté ainsi.',
  numerateur: valeur,
  denominateur: COMPTES.achetes,
  base: 'ACHAT',
  au: '2026-11-22',
  fraicheur: '2026-11-22T10:00:00Z',
  masque: false,
  lignes: etape ? { chemin: `/carnets?etape=${etape}`, nombre: valeur } : null,
});

export const demandes: Demande[] = [];
const statistiques = (demande: Demande) => {
  demandes.push(demande);
  return {
    base: demande.base,
    attribution: demande.attribution,
    au: demande.au ?? '2026-11-22',
    provisoire: !demande.au,
    fraicheur: '2026-11-22T10:00:00Z',
    collectivites: 48,
    engagements: [{ vague: 2019, partEtatCentimes: 600_000_000, partLocaleCentimes: 450_000_000 }],
    entonnoir: ETAPES.map((etape, rang) => {
      const valeur = Object.values(COMPTES)[rang] ?? 0;
      return {
        etape,
        valeurCentimes: valeur * 1000,
        chiffre: chiffre(valeur, etape),
        partDesAchetes: chiffre(valeur),
      };
    }),
    tableau: (question: Question) => {
      questions.push(question);
      return tableau(question);
    },
  };
};

interface Question {
  readonly indicateurs: readonly string[];
  readonly par: readonly string[];
  readonly tri?: string;
  readonly limite?: number;
}

export const questions: Question[] = [];

const INDICATEURS = [
  ...['achetes', 'livres', 'distribues', 'utilises'].map((nom) => ({
    code: `pass.${nom}`,
    nom: `Pass ${nom}`,
    unite: 'pass',
    nature: 'COMPTE',
    numerateur: null,
    denominateur: null,
  })),
  {
    code: 'taux.usage',
    nom: 'Taux d’usage',
    unite: 'part',
    nature: 'RAPPORT',
    numerateur: 'pass.utilises',
    denominateur: 'pass.achetes',
  },
  {
    code: 'stock.age.mediane',
    nom: 'Âge du stock',
    unite: 'jours',
    nature: 'QUANTILE',
    numerateur: null,
    denominateur: null,
    bases: ['ACHAT'],
  },
].map((un) => ({
  definition: 'Compté ainsi.',
  formule: 'somme',
  exclusions: null,
  detail: false,
  version: 1,
  depuis: '2026-11-22',
  bases: ['ACHAT', 'FLUX'],
  attributions: ['COMMANDITAIRE'],
  dimensions: ['DEPARTEMENT', 'REGION', 'MOIS', 'TRIMESTRE', 'ANNEE', 'PUBLIC'],
  ...un,
}));

const mesure = (code: string, valeur: number, sur = 1000) => ({
  valeur: code === 'taux.usage' ? valeur / sur : valeur,
  numerateur: code === 'taux.usage' ? valeur : null,
  denominateur: code === 'taux.usage' ? sur : null,
  intervalleBas: code === 'taux.usage' ? valeur / sur - 0.02 : null,
  intervalleHaut: code === 'taux.usage' ? valeur / sur + 0.02 : null,
  prudence: code === 'taux.usage' && sur < 30,
  masque: null,
  part: null,
  chemin: `/carnets?etape=${code}`,
});

const CACHEE = { ...mesure('pass', 0), valeur: null, masque: 'SECRET', chemin: null };

/** Three rows: one plain, one made of twelve pass, one hidden. */
function tableau({ indicateurs, par: [dimension = 'DEPARTEMENT'], limite }: Question) {
  const ligne = (code: string | null, libelle: string, mesures: readonly object[]) => ({
    cles: code === null ? [] : [{ dimension, code, libelle }],
    mesures,
    codes: [code],
    valeurs: [],
  });
  const lignes =
    dimension === 'DEPARTEMENT'
      ? [
          ligne(
            '23',
            'Creuse',
            indicateurs.map((un) => mesure(un, 200)),
          ),
          ligne(
            '48',
            'Lozère',
            indicateurs.map((un) => mesure(un, 6, 12)),
          ),
          ligne(
            '15',
            'Cantal',
            indicateurs.map(() => CACHEE),
          ),
        ]
      : [
          ligne(
            '2021-05',
            'mai 2021',
            indicateurs.map((un) => mesure(un, 200)),
          ),
        ];
  const total = ligne(
    null,
    '',
    indicateurs.map((un) => mesure(un, 206, 1012)),
  );
  const gardees = lignes.slice(0, limite ?? lignes.length);
  return {
    indicateurs: INDICATEURS.filter(({ code }) => indicateurs.includes(code)),
    lignes: gardees,
    total,
    reste: gardees.length < lignes.length ? total : null,
    nombreDeLignes: lignes.length,
    masquees: 5,
  };
}

export const RACINE = {
  registre: { droits: ['LIRE_DETAIL'] },
  statistiques,
  indicateurs: INDICATEURS,
  chiffresPublies: connexion([
    {
      id: 'p',
      publieLe: '2020-09',
      indicateur: 'pass achetés',
      valeurCitee: '209000',
      unite: 'pass',
      perimetre: 'national',
      approximatif: false,
      source: 'https://www.exemple.fr/article',
    },
  ]),
};

export const ouvrir = (adresse = '/pilotage', racine: Readonly<Record<string, unknown>> = RACINE) =>
  rendre(<PilotagePage />, { client: createClient(lienDe(racine)), adresse });

export const figure = (numero: number) =>
  screen.findByRole('region', { name: new RegExp(`^Fig. ${numero}`, 'u') });

/** What a native popover says when it opens. */
export const ouvrante = () => Object.assign(new Event('toggle'), { newState: 'open' });
