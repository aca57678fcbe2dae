import { enFrancais } from './enFrancais.ts';

/** What is sent. */
export interface Envoi {
  readonly texte: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operation: string | null;
}

interface ErreurRecue {
  readonly message: string;
  readonly code: string | null;
  /** Where of the answer: `lieux.edges.0`. */
  readonly chemin: string | null;
}

/** An answer, with what it took. */
export interface Recue {
  readonly statut: number;
  /** Milliseconds. */
  readonly duree: number;
  readonly octets: number;
  /** Objects reckoned, and how many one may ask. */
  readonly cout: { readonly depense: number; readonly plafond: number } | null;
  readonly corps: string;
  readonly erreurs: readonly ErreurRecue[];
}

/** Sends an operation with the rights of the session, and measures what comes. */
export async function envoyer({ texte, variables, operation }: Envoi, signal: AbortSignal): Promise<Recue> {
  const debut = performance.now();
  const reponse = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({
      query: texte,
      variables,
      ...(operation === null ? {} : { operationName: operation }),
    }),
    signal,
  });
  const corps = await reponse.text();
  const duree = performance.now() - debut;
  const lu = lireJson(corps);
  return {
    statut: reponse.status,
    duree,
    octets: new TextEncoder().encode(corps).length,
    cout: lireCout(reponse.headers.get('cout-operation')),
    corps: lu === undefined ? corps : JSON.stringify(lu, null, 2),
    erreurs: erreursDe(lu),
  };
}

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

function lireCout(entete: string | null): Recue['cout'] {
  const [, depense, plafond] = /^(\d+)\/(\d+)$/u.exec(entete ?? '') ?? [];
  return depense === undefined ? null : { depense: Number(depense), plafond: Number(plafond) };
}

/** The errors of a result, in the words of the register where graphql-js wrote them. */
export function erreursDe(resultat: unknown): readonly ErreurRecue[] {
  const errors = lireChamp(resultat, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.map((erreur: unknown) => {
    const [message, code] = [
      lireChamp(erreur, 'message'),
      lireChamp(lireChamp(erreur, 'extensions'), 'code'),
    ];
    const chemin = lireChamp(erreur, 'path');
    return {
      message: typeof message === 'string' ? traduire(message) : '',
      code: typeof code === 'string' ? code : null,
      chemin: Array.isArray(chemin) ? chemin.join('.') : null,
    };
  });
}

/** The server frames what graphql-js said: « Opération refusée par le schéma : … ». */
function traduire(message: string): string {
  const [, cadre = '', phrase = message] = /^([^:]+ : )(.+)$/su.exec(message) ?? [];
  return `${cadre}${enFrancais(phrase)}`;
}

const lireChamp = (objet: unknown, cle: string): unknown =>
  typeof objet === 'object' && objet !== null ? Reflect.get(objet, cle) : undefined;
