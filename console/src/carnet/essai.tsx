import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { CarnetPage } from './CarnetPage.tsx';

export const NUMERO = '0001-0000042-35';

const LIEU = {
  __typename: 'LieuLabellise',
  id: 'l',
  nom: 'Association Clic',
  communeNom: 'Mérignac',
  labels: [
    { id: 'a', genre: 'PASS_NUMERIQUE', acte: 'LABELLISATION', du: '2020-01-01', jusquAu: '2021-12-31' },
  ],
};

const pass = (rang: number, etat: string, plus: object = {}) => ({
  id: `c-${rang}`,
  rang,
  fin: `A1B${rang}`,
  numero: null,
  etat,
  utilisation: null,
  reglement: null,
  ...plus,
});

const USAGE = {
  id: 'u',
  jour: '2021-06-11',
  enregistreLe: '2021-06-14',
  service: 'DECOUVRIR',
  minutes: 90,
  prixCentimes: 1250,
  partPassCentimes: 1000,
  resteAChargeCentimes: 250,
  lieu: LIEU,
};

export const CARNET = {
  __typename: 'Carnet',
  id: 'c',
  numero: NUMERO,
  etat: 'ENTAME',
  nombreDePass: 5,
  nombreDUtilisations: 1,
  acheteLe: '2021-05-03',
  valideJusquAu: '2021-12-31',
  tolereJusquAu: '2022-01-31',
  collectivite: { id: 'g', siren: '223300013', nom: 'Département de la Gironde' },
  commande: {
    id: 'o',
    numero: '2021-009',
    vague: 2020,
    valeurFacialeCentimes: 1000,
    operateur: { id: 'op', nom: 'Opérateur' },
    etapes: [
      { id: 'e1', etape: 'SIGNEE', jour: '2021-05-03', reference: null, enregistreLe: '2021-05-03' },
      { id: 'e2', etape: 'MANDATEE', jour: '2021-05-28', reference: 'MAND-1182', enregistreLe: '2021-05-28' },
    ],
  },
  detenteur: {
    genre: 'DISTRIBUTEUR',
    depuis: '2021-06-02',
    distributeur: { id: 'd', code: 'D0051', nom: 'CCAS de Talence' },
  },
  deplacements: [
    {
      id: 'c-1-d',
      jour: '2021-05-30',
      enregistreLe: '2021-05-30',
      vers: 'DISTRIBUTEUR',
      distributeur: { id: 'd', nom: 'CCAS de Talence' },
    },
  ],
  incidents: [],
  remise: {
    id: 'r',
    jour: '2021-06-02',
    enregistreLe: '2021-06-02',
    distributeur: { id: 'd', code: 'D0051', nom: 'CCAS de Talence' },
    cohorte: { id: 'k', libelle: 'Ateliers de la Bastide' },
  },
  pass: [pass(1, 'UTILISE', { utilisation: USAGE }), ...[2, 3, 4, 5].map((rang) => pass(rang, 'DISTRIBUE'))],
};

export const registre = (droits: readonly string[]) => ({ jour: '2021-07-01', droits });
export const COHORTES = connexion([{ id: 'k', libelle: 'Ateliers de la Bastide', public: 'ALLOPHONES' }]);
export const GUICHETS = connexion([{ id: 'd', code: 'D0051', nom: 'CCAS de Talence' }]);
export const EN_STOCK = {
  ...CARNET,
  etat: 'ACTIVE',
  nombreDUtilisations: 0,
  remise: null,
  detenteur: { genre: 'COLLECTIVITE', depuis: '2021-05-20', distributeur: null },
  deplacements: [],
  pass: [1, 2, 3, 4, 5].map((rang) => pass(rang, 'ACTIF')),
};

export const ouvrir = (racine: Readonly<Record<string, unknown>>) =>
  rendre(<CarnetPage numero={NUMERO} />, {
    client: createClient(lienDe(racine)),
    adresse: `/carnets/${NUMERO}`,
  });
