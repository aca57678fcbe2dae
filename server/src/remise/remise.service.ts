import type { Pool } from 'pg';
import type { PublicCible } from '../cohorte/cohorte.module.ts';
import { estUnDouble, KeyReused } from '../shared/errors.ts';
import type { GenreDIncident } from '../shared/incident.rules.ts';
import { empreinteDe } from '../shared/operation.ts';
import { auNomDe } from '../shared/mur.ts';
import { sonner } from '../shared/reveil.ts';

export interface RemiseDemandee {
  readonly lot: number;
  readonly serie: number;
  readonly distributeur: string;
  readonly cohorte: string | null;
  readonly jour: string;
  /** The day as it was asked, `null` for « this day »: asked again the day after, it is the same request. */
  readonly jourDemande: string | null;
  readonly acteur: string;
  readonly agent: string;
  readonly cle: string;
  readonly enregistreLe: string;
  readonly perimetre: readonly string[] | null;
  readonly lecteur: string;
}

/** What the statement saw of each condition, and whether it handed the carnet over. */
export interface RemiseVue {
  readonly carnet: boolean;
  readonly etat: string;
  readonly active: boolean;
  readonly remis_le: string | null;
  readonly tolere_jusqu_au: string;
  readonly distributeur: boolean;
  readonly cohorte: boolean;
  /** What stops the carnet now, or stopped it that day: BLOCAGE, PERTE, VOL, ANNULATION or REMPLACEMENT. */
  readonly incident: GenreDIncident | null;
  /** Publics that the order is for, `null` for all; whether the cohort is of one of them. */
  readonly publics: readonly PublicCible[] | null;
  readonly public_admis: boolean;
  /** Where its last move took it, when it is neither the distributor nor the buyer. */
  readonly ailleurs: string | null;
  readonly fait: boolean;
  readonly deja: string | null;
}

/** One statement: the fact, its event and its movement go in only where every condition holds, and it tells which did not. */
const REMETTRE = `
  with deja as (
    select e.empreinte from pass.evenement e where e.acteur = $6 and e.cle = $7
  ), vu as (
    select c.lot, c.id, c.collectivite_id, c.commande_id, c.nombre_de_pass, c.achete_le, c.tolere_jusqu_au,
      r.jour as remis_le, d.id as distributeur_id, h.id as cohorte_id, h.public, o.publics,
      o.publics is null or h.public is null or h.public = any (o.publics) as public_admis,
      -- Stopped now, or on the day it is said to have been handed out.
      coalesce(pass.incident_du_jour(c.lot, c.id, 'infinity'), pass.incident_du_jour(c.lot, c.id, $5)) as incident,
      case when p.vers = 'OPERATEUR' then 'l’opérateur' when p.distributeur_id <> d.id
        then (select x.nom from pass.distributeur x where x.id = p.distributeur_id) end as ailleurs,
      exists (select from pass.commande_etape a
              where a.commande_id = c.commande_id and a.etape = 'ACTIVEE' and a.jour <= $5) as active,
      exists (select from pass.commande_etape a
              where a.commande_id = c.commande_id and a.etape = 'LIVREE' and a.jour <= $5) as livre
    from pass.carnet c
    join pass.commande o on o.id = c.commande_id
    left join lateral (select m.vers, m.distributeur_id from pass.deplacement m
      where m.lot = c.lot and m.carnet_id = c.id order by m.ordre desc limit 1) p on true
    left join pass.remise r on r.lot = c.lot and r.carnet_id = c.id
    left join pass.distributeur d on d.code = $3 and d.collectivite_id = c.collectivite_id
    left join pass.cohorte h on h.id = $4 and h.collectivite_id = c.collectivite_id
    where c.lot = $1 and c.serie = $2 and ($10::uuid[] is null or c.collectivite_id = any($10))
  ), ok as (
    select * from vu
    where active and remis_le is null and distributeur_id is not null and cohorte_id is not null
      and incident is null and ailleurs is null and public_admis and $5 <= tolere_jusqu_au and not exists (select from deja)
  ), ev as (
    insert into pass.evenement (type, objet, collectivite_id, acteur, agent, contenu, cle, empreinte, enregistre_le)
    select 'carnet.remis', 'carnet:' || id, collectivite_id, $6, $12,
      jsonb_build_object('jour', $5::date, 'cohorte', cohorte_id, 'distributeur', distributeur_id, 'pass', nombre_de_pass),
      $7, $8, $9
    from ok returning position
  ), fait as (
    insert into pass.remise (lot, carnet_id, collectivite_id, nombre_de_pass, tolere_jusqu_au, jour, cohorte_id, distributeur_id, evenement, enregistre_le)
    select lot, id, collectivite_id, nombre_de_pass, tolere_jusqu_au, $5, cohorte_id, distributeur_id, position, $9
    from ok, ev returning 1
  ), mouvement as (
    insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, distribues)
    select collectivite_id, commande_id, date_trunc('month', achete_le), date_trunc('month', $5::date), greatest($5, $9)::date, public, nombre_de_pass
    from ok
  )
  select vu.id is not null as carnet, vu.remis_le, vu.tolere_jusqu_au, vu.active,
    vu.distributeur_id is not null as distributeur, vu.cohorte_id is not null as cohorte,
    vu.incident, vu.publics, vu.public_admis, vu.ailleurs,
    pass.etat_du_carnet($5, case when vu.livre then $5::date end, case when vu.active then $5::date end, vu.remis_le, 0, vu.nombre_de_pass, vu.tolere_jusqu_au, vu.incident) as etat,
    exists (select from fait) as fait, (select empreinte from deja) as deja
  from (select 1) une left join vu on true where ${auNomDe('$11')}`;

/** Hands a carnet over once: a race lost to another counter is looked at again, and then refused like any other. */
export async function remettre(pool: Pool, demande: RemiseDemandee, retry = true): Promise<RemiseVue> {
  const {
    lot,
    serie,
    distributeur,
    cohorte,
    jour,
    jourDemande,
    acteur,
    agent,
    cle,
    enregistreLe,
    perimetre,
    lecteur,
  } = demande;
  const empreinte = empreinteDe('remettre', lot, serie, distributeur, cohorte, jourDemande);
  try {
    const seen = [perimetre, lecteur, agent];
    const values = [lot, serie, distributeur, cohorte, jour, acteur, cle, empreinte, enregistreLe, ...seen];
    const { rows } = await pool.query<RemiseVue>({ name: 'remettre', text: REMETTRE, values });
    const [vue] = rows;
    if (!vue) throw new Error('The statement always answers one row');
    if (vue.deja !== null && vue.deja !== empreinte) throw new KeyReused();
    if (vue.fait) sonner();
    return vue;
  } catch (error) {
    const lost = retry && estUnDouble(error);
    if (!lost) throw error;
    return remettre(pool, demande, false);
  }
}
