import type { ClientBase } from 'pg';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import { DossierInconnu } from './dossier.inputs.ts';
import type { Etape } from './etape.rules.ts';
import type { ContenuDeRegle } from './regle.rules.ts';

/** A file as those who act on it must see it: locked, with its last step and the rules that judge it. */
export interface DossierTenu {
  readonly id: string;
  readonly numero: string;
  readonly collectivite_id: string;
  readonly vague: number;
  readonly appel_id: string;
  readonly enveloppe_centimes: number;
  readonly regle: ContenuDeRegle;
  readonly source: string;
  readonly taux: number;
  readonly aide_centimes: number;
  readonly accorde_centimes: number | null;
  readonly verse_centimes: number | null;
  readonly derniere: Etape;
  readonly dernier_jour: string;
  readonly convention_id: string | null;
  readonly part_etat_centimes: number | null;
}

export const regleNonTenue = (
  regle: string,
  message: string,
  { source }: Pick<DossierTenu, 'source'>,
): Refusee => new Refusee(new RegleNonTenue(regle, message, source));

/** Holds a file against anyone else until the end of the transaction. */
export async function tenirLeDossier(client: ClientBase, numero: string): Promise<DossierTenu> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`dossier ${numero}`]);
  const { rows } = await client.query<DossierTenu>(TENIR, [numero]);
  const [dossier] = rows;
  if (!dossier) throw new Refusee(new DossierInconnu());
  return dossier;
}

const TENIR = `
  select d.id, d.numero, d.collectivite_id, a.vague, a.id as appel_id, a.enveloppe_centimes, r.contenu as regle, r.source,
    d.taux_dix_milliemes as taux, d.aide_centimes, e.etape as derniere, e.jour as dernier_jour,
    (select x.centimes from territoires.dossier_etape x where x.dossier_id = d.id and x.etape = 'LAUREAT') as accorde_centimes,
    (select x.centimes from territoires.dossier_etape x where x.dossier_id = d.id and x.etape = 'VERSE') as verse_centimes,
    c.id as convention_id, c.part_etat_centimes
  from territoires.dossier d
  join territoires.appel_a_projets a on a.id = d.appel_id
  join territoires.regle_d_appel r on r.id = d.regle_id
  join lateral (select * from territoires.dossier_etape x where x.dossier_id = d.id
    order by x.jour desc, x.evenement desc, x.id desc limit 1) e on true
  left join territoires.convention c on c.dossier_id = d.id
  where d.numero = $1`;
