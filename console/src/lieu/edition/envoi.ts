import type { ApolloClient } from '@apollo/client';
import type { ChampsDeLieuInput } from '../../graphql/graphql.ts';
import type { Conflit } from './conflit.ts';
import { CreerLieuMutation, ModifierLieuMutation } from './operations.ts';
import type { Fautes } from './saisie.ts';

/** What is asked of the register: a place of more, or the fields of one that changed since a version. */
export interface Envoi {
  readonly lieu: { readonly id: string; readonly version: number } | null;
  readonly champs: ChampsDeLieuInput;
  readonly motif: string;
  readonly siret: string;
}

/** What it answered. */
export type Envoye =
  | { readonly genre: 'fait'; readonly id: string; readonly evenement: string | null }
  | { readonly genre: 'conflit'; readonly conflit: Conflit }
  | { readonly genre: 'fautes'; readonly fautes: Fautes }
  | { readonly genre: 'refus'; readonly message: string }
  | { readonly genre: 'panne'; readonly erreur: unknown };

export async function envoyer(client: ApolloClient, demande: Envoi, cleIdempotence: string): Promise<Envoye> {
  try {
    const reponse = await demander(client, demande, cleIdempotence);
    if (reponse?.__typename === 'LieuEnregistre')
      return { genre: 'fait', id: reponse.lieu?.id ?? '', evenement: reponse.evenement };
    if (reponse?.__typename === 'ConflitDeModification') return { genre: 'conflit', conflit: reponse };
    if (reponse?.__typename === 'SaisieRefusee')
      return {
        genre: 'fautes',
        fautes: Object.fromEntries(reponse.fautes.map(({ champ, message }) => [position(champ), message])),
      };
    return reponse
      ? { genre: 'refus', message: reponse.message }
      : { genre: 'panne', erreur: new Error('No answer') };
  } catch (error) {
    return { genre: 'panne', erreur: error };
  }
}

/** Both coordinates are typed in one field. */
const position = (champ: string): string =>
  champ === 'latitude' || champ === 'longitude' ? 'position' : champ;

async function demander(client: ApolloClient, { lieu, champs, motif, siret }: Envoi, cleIdempotence: string) {
  const commun = { champs, motif, cleIdempotence, ...(siret === '' ? {} : { siret }) };
  if (!lieu) {
    const { data } = await client.mutate({ mutation: CreerLieuMutation, variables: { input: commun } });
    return data?.creerLieu;
  }
  const input = { ...commun, lieu: lieu.id, versionAttendue: lieu.version };
  const { data } = await client.mutate({ mutation: ModifierLieuMutation, variables: { input } });
  return data?.modifierLieu;
}
