import type { ApolloClient } from '@apollo/client';
import { graphql } from '../graphql/index.ts';
import { lireErreur } from '../shared/etats/erreur.ts';
import { effacer, gardes, refuser, type UsageGarde } from './magasin.ts';

const EnvoyerUtilisationsMutation = graphql(`
  mutation EnvoyerUtilisations($input: EnvoyerUtilisationsInput!) {
    envoyerUtilisations(input: $input) {
      ... on EnvoiLu {
        lignes {
          cle
          issue
          refus {
            message
          }
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const LIGNES = 100;

/** What a sending came to. */
export interface Bilan {
  readonly recus: number;
  readonly refuses: number;
  /** Those that stay on the device and will be sent again. */
  readonly restent: number;
  /** Why nothing could be sent: the words of the API, or the error. */
  readonly refus: string | null;
  readonly erreur: unknown;
}

/** Whether a request met no register at all: it will do another time, as it is. */
export function estUneCoupure(erreur: unknown): boolean {
  const { code } = lireErreur(erreur);
  return (
    code === 'RESEAU' || code === 'HORS_CONNEXION' || code === 'INDISPONIBLE' || /^HTTP_50[234]$/u.test(code)
  );
}

let enCours: Promise<Bilan | null> | null = null;

/**
 * Sends what waits, one sending at a time; a row leaves the device only once the register has answered for it.
 * `null` when nothing waited: what the sending before came to still holds.
 */
export function envoyer(client: ApolloClient, lecteur: string): Promise<Bilan | null> {
  enCours ??= tout(client, lecteur).finally(() => {
    enCours = null;
  });
  return enCours;
}

async function tout(client: ApolloClient, lecteur: string): Promise<Bilan | null> {
  const attendent = (await gardes(lecteur)).filter(({ refus }) => refus === null);
  if (attendent.length === 0) return null;
  let bilan: Bilan = { recus: 0, refuses: 0, restent: attendent.length, refus: null, erreur: null };
  for (const lot of parLots(attendent)) {
    // One after the other: a register that does not answer is not asked again.
    // oxlint-disable-next-line no-await-in-loop -- the answers are counted in the order of the sendings
    bilan = await unLot(client, lot, bilan);
    if (bilan.refus !== null || bilan.erreur !== null) break;
  }
  return bilan;
}

/** A sending is of one device: its signature is verified by its key. */
function parLots(usages: readonly UsageGarde[]): readonly (readonly UsageGarde[])[] {
  const parAppareil = Map.groupBy(usages, ({ appareil }) => appareil);
  return [...parAppareil.values()].flatMap((siens) =>
    Array.from({ length: Math.ceil(siens.length / LIGNES) }, (_, n) =>
      siens.slice(n * LIGNES, (n + 1) * LIGNES),
    ),
  );
}

async function unLot(client: ApolloClient, lot: readonly UsageGarde[], avant: Bilan): Promise<Bilan> {
  const utilisations = lot.map(
    ({ cle, numero, lieu, service, minutes, prixCentimes, saisieA, signature }) => ({
      cle,
      numero,
      lieu,
      service,
      minutes,
      prixCentimes,
      saisieA,
      signature,
    }),
  );
  const input = { appareil: lot[0]?.appareil ?? '', utilisations };
  const { data, error } = await client
    .mutate({ mutation: EnvoyerUtilisationsMutation, variables: { input } })
    .catch((thrown: unknown) => ({ data: undefined, error: thrown }));
  const reponse = data?.envoyerUtilisations;
  if (!reponse) return { ...avant, erreur: error ?? new Error('No answer') };
  if ('message' in reponse) return { ...avant, refus: reponse.message };
  let { recus, refuses, restent } = avant;
  const parCle = new Map(lot.map((usage) => [usage.cle, usage]));
  for (const { cle, issue, refus } of reponse.lignes) {
    const usage = parCle.get(cle);
    if (!usage || issue === 'A_REPRENDRE') continue;
    restent -= 1;
    if (issue === 'REFUSE') {
      refuses += 1;
      // oxlint-disable-next-line no-await-in-loop -- each row is settled on the disk before the next one
      await refuser(usage, refus?.message ?? '');
    } else {
      recus += 1;
      // oxlint-disable-next-line no-await-in-loop -- each row is settled on the disk before the next one
      await effacer(cle);
    }
  }
  return { ...avant, recus, refuses, restent };
}
