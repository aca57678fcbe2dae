import type { ClientBase } from 'pg';
import { suivreLesLabels } from '../shared/suites-de-label.ts';
import type { ActeDeLabel, GenreDeLabel } from './lieu.types.ts';

/** Something to say of a label of a place. */
export interface AssertionADire {
  readonly lieu: string;
  readonly genre: GenreDeLabel;
  /** Name of the label, when its genre is AUTRE. */
  readonly libelle?: string | null;
  readonly acte: ActeDeLabel;
  readonly emetteur: string;
  readonly du: string;
  readonly jusquAu?: string | null;
  readonly preuve?: string | null;
  readonly piece?: string | null;
  readonly motif?: string | null;
  /** The assertion taken back, when the act is ANNULATION. */
  readonly annule?: string | null;
}

const DIRE = `
  insert into labels.label_assertion
    (lieu_id, genre, libelle, acte, emetteur, du, jusqu_au, preuve, piece_id, motif, annule, evenement, enregistre_le)
  select d.lieu, d.genre, d.libelle, d.acte, d.emetteur, d.du, d."jusquAu", d.preuve, d.piece, d.motif, d.annule, $2, $3
  from rows from (jsonb_to_recordset($1::jsonb) as (lieu uuid, genre text, libelle text, acte text, emetteur text, du date,
    "jusquAu" date, preuve text, piece uuid, motif text, annule uuid)) with ordinality as
    d (lieu, genre, libelle, acte, emetteur, du, "jusquAu", preuve, piece, motif, annule, rang)
  order by d.rang
  returning id`;

/**
 * Says things of labels under one event, in their order: the only way a label changes, one or a thousand. Periods follow, here and
 * in the ledger. Returns the identifiers, in the same order.
 */
export async function affirmer(
  client: ClientBase,
  evenement: number,
  jour: string,
  assertions: readonly AssertionADire[],
): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(DIRE, [JSON.stringify(assertions), evenement, jour]);
  await suivreLesLabels(client, evenement);
  return rows.map(({ id }) => id);
}
