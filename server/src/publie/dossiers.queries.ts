import type { Reader } from '../shared/read.ts';
import type { Row } from '../shared/statement.ts';
import { conditionsSurLAcheteur, named, type Selection } from '../statistique/statistique.module.ts';

/** What the files of the calls amount to, as known by the end of a day: every measure in one statement. */
export async function compterLesDossiers(selection: Selection, read: Reader): Promise<Row> {
  const [row = {}] = await read.query(
    named('dossiers dits', selection, (parameter) => {
      const conditions = conditionsSurLAcheteur(selection, parameter);
      if (selection.filtre.vague != null) conditions.push(`d.vague = ${parameter('vague')}`);
      const retenus = `filter (where d.etape = 'LAUREAT')`;
      const total = 'd.etat_centimes + d.locale_centimes';
      return `
        select count(distinct d.id)::int as dossiers, (count(*) filter (where d.etape = 'DEPOSE'))::int as deposes,
          (count(distinct d.collectivite_id) ${retenus})::int as laureats,
          coalesce(sum(d.etat_centimes) ${retenus}, 0)::bigint as part_etat,
          coalesce(sum(d.locale_centimes) ${retenus}, 0)::bigint as part_locale,
          coalesce(sum(${total}) ${retenus}, 0)::bigint as total,
          (max(${total}) ${retenus})::bigint as plus_gros, (min(${total}) ${retenus})::bigint as plus_petit,
          coalesce(sum(d.etat_centimes) filter (where d.etape = 'VERSE'), 0)::bigint as verse
        from statistiques.dossier_dit d join territoires.collectivite c on c.id = d.collectivite_id
        where ${[`d.connu_le <= ${parameter('au')}`, ...conditions].join(' and ')}`;
    }),
  );
  return row;
}

/** Whether the register knew any file of the calls by the end of a day. */
export async function dossiersConnus(au: string, read: Reader): Promise<boolean> {
  const rows = await read.query({
    name: 'dossiers connus',
    text: `select from statistiques.dossier_dit where connu_le <= $1 limit 1`,
    values: [au],
  });
  return rows.length > 0;
}
