import type { Pool } from 'pg';
import { auNomDe, lecteurDe } from '../shared/mur.ts';
import { instantDe } from '../shared/shape.ts';
import { bornesApres, debutDe, JOURNAUX, type Rang } from './curseur.rules.ts';
import type { EvenementLu, EvenementSuivi } from './evenement.ts';
import { deLieux, type Touche, touchesDe } from './touches.queries.ts';

/** Events read at once: of the tail, where one more is soon enough, and of the past, where they are many. */
const PAGES = { directe: 200, rattrapage: 2000 } as const;

/** Speaks for the register itself: what it reads is cut again to what each reader may see. */
export const REGISTRE = lecteurDe({ id: 'direct', role: 'ADMINISTRATEUR', perimeter: null, structure: null });

const HORIZON = `select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`;

/** Below this transaction, nothing can still appear. */
export async function lireHorizon(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ horizon: string }>({ name: 'direct horizon', text: HORIZON });
  return rows[0]?.horizon ?? '0';
}

/** One journal after a rank: a range of its index, never more rows than a page holds. */
const journal = (rang: number, taille: number): string => `
  (select ${rang} as proprietaire, e.tx, e.position, e.id, e.type, e.objet, e.acteur, e.agent, e.motif, e.contenu,
    e.enregistre_a, e.enregistre_le, e.repris, e.collectivite_id
  from ${JOURNAUX[rang]}.evenement e
  where ${auNomDe('$1')} and (e.tx, e.position) > ($2::xid8, $${rang + 4}::bigint) and e.tx < least(h.horizon, $3::xid8)
  order by e.tx, e.position limit ${taille})`;

/** The horizon, the events and what they touch are of one snapshot, so that one never passes the other. */
const evenements = (taille: number): string => `
  select h.horizon::text, h.calme, e.tx::text, e.proprietaire, e.position, e.id, e.type, e.objet, e.acteur, e.agent, e.motif,
    e.contenu::text, ${instantDe('e.enregistre_a')} as "enregistreA", e.enregistre_le as "enregistreLe", e.repris,
    e.collectivite_id as "collectiviteId", c.siren, c.departement_code as departement, c.region_code as region,
    case when e.proprietaire = ${JOURNAUX.indexOf('labels')} then ${touchesDe('e', `$${JOURNAUX.length + 4}::uuid[]`)} end as touches
  from (select pg_snapshot_xmin(s) as horizon, pg_snapshot_xmin(s) = pg_snapshot_xmax(s) as calme from pg_current_snapshot() s) h
  left join lateral (
    select * from (${JOURNAUX.map((_, rang) => journal(rang, taille)).join(' union all ')}) tous
    order by tous.tx, tous.proprietaire, tous.position limit ${taille}
  ) e on true
  left join territoires.collectivite c on c.id = e.collectivite_id
  order by e.tx, e.proprietaire, e.position`;

const ENONCES = {
  directe: { name: 'direct evenements', text: evenements(PAGES.directe) },
  rattrapage: { name: 'direct rattrapage', text: evenements(PAGES.rattrapage) },
};

/** The same on each row. */
interface Instantane {
  readonly horizon: string;
  readonly calme: boolean;
}

interface Ligne extends Omit<EvenementLu, 'rang' | 'proprietaire'>, Rang, Instantane {
  readonly departement: string | null;
  readonly region: string | null;
  readonly touches: readonly Touche[] | null;
}

/** The only row of an empty page. */
interface PageVide extends Instantane {
  readonly id: null;
}

export interface PageDEvenements {
  readonly evenements: readonly EvenementSuivi[];
  /** From where to read on: past everything that was certain, or past the last event of a full page. */
  readonly rang: Rang;
  readonly pleine: boolean;
  /** No transaction was under way: all that was committed is certain. */
  readonly calme: boolean;
}

/** How a page is read. */
export interface Lecture {
  /** Places named however many an event touches. */
  readonly ecoutes?: readonly string[];
  /** The first transaction that is not read; without it, all that is certain. */
  readonly avant?: string;
  readonly page?: keyof typeof PAGES;
}

const SANS_FIN = '18446744073709551615';

/** What is certain after a rank, in the one order of all journals, a page at a time. */
export async function lireEvenements(
  pool: Pool,
  depuis: Rang,
  { ecoutes = [], avant = SANS_FIN, page = 'directe' }: Lecture = {},
): Promise<PageDEvenements> {
  const { rows } = await pool.query<Ligne | PageVide>({
    ...ENONCES[page],
    values: [REGISTRE, depuis.tx, avant, ...bornesApres(depuis), ecoutes],
  });
  const lus = rows.filter(estUnEvenement);
  const dernier = lus.at(-1);
  const pleine = lus.length === PAGES[page];
  const rang = pleine && dernier ? rangDe(dernier) : finDe(rows[0]?.horizon, avant, depuis);
  return { evenements: lus.map(evenementDe), rang, pleine, calme: rows[0]?.calme === true };
}

const estUnEvenement = (ligne: Ligne | PageVide): ligne is Ligne => ligne.id !== null;
const rangDe = ({ tx, proprietaire, position }: Ligne): Rang => ({ tx, proprietaire, position });

/** How far a page that is not full has read: never back, even where another server knows less. */
function finDe(horizon: string | undefined, avant: string, depuis: Rang): Rang {
  const lue = BigInt(horizon ?? 0);
  const fin = lue < BigInt(avant) ? lue : BigInt(avant);
  return fin > BigInt(depuis.tx) ? debutDe(String(fin)) : depuis;
}

/** Written once and for all, field by field: of a million events, every copy counts. */
function evenementDe(ligne: Ligne): EvenementSuivi {
  const { departement, region } = ligne;
  const { departements, regions, touches, lieux } = deLieux(ligne.touches);
  return {
    id: ligne.id,
    rang: rangDe(ligne),
    proprietaire: JOURNAUX[ligne.proprietaire] ?? 'plateforme',
    type: ligne.type,
    objet: ligne.objet,
    acteur: ligne.acteur,
    agent: ligne.agent,
    motif: ligne.motif,
    enregistreA: ligne.enregistreA,
    enregistreLe: ligne.enregistreLe,
    repris: ligne.repris,
    contenu: ligne.contenu,
    collectiviteId: ligne.collectiviteId,
    siren: ligne.siren,
    departements: departement === null ? departements : [departement],
    regions: region === null ? regions : [region],
    touches,
    lieux,
  };
}
