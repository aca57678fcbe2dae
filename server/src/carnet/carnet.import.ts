import type { ClientBase } from 'pg';
import { juger } from '../shared/import.lot.ts';
import type { ContexteDeLot, Valeur } from '../shared/import.ts';
import { texte } from '../shared/valeurs.rules.ts';
import { lireNumeroDeCarnet } from './numero.rules.ts';

/** What is staged of the carnet that a line names, then what the register knows of it. */
export const COLONNES_DU_CARNET = [
  'lot smallint',
  'serie integer',
  'numero text',
  'commande text',
  'carnet_lot smallint',
  'carnet_id uuid',
  'collectivite_id uuid',
  'commande_id uuid',
  'taille smallint',
  'achete_le date',
  'tolere_jusqu_au date',
  'carnet_connu date',
];

/** A number of carnet as it was printed, by this register or by another operator. */
export const numeroImprime = texte(60);

/** A number of ours says its lot and its series; any other is kept as it is. */
export function carnetLu(numero: string | null, commande: string | null): Valeur[] {
  const lu = numero === null ? null : lireNumeroDeCarnet(numero);
  const trouve: Valeur[] = COLONNES_DU_CARNET.slice(4).map(() => null);
  return [lu?.lot ?? null, lu?.serie ?? null, lu === null ? numero : null, commande, ...trouve];
}

const TROUVER = `
  select l.ligne, count(*)::int as nombre, (array_agg(k.lot))[1] as lot, (array_agg(k.id))[1] as id
  from pg_temp.lecture l
  join pass.carnet k on k.lot = l.lot and k.serie = l.serie
  where l.attendu is null and l.lot is not null and ($1::uuid[] is null or k.collectivite_id = any($1)) group by l.ligne
  union all
  select l.ligne, count(*)::int, (array_agg(k.lot))[1], (array_agg(k.id))[1]
  from pg_temp.lecture l
  join pass.carnet k on k.numero = l.numero
  join pass.commande o on o.id = k.commande_id and (l.commande is null or o.numero = l.commande)
  where l.attendu is null and l.lot is null and k.lot in (select numero from pass.lot where repris)
    and ($1::uuid[] is null or k.collectivite_id = any($1)) group by l.ligne`;

/** What a line becomes once its carnet `k` is known: its key, and what else is found on the way, in one statement. */
export interface Retrouvaille {
  /** Column that names the carnet or the pass. */
  readonly colonne: string;
  readonly cle: string;
  readonly aussi?: { readonly valeurs: string; readonly table: string; readonly quand: string };
}

/** Finds the carnet of each line among those of the perimeter: one outside it is as unknown as one that never was. */
export async function retrouverLesCarnets(
  client: ClientBase,
  lot: ContexteDeLot,
  { colonne, cle, aussi }: Retrouvaille,
): Promise<void> {
  await client.query(`create temporary table carnet_trouve as ${TROUVER}`, [lot.perimetre]);
  try {
    await client.query('analyze pg_temp.carnet_trouve');
    await juger(
      client,
      lot,
      `select l.ligne, l.valeur, coalesce(t.nombre, 0) as nombre from pg_temp.lecture l left join pg_temp.carnet_trouve t on t.ligne = l.ligne
       where t.nombre is distinct from 1`,
      [
        {
          colonne,
          quand: 'v.nombre = 0',
          valeur: 'v.valeur',
          attendu: `'un numéro connu du registre, dans votre périmètre'`,
        },
        {
          colonne,
          quand: 'v.nombre > 1',
          valeur: 'v.valeur',
          attendu: `'un numéro que porte un seul carnet : ' || v.nombre || ' opérateurs l’ont donné, dites la commande dans une colonne « commande »'`,
        },
      ],
    );
    await client.query(
      `update pg_temp.lecture l set cle = ${cle}, carnet_lot = k.lot, carnet_id = k.id, collectivite_id = k.collectivite_id, commande_id = k.commande_id,
         taille = k.nombre_de_pass, achete_le = k.achete_le, tolere_jusqu_au = k.tolere_jusqu_au, carnet_connu = k.enregistre_le ${aussi?.valeurs ?? ''}
       from pg_temp.carnet_trouve t join pass.carnet k on k.lot = t.lot and k.id = t.id ${aussi === undefined ? '' : `, ${aussi.table}`}
       where t.ligne = l.ligne and t.nombre = 1 and l.attendu is null ${aussi === undefined ? '' : `and ${aussi.quand}`}`,
    );
  } finally {
    await client.query('drop table if exists pg_temp.carnet_trouve').catch(() => undefined);
  }
}

/** What stops a carnet on the day of a line, in SQL: few carnets ever had an incident, and the others are not looked at one by one. */
export const INCIDENT_DU_JOUR = `case when (l.carnet_lot, l.carnet_id) in (select i.lot, i.carnet_id from pass.incident i)
  then pass.incident_du_jour(l.carnet_lot, l.carnet_id, l.jour) end`;
