import type { ClientBase } from 'pg';

const CONCERNES = `select a.lieu_id from labels.label_assertion a where a.evenement = $1 and a.label = 'PASS_NUMERIQUE'`;

const OUBLIER = `delete from pass.periode_label p where p.lieu_id in (${CONCERNES})`;

const RECOPIER = `
  insert into pass.periode_label (lieu_id, periode, departement_code)
  select l.id, unnest(range_agg(daterange(p.debut, case when p.fin < 'infinity' then p.fin + 1 end))), l.departement_code
  from labels.lieu l join labels.etat_periode p on p.lieu_id = l.id and p.label = 'PASS_NUMERIQUE'
  where l.id in (${CONCERNES}) and p.etat in ('LABELLISE', 'A_RENOUVELER')
  group by l.id, l.departement_code`;

/** Brings the owner's copy of the label periods up to an event of the owner `labels`: uses are judged by it at once. */
export async function recopierLesPeriodes(client: ClientBase, evenement: number): Promise<void> {
  await client.query(OUBLIER, [evenement]);
  await client.query(RECOPIER, [evenement]);
}
