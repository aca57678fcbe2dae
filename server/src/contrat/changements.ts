import type { GraphQLSchema } from 'graphql';
import { lireDepreciation } from '../shared/depreciation.rules.ts';
import type { ChangementDeLApi } from './changements.types.ts';
import { deprecieesDe } from './depreciations.rules.ts';

type Ecrit = Omit<ChangementDeLApi, 'jusquAu' | 'aFaire'> & { readonly aFaire?: string };

/** What was added or changed, written by hand: only people know why. What goes away is read of the schema itself. */
const ECRITS: readonly Ecrit[] = [
  {
    id: '2026-11-22-compression',
    jour: '2026-11-22',
    genre: 'MODIFICATION',
    places: [],
    quoi: 'Les réponses de plus d’un kibioctet sont compressées, en Brotli ou en gzip, pour qui le demande.',
    pourquoi: 'Une page de lieux pèse dix fois moins sur le réseau.',
    aFaire:
      'Envoyer Accept-Encoding: br, gzip. L’ETag d’une réponse compressée est faible (W/) et se redonne tel quel.',
  },
  {
    id: '2026-11-22-cout',
    jour: '2026-11-22',
    genre: 'AJOUT',
    places: [],
    quoi: 'L’en-tête Cout-Operation dit le coût d’une opération et le plus qu’elle peut coûter, comme 42/3000.',
    pourquoi: 'Savoir avant d’être refusé ce qu’une opération pèse sur son quota.',
  },
  {
    id: '2026-11-22-evenements',
    jour: '2026-11-22',
    genre: 'AJOUT',
    places: ['Subscription.evenements', 'Query.evenements(apres)', 'Evenement.curseur'],
    quoi: 'Les événements se suivent en direct ou se relisent page par page, dans un seul ordre, à partir d’un curseur.',
    pourquoi:
      'Un client coupé reprend où il en était, sans manque ni double, aussi longtemps après que l’on veut.',
    aFaire: 'Garder le dernier curseur reçu, et le redonner dans « depuis » ou dans « apres ».',
  },
  {
    id: '2026-11-22-jetons',
    jour: '2026-11-22',
    genre: 'AJOUT',
    places: ['Query.jetons', 'Mutation.creerJeton'],
    quoi: 'Un jeton a une portée (opérations, champs, indicateurs, territoire, origines), un quota et une fin ; il se révoque.',
    pourquoi: 'Un site ne reçoit que ce qu’il montre, et cesse de le recevoir dans les cinq secondes.',
  },
  {
    id: '2026-11-22-portee',
    jour: '2026-11-22',
    genre: 'AJOUT',
    places: ['Query.porteeDeLOperation', 'Query.droitsDuSchema', 'Query.changementsDeLApi'],
    quoi: 'L’API dit les droits que demande une opération, et ses propres changements.',
    pourquoi: 'Donner à un jeton ce qu’il lui faut, et rien de plus.',
  },
];

/** Why a part goes away, where its replacement does not say it all. */
const POURQUOI: Readonly<Record<string, string>> = {
  'Subscription.labelModifie(departement)':
    'Un abonnement se limite désormais à une région comme à un département, par un seul argument.',
};

const connus = new WeakMap<GraphQLSchema, readonly ChangementDeLApi[]>();

/** Every change of the API, the last one first. */
export function changementsDe(schema: GraphQLSchema): readonly ChangementDeLApi[] {
  const connu = connus.get(schema);
  if (connu) return connu;
  const ecrits = ECRITS.map((ecrit) => ({ ...ecrit, aFaire: ecrit.aFaire ?? null, jusquAu: null }));
  const changements = [...ecrits, ...depreciations(schema)].toSorted(
    (une, autre) => autre.jour.localeCompare(une.jour) || une.id.localeCompare(autre.id),
  );
  connus.set(schema, changements);
  return changements;
}

const depreciations = (schema: GraphQLSchema): readonly ChangementDeLApi[] =>
  deprecieesDe(schema).flatMap(({ place, raison }) => {
    const lue = lireDepreciation(raison);
    if (!lue) return [];
    return [
      {
        id: `${lue.depuis}-depreciation-${place}`,
        jour: lue.depuis,
        genre: 'DEPRECIATION' as const,
        places: [place],
        quoi: `${place} est déprécié.`,
        pourquoi: POURQUOI[place] ?? `${lue.remplace} dit la même chose, et davantage.`,
        aFaire: `Lire ${lue.remplace} à la place.`,
        jusquAu: lue.retrait,
      },
    ];
  });
