import { randomBytes } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';

/** Codes whose message was written for the reader. */
const PUBLIC_CODES = new Set([
  'SAISIE_INVALIDE',
  'ACCES_REFUSE',
  'CLE_REUTILISEE',
  'REQUETE_TROP_LOURDE',
  'TROP_DE_TENTATIVES',
  'INDISPONIBLE',
  'JETON_INVALIDE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'ABONNEMENT_REFUSE',
  'ABONNEMENT_FINI',
  'JETON_REVOQUE',
  'JETON_SUSPENDU',
  'ORIGINE_REFUSEE',
  'PORTEE_DEPASSEE',
  'TROP_DE_REQUETES',
  'ABONNEMENT_EN_RETARD',
  'CURSEUR_INCONNU',
  'TROP_DE_FLUX',
  'OPERATION_INCONNUE',
]);

/** Codes of a request that is not well formed: the words are graphql-js's, the frame is ours. */
const REQUEST_CODES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'Syntaxe GraphQL incorrecte',
  GRAPHQL_VALIDATION_FAILED: 'Opération refusée par le schéma',
  BAD_USER_INPUT: 'Valeur refusée par le schéma',
  OPERATION_RESOLUTION_FAILURE: 'Opération introuvable dans le document',
  BAD_REQUEST: 'Requête mal formée',
};

/** Turns any error into one that says what is wrong, and nothing of the inside: no stack, SQL, path or driver. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const place = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
  const say = (message: string, code: string): GraphQLFormattedError => ({
    message,
    ...place,
    extensions: { code },
  });

  if (original instanceof ArgumentValidationError)
    return say(describeValidation(original), 'SAISIE_INVALIDE');
  const coercion = describeCoercion(formatted.message);
  if (coercion) return say(coercion, 'SAISIE_INVALIDE');
  const given = formatted.extensions?.['code'];
  const code = codeOf(original) ?? (typeof given === 'string' ? given : '');
  if (PUBLIC_CODES.has(code)) return withHint(say(formatted.message, code), formatted);
  const frame = REQUEST_CODES[code];
  if (frame) return say(`${frame} : ${formatted.message.slice(0, 500)}`, code);
  if (isUnavailable(original))
    return say('Le registre est momentanément indisponible : réessayez.', 'INDISPONIBLE');
  const reference = randomBytes(6).toString('hex');
  console.error(`[${reference}]`, original);
  return say(`Erreur interne (référence ${reference})`, 'ERREUR_INTERNE');
}

/** What a reader does with it: ask for the right that was missing, resume from the cursor. */
const HINTS: ReadonlySet<string> = new Set(['droit', 'curseur']);

function withHint(
  said: GraphQLFormattedError,
  { extensions = {} }: GraphQLFormattedError,
): GraphQLFormattedError {
  const hints = Object.entries(extensions).filter(
    ([name, value]) => HINTS.has(name) && typeof value === 'string',
  );
  return hints.length === 0
    ? said
    : { ...said, extensions: { ...said.extensions, ...Object.fromEntries(hints) } };
}

/** A variable of the wrong kind: graphql-js says where, our scalars say why; the value itself is not said again. */
function describeCoercion(message: string): string | null {
  const place = /^Variable "\$(\w+)" got invalid value .*?(?: at "([\w.[\]]+)")?; /su.exec(message);
  const required = /^Variable "\$(\w+)" of (?:required|non-null) type/u.exec(message);
  if (required) return `Saisie refusée (${required[1]}) : une valeur est attendue.`;
  if (!place) return null;
  const where = place[2] ?? place[1] ?? '';
  const unknown = UNKNOWN_FIELD.exec(message);
  if (unknown) return `Saisie refusée (${where}.${unknown[1]}) : ce champ n’est pas de ${unknown[2]}.`;
  const missing = MISSING_FIELD.exec(message);
  if (missing) return `Saisie refusée (${where}.${missing[1]}) : ${expectedOf(missing[2])}.`;
  return `Saisie refusée (${where}) : ${expectedOf(/type "?(\w+)!?"?/u.exec(message)?.[1])}.`;
}

/** How graphql-js and graphql-jit end what they say of a field of an input. */
const UNKNOWN_FIELD = /; Field "(\w+)" is not defined by type "?(\w+)"?\.(?: Did you mean [^;]*)?$/u;
const MISSING_FIELD =
  /; Field "?(?:value\.)?([\w.[\]]+)"? of required type "?\[?(\w+)[!\]]*"? was not provided\.$/u;

const expectedOf = (type = ''): string => EXPECTED[type] ?? `une valeur de type ${type} est attendue`;

const EXPECTED: Readonly<Record<string, string>> = {
  LocalDate: 'un jour qui existe, de la forme AAAA-MM-JJ, est attendu',
  Centimes: 'un montant en centimes, entier et jamais négatif, est attendu',
  Int: 'un nombre entier est attendu',
  Boolean: 'vrai ou faux est attendu',
  String: 'un texte est attendu',
  ID: 'un identifiant est attendu',
};

/** A scalar of ours may throw inside graphql-js's own error: the code of the cause is the one to say. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  const code = (cause instanceof GraphQLError ? cause : error instanceof GraphQLError ? error : null)
    ?.extensions['code'];
  return typeof code === 'string' ? code : null;
}

function describeValidation(error: ArgumentValidationError): string {
  const fields = error.extensions.validationErrors.map(
    ({ property, constraints }) =>
      `${property} : ${Object.keys(constraints ?? {})
        .map((rule) => RULES[rule] ?? rule)
        .join(', ')}`,
  );
  return `Saisie refusée : ${fields.join(' ; ')}.`;
}

const RULES: Readonly<Record<string, string>> = {
  min: 'valeur trop petite',
  max: 'valeur trop grande (100 lignes au plus par page)',
  minLength: 'texte trop court',
  maxLength: 'texte trop long',
  length: 'longueur hors des bornes',
  isUuid: 'un identifiant (UUID) est attendu',
  matches: 'forme inattendue',
  texteSimple: 'texte avec un caractère de contrôle ou incomplet',
};

const UNAVAILABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '53300',
  '55P03',
]);

/** Whether PostgreSQL is away, starting, stopping or too busy: worth trying again. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string')
    return UNAVAILABLE.has(error.code) || error.code.startsWith('08');
  return /timeout|Connection terminated|connection is closed|not queryable|Client was closed/i.test(
    error.message,
  );
}
