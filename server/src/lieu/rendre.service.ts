import type { ClientBase } from 'pg';
import { enFrancais } from '../shared/jour.rules.ts';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import { CHAMPS_DE_LIEU, type ChampDeLieu, type Changement } from './modification.service.ts';
import { champsSql } from './valeurs-de-champ.ts';

interface ChampARendre {
  readonly lieu: string;
  readonly nom: string;
  readonly champ: ChampDeLieu;
  readonly avant: unknown;
  /** What changed it since, when it no longer says what the event wrote. */
  readonly depuis: { readonly type: string; readonly jour: string; readonly motif: string | null } | null;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table of fields
const TOUS = Object.keys(CHAMPS_DE_LIEU) as ChampDeLieu[];

const A_RENDRE = `
  select l.id as lieu, l.nom, c.champ, m.champs -> c.champ -> 'avant' as avant,
    case when coalesce(m.champs -> c.champ -> 'apres', 'null') is distinct from coalesce(to_jsonb(l) -> c.colonne, 'null') then (
      select json_build_object('type', e.type, 'jour', e.enregistre_le, 'motif', e.motif)
      from labels.modification s join labels.evenement e on e.position = s.evenement
      where s.lieu_id = l.id and s.evenement > $1 and s.champs ? c.champ
      order by s.evenement desc limit 1) end as depuis
  from labels.modification m
  join labels.lieu l on l.id = m.lieu_id
  join ${champsSql(TOUS)} c (rang, champ, colonne) on m.champs ? c.champ
  where m.evenement = $1 and not m.creation
  order by l.id, c.rang
  for update of l`;

/**
 * What gives places back the fields that an event changed. Refused, with the later event named, when one of them no longer says
 * what that event wrote.
 */
export async function modificationsARendre(
  client: ClientBase,
  evenement: number,
): Promise<readonly Changement[]> {
  const { rows } = await client.query<ChampARendre>(A_RENDRE, [evenement]);
  const change = rows.find(({ depuis }) => depuis !== null);
  if (change?.depuis) {
    const { type, jour, motif } = change.depuis;
    const dit = motif === null ? '' : `, « ${motif} »`;
    throw new Refusee(
      new RegleNonTenue(
        'ANNULATION',
        `Le champ « ${change.champ} » du lieu « ${change.nom} » a changé depuis (${type} du ${enFrancais(jour)}${dit}) : annulez d’abord cet événement.`,
        'règles de correction du registre',
      ),
    );
  }
  return [...Map.groupBy(rows, ({ lieu }) => lieu)].map(([lieu, champs]) => ({
    lieu,
    champs: Object.fromEntries(champs.map(({ champ, avant }) => [champ, avant])),
  }));
}
