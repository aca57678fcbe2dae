import type { ClientBase } from 'pg';
import { Refusee } from '../shared/operation.ts';
import { NumeroInconnu } from './commande.results.ts';
import type { EtapeDeCommande } from './commande.types.ts';
import { verrouiller } from './decision.service.ts';
import { ETAPES } from './etape.rules.ts';

export interface CommandeLue {
  readonly id: string;
  readonly numero: string;
  readonly collectivite_id: string;
  readonly nombre_de_pass: number;
  readonly valeur_centimes: number;
  readonly derniere: EtapeDeCommande;
  readonly derniere_le: string;
}

/** An order of the reader's perimeter with its last step, locked for what follows. */
export async function commandeAFaireAvancer(client: ClientBase, numero: string): Promise<CommandeLue> {
  await verrouiller(client, `commande ${numero}`);
  const { rows } = await client.query<CommandeLue>(
    `select c.id, c.numero, c.collectivite_id, c.nombre_de_pass, c.valeur_centimes,
       coalesce(e.etape, 'SIGNEE') as derniere, coalesce(e.jour, c.achetee_le) as derniere_le
     from pass.commande c left join lateral (select e.etape, e.jour from pass.commande_etape e where e.commande_id = c.id
       order by array_position($2::text[], e.etape) desc limit 1) e on true
     where c.numero = $1`,
    [numero, Object.keys(ETAPES)],
  );
  if (!rows[0]) throw new Refusee(new NumeroInconnu('COMMANDE'));
  return rows[0];
}
