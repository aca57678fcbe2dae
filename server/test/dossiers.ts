import { acteur, type Harness } from './harness.ts';
import type { Actor } from '../src/shared/context.ts';

const ADMINISTRATEUR = acteur('ADMINISTRATEUR');
const ETAT = acteur('ETAT');

const DOSSIER = /* GraphQL */ `
  fragment D on Dossier {
    numero
    etape
    tauxDixMilliemes
    aideCentimes
    budgetPorteurCentimes
    etapes {
      etape
      jour
      centimes
    }
    convention {
      totalCentimes
      partEtatCentimes
      parts {
        genre
        financeur
        centimes
      }
    }
  }
`;
const mutation = (nom: string, type: string, succes: string): string => /* GraphQL */ `
  mutation ($input: ${type}!) {
    reponse: ${nom}(input: $input) {
      __typename
      ... on ${succes} { deja dossier { ...D } }
      ... on RegleNonTenue { regle source }
      ... on Refus { message }
    }
  }
  ${DOSSIER}
`;
const DEPOSER = mutation('deposerDossier', 'DeposerDossierInput', 'DossierAvance');
const FRANCHIR = mutation('franchirEtapeDeDossier', 'FranchirEtapeDeDossierInput', 'DossierAvance');
const SIGNER = mutation('signerConvention', 'SignerConventionInput', 'ConventionSignee');
const SOLDER = mutation('solderDossier', 'SolderDossierInput', 'DossierAvance');

interface Reponse {
  __typename: string;
  deja?: boolean;
  regle?: string;
  message?: string;
  source?: string;
  dossier?: { numero: string; etape: string };
}

const PROJET = {
  collectivite: '999000015',
  vague: 2019,
  intitule: 'Un pass pour la Creuse',
  jour: '2019-04-12',
  criteres: {
    echelle: 'DEPARTEMENTAL',
    population: 55_391,
    densite: 103,
    tauxDePauvrete: 0.14,
    budgetPorteurCentimes: 3_402_700,
    publicCible: true,
    structurationLocale: true,
  },
};
export const criteres = (changes: object): object => ({ criteres: { ...PROJET.criteres, ...changes } });
export const PARTS = [
  { genre: 'ETAT', financeur: 'État', centimes: 2_175_500 },
  { genre: 'COMMANDITAIRE', financeur: 'Département de la Creuse', centimes: 1_701_350 },
  { genre: 'UNION_EUROPEENNE', financeur: 'FEDER', centimes: 1_701_350 },
];
export const TOTAL = 5_578_200;
let cles = 0;

/** What is done to files through the API, by those who usually do it. */
export function gestesDe(harness: Harness) {
  async function faire(document: string, input: object, actor: Actor): Promise<Reponse> {
    const cle = { cleIdempotence: `dossier-${++cles}` };
    const { reponse } = await harness.execute<{ reponse: Reponse }>(
      document,
      { input: { ...cle, ...input } },
      actor,
    );
    return reponse;
  }
  return {
    deposer: (changes: object = {}, actor = ADMINISTRATEUR) =>
      faire(DEPOSER, { ...PROJET, ...changes }, actor),
    franchir: (input: object, actor = ETAT) => faire(FRANCHIR, input, actor),
    signer: (input: object, actor = ETAT) =>
      faire(SIGNER, { totalCentimes: TOTAL, parts: PARTS, jour: '2019-07-20', ...input }, actor),
    solder: (input: object, actor = ETAT) => faire(SOLDER, input, actor),
  };
}
