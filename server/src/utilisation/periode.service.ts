import type { ClientBase } from 'pg';

const OUBLIER = `
  delete from pass.periode_label p
  where p.lieu_id in (select a.lieu_id from labels.label_assertion a where a.evenement = $1 and a.genre = 'PASS_NUMERIQUE')`;

/** The state of a label only changes on the first day of an assertion or after its last one. */
const RECOPIER = `
  insert into pass.periode_label (lieu_id, periode, departement_code)
  select l.id, unnest(range_agg(daterange(b.jour, b.suivant))), l.departement_code
  from labels.lieu l
  cross join lateral (
    select jour, lead(jour) over (order by jour) as suivant
    from (select a.du as jour from labels.label_assertion a where a.lieu_id = l.id and a.genre = 'PASS_NUMERIQUE'
          union
          select a.jusqu_au + 1 from labels.label_assertion a
          where a.lieu_id = l.id and a.genre = 'PASS_NUMERIQUE' and a.jusqu_au is not null) x) b
  where l.id in (select a.lieu_id from labels.label_assertion a where a.evenement = $1 and a.genre = 'PASS_NUMERIQUE')
    and labels.etat_du_label(l.id, 'PASS_NUMERIQUE', b.jour) in ('LABELLISE', 'A_RENOUVELER')
  group by l.id, l.departement_code`;

/** Brings the owner's copy of the label periods up to an event of the owner `labels`: uses are judged by it at once. */
export async function recopierLesPeriodes(client: ClientBase, evenement: number): Promise<void> {
  await client.query(OUBLIER, [evenement]);
  await client.query(RECOPIER, [evenement]);
}
