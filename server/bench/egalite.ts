import type { Pool } from 'pg';
import type { Demande } from './demandes.ts';
import { ecart } from './ecart.ts';
import { LECTURES, type Lecture, type Mesure } from './operations.ts';
import { CIBLES, type Cible, type Question } from './question.ts';
import type { Questions } from './questions.ts';

/** The three servers, as the measurement speaks to them. */
export interface Serveurs {
  readonly urls: Readonly<Record<Cible, string>>;
  readonly jetons: Readonly<Record<Cible, string | null>>;
  readonly ecrire: Readonly<Record<Cible, (mesure: Mesure, question: Question) => Demande>>;
}

/** The servers do not answer the same: what they are worth cannot be compared. */
export class ReponsesDifferentes extends Error {}

const ECHANTILLON = 25;

/** Asks the three servers the same questions, and compares what they answer field by field. */
export async function verifierLesReponses(serveurs: Serveurs, { lectures }: Questions): Promise<void> {
  for (const lecture of LECTURES)
    for (const question of lectures[lecture].slice(0, ECHANTILLON)) {
      const attendue = await lire(serveurs, 'produit', lecture, question);
      if (estVide(attendue)) throw new ReponsesDifferentes(`${lecture} : la réponse du produit est vide.`);
      for (const cible of ['brut', 'postgraphile'] as const)
        comparer(cible, lecture, attendue, await lire(serveurs, cible, lecture, question));
    }
}

/** Uses pass through each server, and compares what is told of it and what is written. */
export async function verifierLesUsages(
  serveurs: Serveurs,
  { usages }: Questions,
  pool: Pool,
): Promise<void> {
  const vus = new Map<Cible, unknown>();
  for (const cible of CIBLES) {
    const [question, autre] = usages(2);
    if (!question || !autre) throw new Error('No pass to use');
    const utilise = await utiliser(serveurs, cible, question);
    const refuse = await utiliser(serveurs, cible, { ...question, cle: autre.cle });
    const { rows } = await pool.query(USAGE_ECRIT, [question.lot, question.serie, question.rang]);
    vus.set(cible, { utilise, refuse, ecrit: rows });
  }
  for (const cible of ['brut', 'postgraphile'] as const)
    comparer(cible, 'utiliser', vus.get('produit'), vus.get(cible));
  const attendu = { utilise: true, refuse: false };
  comparer('produit', 'utiliser', attendu, Object.assign({}, vus.get('produit'), { ecrit: undefined }));
}

/** What does not differ from one use to the next. */
const USAGE_ECRIT = `select u.jour, u.service, u.minutes, u.prix_centimes, u.part_pass_centimes, u.usage, u.enregistre_le,
    u.nombre_de_pass, u.remis_le, e.type, e.contenu - 'rang' - 'lieu' as contenu
  from pass.carnet c join pass.utilisation u on u.lot = c.lot and u.carnet_id = c.id
  join pass.evenement e on e.position = u.evenement
  where c.lot = $1 and c.serie = $2 and u.rang = $3`;

function comparer(cible: Cible, mesure: Mesure, attendue: unknown, reponse: unknown): void {
  const difference = ecart(attendue, reponse, mesure);
  if (difference === null) return;
  throw new ReponsesDifferentes(`${cible} ne répond pas comme le produit : ${difference}`);
}

interface Rang {
  readonly id?: string;
  readonly carnetId?: string;
  readonly rang: number;
}

interface Donnees {
  readonly lieux?: {
    readonly totalCount: number;
    readonly edges?: readonly { readonly node: object }[];
    readonly nodes?: unknown;
  };
  readonly carnet?: { readonly pass: readonly Rang[] } | null;
  readonly lignes?: readonly object[];
  readonly statistiques?: { readonly lignes: readonly object[] };
  readonly utiliserPass?: { readonly __typename?: string; readonly usage?: { readonly fait: boolean } };
}

/** An answer without what only tells one API from another. */
async function lire(
  serveurs: Serveurs,
  cible: Cible,
  lecture: Lecture,
  question: Question,
): Promise<unknown> {
  const { lieux, carnet, lignes, statistiques } = await demander(serveurs, cible, lecture, question);
  if (lieux) return { total: lieux.totalCount, lieux: lieux.nodes ?? lieux.edges?.map(({ node }) => node) };
  if (!carnet) return lignes ?? statistiques?.lignes;
  const pass = carnet.pass.map(({ carnetId, ...un }) => ({ id: `${carnetId ?? ''}-${un.rang}`, ...un }));
  return { ...carnet, __typename: undefined, pass };
}

const estVide = (reponse: unknown): boolean =>
  reponse === undefined ||
  (Array.isArray(reponse) && reponse.length === 0) ||
  JSON.stringify(reponse).includes('"lieux":[]');

/** Whether a pass is said to be used. */
async function utiliser(serveurs: Serveurs, cible: Cible, question: Question): Promise<boolean> {
  const { utiliserPass } = await demander(serveurs, cible, 'utiliser', question);
  return utiliserPass?.usage?.fait ?? utiliserPass?.__typename === 'PassUtilise';
}

async function demander(
  { urls, jetons, ecrire }: Serveurs,
  cible: Cible,
  mesure: Mesure,
  question: Question,
): Promise<Donnees> {
  const { chemin, corps } = ecrire[cible](mesure, question);
  const jeton = jetons[cible];
  const response = await fetch(`${urls[cible]}${chemin}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(jeton === null ? {} : { authorization: `Bearer ${jeton}` }),
    },
    body: corps,
  });
  const texte = await response.text();
  const { data, errors } = lireJson(texte);
  if (response.ok && errors === undefined && data) return data;
  throw new ReponsesDifferentes(`${cible}, ${mesure} : ${response.status} ${texte.slice(0, 1000)}`);
}

function lireJson(texte: string): { data?: Donnees; errors?: unknown } {
  try {
    return JSON.parse(texte);
  } catch {
    return { errors: texte };
  }
}
