import type { EncartCarteQuery, EncartMontreQuery, EncartOuvertQuery } from '../graphql/graphql.ts';
import { IDENTIFIANTS } from '../graphql/identifiants.ts';
import type { Langue } from '../shared/format.ts';

export type Encart = EncartMontreQuery['encart'];
/** The places of its list, where they are. */
export type CarteLue = NonNullable<EncartCarteQuery['carteDEncart']>;
export type Detail = EncartOuvertQuery['detailDEncart'];
/** What an embed and what it opens on have in common. */
export type VueMontree = Omit<Encart, '__typename' | 'id' | 'forme' | 'detail'>;

/** A figure that was pressed: its row, its column. */
export interface Chiffre {
  readonly ligne: string;
  readonly colonne: string;
}

/** What the page was given by the server. */
export interface Reglage {
  /** The embed, that of its token. */
  readonly id: string;
  readonly langue: Langue;
}

/** The token of the page: its address holds it, and nothing keeps it. */
const jeton = (): string => decodeURIComponent(location.pathname.split('/')[2] ?? '');

/** What the token opens no more: the page then says why, and shows nothing. */
export class AccesFerme extends Error {}

/** What was asked too often, or cannot be answered now: it is asked again later. */
export class Passager extends Error {}

interface Gardee {
  readonly etiquette: string;
  readonly donnees: unknown;
}

const gardees = new Map<string, Gardee>();

const enTetes = (): Record<string, string> => ({
  authorization: `Bearer ${jeton()}`,
  'apollo-require-preflight': 'true',
  accept: 'application/json',
});

/** Asks a published operation by its identifier; what has not changed is not sent again. */
async function demander<Donnees>(
  operation: 'EncartMontre' | 'EncartOuvert' | 'EncartCarte',
  variables: Readonly<Record<string, unknown>>,
): Promise<Donnees> {
  const recherche = new URLSearchParams({
    id: IDENTIFIANTS[operation],
    variables: JSON.stringify(variables),
  });
  const adresse = `/graphql?${recherche.toString()}`;
  const connue = gardees.get(adresse);
  const reponse = await fetch(adresse, {
    credentials: 'omit',
    cache: 'no-store',
    headers: { ...enTetes(), ...(connue ? { 'if-none-match': connue.etiquette } : {}) },
  }).catch(() => {
    throw new Passager();
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this operation answered before
  if (reponse.status === 304 && connue) return connue.donnees as Donnees;
  if (reponse.status === 401 || reponse.status === 403) throw new AccesFerme();
  if (reponse.status === 429 || reponse.status >= 500) throw new Passager();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the form of every answer of GraphQL
  const { data, errors } = (await reponse.json()) as {
    readonly data?: Donnees | null;
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  const code = errors?.[0]?.extensions?.code;
  if (code === 'ACCES_REFUSE') throw new AccesFerme();
  if (code !== undefined || !data) throw new Passager();
  const etiquette = reponse.headers.get('etag');
  if (etiquette !== null) gardees.set(adresse, { etiquette, donnees: data });
  return data;
}

const enLangue = (langue: Langue): 'FR' | 'EN' => (langue === 'en' ? 'EN' : 'FR');

export const lireLEncart = async ({ id }: Reglage, langue: Langue): Promise<Encart> =>
  (await demander<EncartMontreQuery>('EncartMontre', { id, langue: enLangue(langue) })).encart;

export const ouvrir = async ({ id }: Reglage, { ligne, colonne }: Chiffre, langue: Langue): Promise<Detail> =>
  (await demander<EncartOuvertQuery>('EncartOuvert', { id, ligne, colonne, langue: enLangue(langue) }))
    .detailDEncart;

export const lireLaCarte = async ({ id }: Reglage): Promise<CarteLue | null> =>
  (await demander<EncartCarteQuery>('EncartCarte', { id })).carteDEncart ?? null;

/** Why the page opens nothing any more, in the words of the server; `null` while it still does. */
export async function pourquoiFerme(): Promise<{ readonly titre: string; readonly suite: string } | null> {
  const reponse = await fetch(location.href, { credentials: 'omit', cache: 'no-store' });
  if (reponse.ok) return null;
  const page = new DOMParser().parseFromString(await reponse.text(), 'text/html');
  const refus = page.querySelector('.encart-refus');
  return {
    titre: refus?.querySelector('h1')?.textContent ?? '',
    suite: refus?.querySelector('p')?.textContent ?? '',
  };
}

/** Listens to what may change the figures; the promise ends with the stream, whoever ended it. */
export async function ecouter(
  { id }: Reglage,
  {
    surChangement,
    surOuverture,
    signal,
  }: {
    readonly surChangement: () => void;
    readonly surOuverture: () => void;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const reponse = await fetch('/graphql/stream', {
    method: 'POST',
    credentials: 'omit',
    signal,
    headers: { ...enTetes(), accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: IDENTIFIANTS.EncartEnDirect, variables: { id } }),
  });
  if (reponse.status === 401 || reponse.status === 403) throw new AccesFerme();
  const lecteur = reponse.ok ? reponse.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined;
  if (!lecteur) throw new Passager();
  surOuverture();
  let reste = '';
  for (let lu = await lecteur.read(); !lu.done; lu = await lecteur.read()) {
    const messages = `${reste}${lu.value}`.split('\n\n');
    reste = messages.pop() ?? '';
    for (const message of messages)
      if (message.startsWith('event: next') && message.includes('"encartMisAJour"')) surChangement();
  }
}
