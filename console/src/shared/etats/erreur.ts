import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';

/** Nothing was sent: the register cannot be reached from here. */
export class HorsConnexion extends Error {}

/** What is said of an error: the sentence of the API when there is one, its stable code, the reference to give. */
export interface ErreurDite {
  readonly code: string;
  readonly message: string | null;
  readonly reference: string | null;
  /** The right that was missing. */
  readonly droit: string | null;
}

/** Reads any error of a request: refused by the API, by the server before it, or by the network. */
export function lireErreur(erreur: unknown): ErreurDite {
  if (CombinedGraphQLErrors.is(erreur)) return lireErreurs(erreur.errors);
  if (ServerError.is(erreur) || ServerParseError.is(erreur)) return lireReponse(erreur);
  return {
    code: erreur instanceof HorsConnexion || !navigator.onLine ? 'HORS_CONNEXION' : 'RESEAU',
    message: null,
    reference: null,
    droit: null,
  };
}

/** The sentence, code and reference of the first error of an answer. */
function lireErreurs(errors: unknown): ErreurDite {
  const first: unknown = Array.isArray(errors) ? errors[0] : null;
  const message = texteDe(first, 'message');
  const extensions = typeof first === 'object' && first !== null ? Reflect.get(first, 'extensions') : null;
  return {
    code: texteDe(extensions, 'code') ?? 'ERREUR_INTERNE',
    message,
    reference: /référence (\w+)/u.exec(message ?? '')?.[1] ?? null,
    droit: texteDe(extensions, 'droit'),
  };
}

function lireReponse({ statusCode, bodyText }: ServerError | ServerParseError): ErreurDite {
  try {
    const body: unknown = JSON.parse(bodyText);
    if (typeof body === 'object' && body !== null && 'errors' in body) return lireErreurs(body.errors);
  } catch {
    // Not JSON: something stands between the console and the register.
  }
  return { code: `HTTP_${statusCode}`, message: null, reference: null, droit: null };
}

function texteDe(object: unknown, key: string): string | null {
  const value: unknown = typeof object === 'object' && object !== null ? Reflect.get(object, key) : null;
  return typeof value === 'string' ? value : null;
}
