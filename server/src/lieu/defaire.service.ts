import type { ClientBase } from 'pg';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import {
  CHAMPS_DE_LIEU,
  type ChampDeLieu,
  type Changement,
  ecrireLesLieux,
  type LieuModifie,
} from './modification.service.ts';
import { CHAMPS_EN_MOTS, evenementDit } from './mots.rules.ts';

/** A place that cannot be put back as it was, and why, in words. */
export interface LieuRetenu {
  readonly lieu: string;
  readonly nom: string;
  readonly raison: string;
}

interface Options {
  /** The event that undoes. */
  readonly evenement: number;
  readonly jour: string;
  /** Leaves as they are the places on which something rests, instead of undoing nothing. */
  readonly laisser?: boolean;
}

interface Defait {
  readonly defaits: readonly LieuModifie[];
  readonly retenus: readonly LieuRetenu[];
}

interface Ligne {
  readonly lieu: string;
  readonly nom: string;
  readonly creation: boolean;
  readonly avant: Changement['champs'];
  readonly changes: readonly ChampDeLieu[] | null;
  readonly type: string;
  readonly par: string;
  readonly jour: string;
  readonly motif: string | null;
}

const NOMS = Object.entries(CHAMPS_DE_LIEU)
  .map(([champ, [colonne]]) => `('${champ}', '${colonne}')`)
  .join();

/** What an event changed of each place: the values before it, the fields that have another value since, and who gave it. */
const A_DEFAIRE = `
  with champ as (
    select m.lieu_id, m.version, c.champ, m.champs -> c.champ -> 'avant' as avant,
      coalesce(to_jsonb(l) -> c.colonne, 'null') is distinct from coalesce(m.champs -> c.champ -> 'apres', 'null') as change
    from labels.modification m join labels.lieu l on l.id = m.lieu_id
    join (values ${NOMS}) c (champ, colonne) on m.champs ? c.champ
    where m.evenement = $1),
  lieu as (
    select m.lieu_id, m.version, m.creation, coalesce(jsonb_object_agg(c.champ, c.avant) filter (where c.champ is not null), '{}') as avant,
      array_agg(c.champ) filter (where c.change) as changes
    from labels.modification m left join champ c on c.lieu_id = m.lieu_id and c.version = m.version
    where m.evenement = $1
    group by m.lieu_id, m.version)
  select l.id as lieu, l.nom, u.creation, u.avant, u.changes, d.type, d.par, d.jour, d.motif
  from lieu u join labels.lieu l on l.id = u.lieu_id
  left join lateral (
    select e.type, coalesce(e.agent, e.acteur) as par, e.enregistre_le as jour, e.motif
    from labels.modification p join labels.evenement e on e.position = p.evenement
    where p.lieu_id = u.lieu_id and p.version > u.version and p.champs ?| u.changes
    order by p.version desc limit 1) d on u.changes is not null
  order by l.nom, l.id`;

/**
 * Puts back, field by field, every place that an event changed: one edit, a batch or an import. A place it created leaves the
 * register. Refused with the later event named when a field changed since, or when something rests on a place that would leave.
 */
export async function defaireLesModifications(
  client: ClientBase,
  source: { readonly position: number },
  { evenement, jour, laisser = false }: Options,
): Promise<Defait> {
  // The rows are held from here on: what is compared is what will be written over.
  await client.query(
    `select from labels.lieu where id in (select lieu_id from labels.modification where evenement = $1) order by id for update`,
    [source.position],
  );
  const { rows } = await client.query<Ligne>(A_DEFAIRE, [source.position]);
  const appuis = await appuisDe(
    client,
    rows.filter(({ creation }) => creation).map(({ lieu }) => lieu),
    jour,
  );
  const retenus = rows.flatMap(({ lieu, nom, ...ligne }) => {
    const raison = changeDepuis(ligne) ?? appuis.get(lieu);
    return raison === undefined ? [] : [{ lieu, nom, raison }];
  });
  const [premier] = retenus;
  if (premier && !laisser)
    throw new Refusee(
      new RegleNonTenue(
        'ANNULATION',
        `« ${premier.nom} » : ${premier.raison}`,
        'règles de correction du registre',
      ),
    );
  const exclus = new Set(retenus.map(({ lieu }) => lieu));
  const changements = rows
    .filter(({ lieu }) => !exclus.has(lieu))
    .map(({ lieu, creation, avant }): Changement => ({ lieu, champs: creation ? { retire: true } : avant }));
  return { defaits: await ecrireLesLieux(client, evenement, jour, changements), retenus };
}

function changeDepuis({ changes, ...depuis }: Omit<Ligne, 'lieu' | 'nom'>): string | undefined {
  if (!changes) return undefined;
  const champs = changes.map((champ) => CHAMPS_EN_MOTS[champ]).join(', ');
  return `${champs} : changé depuis (${evenementDit(depuis)}). Annulez d’abord cet événement.`;
}

/** What rests on places that would leave the register, in words: a label that holds or waits, another place merged into it. */
export async function appuisDe(
  client: ClientBase,
  lieux: readonly string[],
  jour: string,
): Promise<ReadonlyMap<string, string>> {
  if (lieux.length === 0) return new Map();
  const { rows } = await client.query<{ lieu: string; raison: string }>(
    `select p.lieu_id as lieu, 'le label ' || p.label || ' y est en cours, attendu ou suspendu : retirez-le d’abord.' as raison
     from labels.etat_periode p
     where p.lieu_id = any($1::uuid[]) and p.etat in ('CANDIDAT', 'LABELLISE', 'A_RENOUVELER', 'SUSPENDU') and p.fin >= $2::date
     union all
     select f.fusionne_dans, 'le lieu « ' || f.nom || ' » y a été fusionné : défaites d’abord cette fusion.'
     from labels.lieu f where f.fusionne_dans = any($1::uuid[])`,
    [lieux, jour],
  );
  return new Map(rows.map(({ lieu, raison }) => [lieu, raison]));
}
