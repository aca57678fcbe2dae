import { formatNumeroDeCarnet, numeroDuPass } from '../src/carnet/carnet.module.ts';
import { horlogesDe } from '../src/ouverture/ouverture.module.ts';
import { instantDuRegistre } from '../src/shared/today.ts';
import { valeursDUsage } from '../src/utilisation/utilisation.module.ts';
import { type Mesure, OPERATIONS, OPERATIONS_POSTGRAPHILE, type Usage } from './operations.ts';
import { ACTEURS, type Cible, JOUR, LECTEURS, type Question, USAGE } from './question.ts';

/** Where a question goes, and the JSON it is written in; without one it is a GET. */
export interface Demande {
  readonly chemin: string;
  readonly corps: string | null;
  readonly entetes?: Readonly<Record<string, string>>;
}

type Variables = Readonly<Record<string, unknown>>;

/** Writes questions as each of the three servers expects them. */
export function ecrivain(
  cleDesNumeros: string,
): Record<Cible, (mesure: Mesure, question: Question) => Demande> {
  return {
    produit: (mesure, question) => ({
      chemin: '/graphql',
      corps: JSON.stringify({
        query: OPERATIONS[mesure],
        variables: variablesDuProduit(cleDesNumeros, question)[mesure],
      }),
    }),
    brut: (mesure, question) => ({
      chemin: `/${mesure}`,
      corps: JSON.stringify(variablesDuBrut(question)[mesure]),
    }),
    postgraphile: (mesure, question) => ({
      chemin: '/graphql',
      corps: JSON.stringify({
        query: OPERATIONS_POSTGRAPHILE[mesure],
        variables: variablesDePostgraphile(question)[mesure],
      }),
    }),
  };
}

const variablesDuProduit = (cle: string, question: Question): Readonly<Record<Mesure, Variables>> => ({
  lieux: { departement: question.departement },
  recherche: { departement: question.departement, recherche: question.recherche },
  'collectivite-mois': { siren: question.siren },
  'region-mois': { region: question.region },
  carnet: { numero: formatNumeroDeCarnet(question) },
  'collectivites-mois': {},
  ...pourChaqueUsage({
    input: {
      cleIdempotence: question.cle,
      numero: numeroDuPass(cle, question, question.rang),
      lieu: question.lieu,
      ...USAGE,
    },
  }),
});

const pourChaqueUsage = (variables: Variables): Readonly<Record<Usage, Variables>> => ({
  utiliser: variables,
  'utiliser-une-collectivite': variables,
});

const variablesDuBrut = ({
  departement,
  recherche,
  siren,
  region,
  lot,
  serie,
  rang,
  lieu,
  cle,
}: Question): Readonly<Record<Mesure, Variables>> => ({
  lieux: { departement },
  recherche: { departement, recherche },
  'collectivite-mois': { siren },
  'region-mois': { region },
  carnet: { lot, serie },
  'collectivites-mois': {},
  ...pourChaqueUsage({ lot, serie, rang, lieu, cle, ...USAGE }),
});

const variablesDePostgraphile = (question: Question): Readonly<Record<Mesure, Variables>> => ({
  lieux: { departement: question.departement, jour: JOUR },
  recherche: {
    departement: question.departement,
    recherche: question.recherche,
    jour: JOUR,
    horloges: horlogesDe(instantDuRegistre()),
  },
  'collectivite-mois': { siren: question.siren },
  'region-mois': { region: question.region },
  carnet: { lot: question.lot, serie: question.serie, jour: JOUR },
  'collectivites-mois': {},
  ...pourChaqueUsage({ input: usagePourPostgraphile(question) }),
});

/** The function takes what the statement takes, one named argument each. */
function usagePourPostgraphile({ lot, serie, rang, lieu, cle }: Question): Variables {
  const values = valeursDUsage({
    ...USAGE,
    lot,
    serie,
    rang,
    lieu,
    cle,
    jour: JOUR,
    acteur: ACTEURS.postgraphile,
    enregistreLe: JOUR,
    lecteur: LECTEURS.postgraphile,
  });
  return Object.fromEntries(ARGUMENTS_D_USAGE.map(([name], i) => [camelCase(name), values[i]]));
}

/** The values of the statement that uses a pass, in its order, with their types: the arguments of the function for PostGraphile. */
export const ARGUMENTS_D_USAGE = [
  ['lot', 'integer'],
  ['serie', 'integer'],
  ['rang', 'integer'],
  ['lieu', 'uuid'],
  ['jour', 'date'],
  ['service', 'text'],
  ['minutes', 'integer'],
  ['prix', 'integer'],
  ['acteur', 'text'],
  ['cle', 'text'],
  ['empreinte', 'text'],
  ['enregistre_le', 'date'],
  ['lecteur', 'text'],
  ['agent', 'text'],
  ['saisie_a', 'timestamptz'],
  ['appareil', 'uuid'],
] as const;

const camelCase = (name: string): string =>
  name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
