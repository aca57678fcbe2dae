import type { PorteeDeJeton } from '../shared/context.ts';

/** What an operation asks, as its scope judges it. */
export interface DemandeDOperation {
  readonly genre: 'query' | 'mutation' | 'subscription';
  /** Its name among the published operations; `null` for one that nobody published. */
  readonly publiee: string | null;
  /** Root fields, as `Query.lieux`. */
  readonly champs: readonly string[];
  /** Codes of the indicators it reads, wherever they are asked. */
  readonly indicateurs: readonly string[];
  /** Whether it reads figures that no indicator names. */
  readonly horsCatalogue: boolean;
}

type Portee = Pick<PorteeDeJeton, 'operations' | 'champs' | 'indicateurs'>;

/** What a token of indicators opens when neither operations nor fields were chosen: what reads indicators, and no more. */
const CHAMPS_DES_INDICATEURS: readonly string[] = [
  'Query.statistiques',
  'Query.indicateurs',
  'Query.registre',
  'Subscription.indicateursMisAJour',
];

/** Root fields whose figures no list of indicators can hold: a token held to indicators never reads them. */
export const CHIFFRES_HORS_CATALOGUE: ReadonlySet<string> = new Set([
  'Query.comparaison',
  'Query.prevision',
  'Query.triangle',
  'Query.courbes',
  'Query.carnetsSuivis',
  'Query.cohorte',
  'Query.cohortes',
  'Query.chiffresPublies',
  'Query.verification',
]);

/** The root fields that a scope lets anyone write operations with; `null` for all. */
export function champsOuverts({ operations, champs, indicateurs }: Portee): readonly string[] | null {
  if (champs !== null) return champs;
  if (operations !== null) return [];
  return indicateurs === null ? null : CHAMPS_DES_INDICATEURS;
}

/**
 * Why a scope refuses an operation, in words for who wrote it; `null` when it lets it in. A token reads and never writes; an
 * operation is let in as published by its name, or when each of its root fields is open; and every indicator it reads must be too.
 */
export function refusDeLaPortee(portee: Portee, demande: DemandeDOperation): string | null {
  if (demande.genre === 'mutation') return 'un jeton d’intégration lit et n’écrit pas.';
  const nommee = demande.publiee !== null && (portee.operations?.includes(demande.publiee) ?? false);
  const ouverts = champsOuverts(portee);
  const ferme =
    nommee || ouverts === null ? undefined : demande.champs.find((champ) => !ouverts.includes(champ));
  if (ferme !== undefined)
    return `« ${ferme} » n’en fait pas partie ; attendu : ${[...(ouverts ?? []), ...(portee.operations ?? [])].join(', ')}.`;
  if (portee.indicateurs === null) return null;
  if (demande.horsCatalogue)
    return `il est limité à des indicateurs, et cette opération lit des chiffres qu’aucun ne nomme ; attendu : statistiques { tableau }, avec ${portee.indicateurs.join(', ')}.`;
  const { indicateurs } = portee;
  const autre = demande.indicateurs.find((code) => !indicateurs.includes(code));
  return autre === undefined
    ? null
    : `l’indicateur « ${autre.slice(0, 60)} » n’en fait pas partie ; attendu : ${indicateurs.join(', ')}.`;
}

/** Codes, or `null` for all of them. */
export type Codes = readonly string[] | null;

/** What two openings both open. */
export function commun(une: Codes, autre: Codes): Codes {
  if (une === null) return autre;
  return autre === null ? une : une.filter((code) => autre.includes(code));
}

/** What any of several openings opens. */
export function reunion(toutes: readonly Codes[]): Codes {
  return toutes.some((une) => une === null) ? null : [...new Set(toutes.flatMap((une) => une ?? []))];
}

/** Whether an opening opens nothing that another does not. */
export const contenuDans = (une: Codes, autre: Codes): boolean =>
  autre === null || (une !== null && une.every((code) => autre.includes(code)));

/** The site of a page, as its browser names it; `null` for a text that is no origin: https, or http on the machine itself. */
export function lireOrigine(texte: string): string | null {
  const propre = texte.trim().replace(/\/$/u, '');
  if (!URL.canParse(propre)) return null;
  const { origin, protocol, hostname, href } = new URL(propre);
  const locale = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && locale)) return null;
  return href === `${origin}/` && !hostname.includes('*') ? origin : null;
}
