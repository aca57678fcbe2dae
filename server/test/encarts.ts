import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/shared/paths.ts';
import type { Harness } from './harness.ts';
import type { Http } from './http.ts';

export const SITE = 'https://exemple.fr';

export const CREER = `mutation ($input: CreerEncartInput!) { creerEncart(input: $input) { __typename
  ... on EncartCree { secret deja jeton { id operations indicateurs territoire code encart { adresse forme detail } } }
  ... on Refus { message } } }`;

/** An embed that was made, or why not. */
export interface Cree {
  readonly __typename: string;
  readonly message?: string;
  readonly secret: string | null;
  readonly deja: boolean;
  readonly jeton: {
    readonly id: string;
    readonly operations: string[];
    readonly indicateurs: string[] | null;
    readonly territoire: string;
    readonly code: string | null;
    readonly encart: { readonly adresse: string; readonly forme: string; readonly detail: boolean };
  };
}

interface Ligne {
  readonly code: string;
  readonly fiche: string | null;
  readonly cellules: readonly { readonly texte: string; readonly ouvrable: boolean }[];
}
interface Montre {
  readonly titre: string;
  readonly adresse: string;
  readonly publique: string | null;
  readonly forme: string;
  readonly points: readonly {
    readonly nom: string;
    readonly texte: string;
    readonly valeur: number | null;
  }[];
  readonly lignes: readonly Ligne[];
  readonly pied: readonly Ligne[];
}
export interface Reponse {
  readonly data?: { readonly encart?: Montre; readonly detailDEncart?: Montre; readonly carteDEncart?: object } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const PUBLIEES: Record<string, string> = JSON.parse(
  readFileSync(join(ROOT, 'schema', 'operations.json'), 'utf8'),
);
const idDe = (nom: string): string =>
  Object.entries(PUBLIEES).find(([, texte]) => /^\w+ (\w+)/u.exec(texte)?.[1] === nom)?.[0] ?? '';

/** What embeds are made by, and asked as their pages do. */
export function encartsDe(harness: Harness, http: Http) {
  let cles = 0;
  return {
    creer: async (input: object, cle = `encart-d-essai-${(cles += 1)}`): Promise<Cree> => {
      const usuel = { nom: 'Site d’essai', origines: [SITE], expireLe: '2026-12-31' };
      const entree = { cleIdempotence: cle, ...usuel, ...input };
      const { creerEncart } = await harness.execute<{ creerEncart: Cree }>(CREER, { input: entree });
      return creerEncart;
    },
    /** By identifier, with the token, without a cookie. */
    demander: (
      secret: string | null,
      nom: string,
      variables: object,
      headers: Record<string, string> = {},
    ): Promise<Response> => {
      const recherche = new URLSearchParams({ id: idDe(nom), variables: JSON.stringify(variables) });
      return fetch(`${http.demonstration()}/graphql?${recherche.toString()}`, {
        headers: { authorization: `Bearer ${secret}`, 'apollo-require-preflight': 'true', ...headers },
      });
    },
    /** What its page listens to, once the register listens for it. */
    suivre: async (cree: Cree, depuis: string | null = null): Promise<AsyncGenerator<Signal>> => {
      const reponse = await fetch(`${http.demonstration()}/graphql/stream`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${cree.secret}`,
          accept: 'text/event-stream',
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          documentId: idDe('EncartEnDirect'),
          variables: { id: cree.jeton.id, depuis },
        }),
      });
      return messagesDe(reponse);
    },
    page: (secret: string | null, recherche = '', headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${http.demonstration()}/embed/${secret}${recherche}`, { headers }),
  };
}

export const lire = async (reponse: Promise<Response>): Promise<Reponse> =>
  (await reponse).json() as Promise<Reponse>;

interface Signal {
  readonly curseur: string;
}

/** The messages of a stream, as they come. */
async function* messagesDe({ body }: Response): AsyncGenerator<Signal> {
  if (!body) return;
  let reste = '';
  for await (const morceau of body.pipeThrough(new TextDecoderStream())) {
    const messages = `${reste}${morceau}`.split('\n\n');
    reste = messages.pop() ?? '';
    for (const message of messages) {
      const [, dit] = /^event: next\ndata: (.*)$/u.exec(message) ?? [];
      const { data, errors }: { data?: { encartMisAJour: Signal }; errors?: { message: string }[] } =
        JSON.parse(dit ?? '{}');
      if (errors?.[0]) throw new Error(errors[0].message);
      if (data) yield data.encartMisAJour;
    }
  }
}
