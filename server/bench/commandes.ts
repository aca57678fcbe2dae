import type { CommandeDuCarnet } from '../src/chargement/lot.types.ts';
import { openOwner } from '../src/chargement/versement.ts';
import { REMIS_LE } from './question.ts';

/** An active order to hand carnets out of, with who hands them out, to whom, and a place that takes them. */
export interface Source extends CommandeDuCarnet {
  readonly cohorteId: string;
  readonly distributeurId: string;
  readonly lieuId: string;
}

export const RANGS = 10;

/** Orders, active since this summer, of so many collectivités of the demonstration, with an operator: its own have expired. */
export async function commander(
  url: string,
  collectivites: number,
  operateur = 'MESURE',
): Promise<readonly Source[]> {
  const client = await openOwner(url);
  try {
    const { rows } = await client.query<Source>(COMMANDER, [REMIS_LE, collectivites, RANGS, operateur]);
    if (rows.length < collectivites) throw new Error('The demonstration has too few collectivités');
    return rows;
  } finally {
    await client.end();
  }
}

const COMMANDER = `
  with operateur as (
    insert into pass.operateur (code, nom) values ($4, 'Opérateur de la mesure') on conflict (code) do update set nom = excluded.nom returning id
  ), acheteuses as (
    select distinct on (h.collectivite_id) h.collectivite_id, h.id as cohorte_id, d.id as distributeur_id
    from pass.cohorte h join pass.distributeur d on d.collectivite_id = h.collectivite_id order by h.collectivite_id, h.id, d.id limit $2
  ), commandes as (
    insert into pass.commande (numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, achetee_le, valide_jusqu_au,
      toleree_jusqu_au, fictive, evenement, enregistre_le)
    select '2026-' || (select count(*) from pass.commande) + row_number() over () + 5000, collectivite_id,
      (select id from operateur), 2020, 1000000, $3, '2026-06-01', '2026-12-31', '2027-01-31', true,
      (select min(position) from pass.evenement), '2026-06-01'
    from acheteuses returning *
  ), mandatees as (
    insert into pass.commande_etape (commande_id, collectivite_id, etape, jour, reference, nombre_de_pass, evenement, enregistre_le)
    select id, collectivite_id, 'MANDATEE', '2026-07-01', 'mesure', nombre_de_pass, evenement, '2026-07-01' from commandes returning *
  ), activees as (
    insert into pass.commande_etape (commande_id, collectivite_id, etape, jour, couverte_par, nombre_de_pass, evenement, enregistre_le)
    select commande_id, collectivite_id, 'ACTIVEE', '2026-07-02', id, nombre_de_pass, evenement, '2026-07-02' from mandatees
  )
  select c.id, c.collectivite_id as "collectiviteId", c.taille_de_carnet as "tailleDeCarnet", c.achetee_le::text as "acheteeLe",
    c.toleree_jusqu_au::text as "tolereeJusquAu", a.cohorte_id as "cohorteId", a.distributeur_id as "distributeurId",
    (select l.lieu_id from pass.periode_label l where l.periode @> $1::date order by l.lieu_id limit 1) as "lieuId"
  from commandes c join acheteuses a using (collectivite_id)`;
