import type { Pool } from 'pg';
import { estUnDouble, KeyReused } from '../shared/errors.ts';
import { JOURS_DE_SAISIE_TARDIVE } from '../shared/jour.rules.ts';
import { empreinteDe } from '../shared/operation.ts';
import { auNomDe } from '../shared/mur.ts';
import { sonner } from '../shared/reveil.ts';

export interface UsageDemande {
  readonly lot: number;
  readonly serie: number;
  readonly rang: number;
  readonly lieu: string | null;
  readonly jour: string;
  /** The day as it was asked, `null` for « this day »: asked again the day after, it is the same request. */
  readonly jourDemande?: string | null;
  readonly service: string;
  readonly minutes: number | null;
  readonly prixCentimes: number;
  readonly acteur: string;
  readonly agent?: string;
  readonly cle: string;
  readonly enregistreLe: string;
  readonly lecteur: string;
  /** When a phone that was offline saw it, and which phone signed it. */
  readonly saisieA?: string;
  readonly appareil?: string;
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
  /** What stops the carnet that day: BLOCAGE, PERTE, VOL, ANNULATION or REMPLACEMENT. */
  readonly incident: string | null;
  /** Départements where the order's pass are accepted, `null` for all; whether the place is in one of them. */
  readonly departements: readonly string[] | null;
  readonly dans_le_perimetre: boolean;
  readonly services: readonly string[] | null;
  readonly service_admis: boolean;
  /** Whether the month of the use is closed: its uses are paid, none is added. */
  readonly clos: boolean;
  /** Whether it comes too late to be entered: both sides may have signed what happened. */
  readonly tardif?: boolean;
  readonly fait: boolean;
  readonly deja: string | null;
}

/** Whoever holds a pass may have it judged: a structure speaks, for this statement, as the buyer of that one carnet. */
export const porteur = (lecteur: string): string => `case when split_part(${lecteur}, chr(10), 1) = ''
  then '{' || coalesce(pass.acheteur_du_carnet($1, $2)::text, '') || '}' || ${lecteur} else ${lecteur} end`;

/**
 * Everything that decides whether a pass may be used: $1 lot, $2 series, $3 rank, $4 place, $5 day, $6 service. « limit 1 » tells
 * PostgreSQL, which reckons a row of each partition, that a number is of one carnet: what goes with it is then looked up, not read whole.
 */
export const VU = `
    select c.lot, c.id, c.collectivite_id, c.nombre_de_pass, c.achete_le, c.tolere_jusqu_au, c.commande_id,
      r.jour as remis_le, h.public, o.departements, o.services, o.valeur_faciale_centimes as valeur, o.valide_jusqu_au,
      (select max(u.jour) from pass.utilisation u where u.lot = $1 and u.carnet_id = c.id and u.rang = $3
        and not exists (select from pass.annulation x where x.lot = $1 and x.carnet_id = c.id and x.rang = $3 and x.usage = u.usage)) as utilise_le,
      exists (select from pass.commande_etape a
              where a.commande_id = c.commande_id and a.etape = 'ACTIVEE' and a.jour <= $5) as active,
      l.departement_code is not null as labellise,
      l.departement_code is null or o.departements is null or l.departement_code = any (o.departements) as dans_le_perimetre,
      o.services is null or $6::text is null or $6 = any (o.services) as service_admis,
      (select nullif(nullif(i.genre, 'DEBLOCAGE'), 'RETROUVE') from pass.incident i
        where i.lot = $1 and i.carnet_id = c.id and i.jour <= $5 order by i.ordre desc limit 1) as incident,
      exists (select from pass.contre_paiement p where p.operateur_id = coalesce(
          (select r.operateur_id from pass.reemission r where r.commande_id = o.id and r.jour <= $5 order by r.jour desc, r.id desc limit 1),
          o.operateur_id)
        and p.mois = date_trunc('month', $5::date)::date)
        or exists (select from pass.avoir v where v.commande_id = c.commande_id) as clos,
      plateforme.structure() is null or $4 = any (plateforme.lieux_de_la_structure()) as permis
    from (select * from pass.carnet where lot = $1 and serie = $2 and $3 <= nombre_de_pass limit 1) c
    join pass.commande o on o.id = c.commande_id
    left join pass.remise r on r.lot = $1 and r.carnet_id = c.id
    left join pass.cohorte h on h.id = r.cohorte_id
    left join pass.periode_label l on l.lieu_id = $4 and l.periode @> $5::date`;

/** A pass is used when all of it holds. */
export const CONDITIONS = `utilise_le is null and active and labellise and permis and incident is null and dans_le_perimetre and service_admis
      and not clos and $5 between remis_le and tolere_jusqu_au`;

/** What is told of each condition, so that a refusal can say which one did not hold. */
export const VUES = `vu.id as carnet, vu.utilise_le, vu.remis_le, vu.tolere_jusqu_au, vu.active, vu.labellise, vu.permis, vu.incident,
    vu.departements, vu.dans_le_perimetre, vu.services, vu.service_admis, vu.clos`;

/** What an entry of a day comes too late for. */
export const tardif = (jourDeSaisie: string): string =>
  `${jourDeSaisie}::date >= tolere_jusqu_au + ${JOURS_DE_SAISIE_TARDIVE}`;

/** One round trip: key, use, entries, event and movement go in only where every condition holds, and it tells which did not. */
export const UTILISER = `
  with deja as (
    select e.empreinte from pass.evenement e where e.acteur = $9 and e.cle = $10
  ), vu as (${VU}
  ), ok as (
    select *, least($8::int, valeur) as part,
      1 + (select count(*) from pass.annulation x where x.lot = $1 and x.carnet_id = vu.id and x.rang = $3) as suivant
    from vu
    where ${CONDITIONS} and not ${tardif('$12')} and not exists (select from deja)
  ), ev as (
    insert into pass.evenement (type, objet, collectivite_id, acteur, agent, contenu, cle, empreinte, enregistre_le)
    select 'pass.utilise', 'carnet:' || id, collectivite_id, $9, $14,
      jsonb_build_object('rang', $3::int, 'jour', $5::date, 'lieu', $4::uuid, 'centimes', part), $10, $11, $12
    from ok returning position
  ), fait as (
    insert into pass.utilisation (lot, carnet_id, rang, usage, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au,
      lieu_id, jour, service, minutes, prix_centimes, part_pass_centimes, evenement, enregistre_le, saisie_a, appareil_id)
    select lot, id, $3, suivant, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, $4, $5, $6, $7, $8, part, position, $12,
      $15::timestamptz, $16::uuid
    from ok, ev returning 1
  ), mouvement as (
    insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, utilises)
    select collectivite_id, commande_id, date_trunc('month', achete_le), date_trunc('month', $5::date), greatest($5, $12)::date, public, 1 from ok
  ), ecrites as (
    insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
    select 'UTILISATION', commande_id, collectivite_id, 'CIRCULATION', e.compte, e.centimes, $5, position, $12
    from ok, ev, lateral (values ('STRUCTURES', part), ('RELIQUATS', valeur - part)) e(compte, centimes) where e.centimes > 0
  )
  select ${VUES}, ${tardif('$12')} as tardif, exists (select from fait) as fait, (select empreinte from deja) as deja
  from (select 1) une left join vu on true where ${auNomDe(porteur('$13'))}`;

/** The values of the statement, in its order. */
export function valeursDUsage(usage: UsageDemande): unknown[] {
  const {
    lot,
    serie,
    rang,
    lieu,
    jour,
    jourDemande = jour,
    service,
    minutes,
    prixCentimes,
    acteur,
    agent,
    cle,
    enregistreLe,
    lecteur,
    saisieA,
    appareil,
  } = usage;
  const empreinte = empreinteDe(
    'utiliser',
    lot,
    serie,
    rang,
    lieu,
    jourDemande,
    service,
    minutes,
    prixCentimes,
  );
  return [
    lot,
    serie,
    rang,
    lieu,
    jour,
    service,
    minutes,
    prixCentimes,
    acteur,
    cle,
    empreinte,
    enregistreLe,
    lecteur,
    agent ?? null,
    saisieA ?? null,
    appareil ?? null,
  ];
}

/** How many times a race may be lost in a row: another rank of use, a stop, a reversal. */
const TENTATIVES = 5;

/** Uses a pass once: a race lost to another place is looked at again, and then refused like any other. */
export async function utiliser(pool: Pool, usage: UsageDemande, reste = TENTATIVES): Promise<UsageVu> {
  const values = valeursDUsage(usage);
  try {
    const { rows } = await pool.query<UsageVu>({ name: 'utiliser', text: UTILISER, values });
    const [vu] = rows;
    if (!vu) throw new Error('The statement always answers one row');
    if (vu.deja !== null && vu.deja !== values[10]) throw new KeyReused();
    if (vu.fait) sonner();
    return vu;
  } catch (error) {
    const lost = reste > 0 && estUnDouble(error);
    if (!lost) throw error;
    return utiliser(pool, usage, reste - 1);
  }
}
