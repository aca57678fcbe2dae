import { createHash } from 'node:crypto';
import type { Pool, QueryResult } from 'pg';
import { KeyReused } from '../shared/errors.ts';
import { auNomDe } from '../shared/mur.ts';

export interface UsageDemande {
  readonly lot: number;
  readonly serie: number;
  readonly rang: number;
  readonly lieu: string | null;
  readonly jour: string;
  readonly service: string;
  readonly minutes: number | null;
  readonly prixCentimes: number;
  readonly acteur: string;
  readonly agent?: string;
  readonly cle: string;
  readonly enregistreLe: string;
  readonly lecteur: string;
}

/** What the statement saw of each condition, and whether it used the pass. */
export interface UsageVu {
  readonly carnet: string | null;
  readonly utilise_le: string | null;
  readonly remis_le: string | null;
  readonly tolere_jusqu_au: string;
  readonly active: boolean;
  readonly labellise: boolean;
  /** Whether the place is one of the actor's structure, when it acts for one. */
  readonly permis: boolean;
  readonly fait: boolean;
  readonly deja: string | null;
}

/** A pass is worth 10 € at most, whatever the price. */
const VALEUR_CENTIMES = 1000;

/** Whoever holds a pass may have it judged: a structure speaks, for this statement, as the buyer of that one carnet. */
const PORTEUR = `case when split_part($14, chr(10), 1) = ''
  then '{' || coalesce(pass.acheteur_du_carnet($1, $2)::text, '') || '}' || $14 else $14 end`;

/** One round trip: key, use, event and movement go in only where every condition holds, and it tells which did not. */
export const UTILISER = `
  with deja as (
    select e.empreinte from pass.evenement e where e.acteur = $10 and e.cle = $11
  ), vu as (
    select c.lot, c.id, c.collectivite_id, c.nombre_de_pass, c.achete_le, c.tolere_jusqu_au,
      r.jour as remis_le, h.public,
      (select max(u.jour) from pass.utilisation u where u.lot = $1 and u.carnet_id = c.id and u.rang = $3) as utilise_le,
      exists (select from pass.commande_etape a
              where a.commande_id = c.commande_id and a.etape = 'ACTIVEE' and a.jour <= $5) as active,
      exists (select from pass.periode_label l where l.lieu_id = $4 and l.periode @> $5::date) as labellise,
      plateforme.structure() is null or $4 = any (plateforme.lieux_de_la_structure()) as permis
    from pass.carnet c
    left join pass.remise r on r.lot = $1 and r.carnet_id = c.id
    left join pass.cohorte h on h.id = r.cohorte_id
    where c.lot = $1 and c.serie = $2 and $3 <= c.nombre_de_pass
  ), ok as (
    select * from vu
    where utilise_le is null and active and labellise and permis and $5 between remis_le and tolere_jusqu_au
      and not exists (select from deja)
  ), ev as (
    insert into pass.evenement (type, objet, collectivite_id, acteur, agent, contenu, cle, empreinte, enregistre_le)
    select 'pass.utilise', 'carnet:' || id, collectivite_id, $10, $15,
      jsonb_build_object('rang', $3::int, 'jour', $5::date, 'lieu', $4::uuid, 'centimes', $9::int), $11, $12, $13
    from ok returning position
  ), fait as (
    insert into pass.utilisation (lot, carnet_id, rang, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au,
      lieu_id, jour, service, minutes, prix_centimes, part_pass_centimes, evenement, enregistre_le)
    select lot, id, $3, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, $4, $5, $6, $7, $8, $9, position, $13
    from ok, ev returning 1
  ), mouvement as (
    insert into pass.mouvement (collectivite_id, mois_achat, mois, public, utilises)
    select collectivite_id, date_trunc('month', achete_le), date_trunc('month', $5::date), public, 1 from ok
  )
  select vu.id as carnet, vu.utilise_le, vu.remis_le, vu.tolere_jusqu_au, vu.active, vu.labellise, vu.permis,
    exists (select from fait) as fait, (select empreinte from deja) as deja
  from (select 1) une left join vu on true where ${auNomDe(PORTEUR)}`;

/** The values of the statement, in its order. */
export function valeursDUsage(usage: UsageDemande): unknown[] {
  const {
    lot,
    serie,
    rang,
    lieu,
    jour,
    service,
    minutes,
    prixCentimes,
    acteur,
    agent,
    cle,
    enregistreLe,
    lecteur,
  } = usage;
  const empreinte = createHash('sha256')
    .update(JSON.stringify(['utiliser', lot, serie, rang, lieu, jour, service, minutes, prixCentimes]))
    .digest('base64url');
  const part = Math.min(prixCentimes, VALEUR_CENTIMES);
  return [
    lot,
    serie,
    rang,
    lieu,
    jour,
    service,
    minutes,
    prixCentimes,
    part,
    acteur,
    cle,
    empreinte,
    enregistreLe,
    lecteur,
    agent ?? null,
  ];
}

const DOUBLE = '23505';

/** Uses a pass once: a race lost to another place is looked at again, and then refused like any other. */
export async function utiliser(pool: Pool, usage: UsageDemande): Promise<UsageVu> {
  const values = valeursDUsage(usage);
  const ask = (): Promise<QueryResult<UsageVu>> =>
    pool.query<UsageVu>({ name: 'utiliser', text: UTILISER, values });
  const { rows } = await ask().catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === DOUBLE) return ask();
    throw error;
  });
  const [vu] = rows;
  if (!vu) throw new Error('The statement always answers one row');
  if (vu.deja !== null && vu.deja !== values[11]) throw new KeyReused();
  return vu;
}
