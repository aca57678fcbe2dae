import type { FluxDOperateur } from './comptes.rules.ts';
import { auNomDe } from '../shared/mur.ts';
import type { Reader } from '../shared/read.ts';

/** A movement of an order, of the operator of the day or, once it was re-issued, of the day of each entry. */
interface FluxDeCommande extends FluxDOperateur {
  readonly commande: string;
}

export interface Selection {
  readonly au: string;
  readonly collectivite?: string | null | undefined;
  readonly operateur?: string | null | undefined;
}

const CHAMPS = 'commande_id, operation, debit, credit';

/** The years, then the months, then the days before and on the day that is asked, and what is not folded yet. */
const FLUX = `
  with f as materialized (
    select ${CHAMPS}, sum(centimes)::bigint as centimes from (
      select ${CHAMPS}, centimes from pass.ecriture_pliee where grain = 'ANNEE' and du < date_trunc('year', $2::date)::date
      union all
      select ${CHAMPS}, centimes from pass.ecriture_pliee
      where grain = 'MOIS' and du >= date_trunc('year', $2::date)::date and du < date_trunc('month', $2::date)::date
      union all
      select ${CHAMPS}, centimes from pass.ecriture_pliee where grain = 'JOUR' and du >= date_trunc('month', $2::date)::date and du <= $2::date
      union all
      select ${CHAMPS}, centimes from pass.ecriture e
      where e.tx >= (select r.tx from pass.ecriture_repere r) and e.jour <= $2::date and e.enregistre_le <= $2::date) t
    group by ${CHAMPS})
  select o.id as commande, f.operation, f.debit, f.credit, f.centimes, o.toleree_jusqu_au < $2::date as expire,
    coalesce(r.operateur_id, o.operateur_id) as operateur, r.operateur_id is not null as reemise
  from f join pass.commande o on o.id = f.commande_id
  left join (select distinct on (x.commande_id) x.commande_id, x.operateur_id from pass.reemission x
    where x.jour <= $2::date and x.enregistre_le <= $2::date order by x.commande_id, x.jour desc, x.id desc) r on r.commande_id = o.id
  where ${auNomDe('$1')} and ($3::uuid[] is null or o.collectivite_id = any ($3))
    and ($4::text is null or o.collectivite_id = (select c.id from territoires.collectivite c where c.siren = $4))
  order by o.numero`;

/** Of re-issued orders: each entry is the operator's who answered for the order on its day. */
const REEMISES = `
  select e.commande_id as commande, e.operation, e.debit, e.credit, sum(e.centimes)::bigint as centimes,
    o.toleree_jusqu_au < $2::date as expire, pass.operateur_du_jour(o.id, o.operateur_id, e.jour) as operateur
  from pass.ecriture e join pass.commande o on o.id = e.commande_id
  where ${auNomDe('$1')} and e.commande_id = any ($3::uuid[]) and e.jour <= $2::date and e.enregistre_le <= $2::date
  group by 1, 2, 3, 4, 6, 7`;

type Ligne = FluxDeCommande & { readonly reemise: boolean };

/** What moved for each order up to a day, as known on it. */
export async function lireLesFlux(
  read: Reader,
  { au, collectivite = null }: Selection,
): Promise<readonly Ligne[]> {
  const values = [read.lecteur, au, read.perimeter, collectivite];
  const rows = await read.query({ name: 'couverture', text: FLUX, values });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
  return rows as unknown as readonly Ligne[];
}

export async function lireLesReemises(
  read: Reader,
  au: string,
  commandes: readonly string[],
): Promise<readonly FluxDeCommande[]> {
  if (commandes.length === 0) return [];
  const values = [read.lecteur, au, commandes];
  const rows = await read.query({ name: 'couverture.reemises', text: REEMISES, values });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
  return rows as unknown as readonly FluxDeCommande[];
}

const ARRETES = `
  select coalesce(sum(k.libres * k.valeur), 0)::bigint as centimes from (
    select c.nombre_de_pass - (select count(*) from pass.utilisation u where u.lot = c.lot and u.carnet_id = c.id
        and u.jour <= $2::date and u.enregistre_le <= $2::date and not exists (
          select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage
            and x.jour <= $2::date and x.enregistre_le <= $2::date)) as libres, o.valeur_faciale_centimes as valeur
    from (select distinct i.lot, i.carnet_id from pass.incident i where i.jour <= $2::date and i.enregistre_le <= $2::date) i
    join pass.carnet c on c.lot = i.lot and c.id = i.carnet_id
    join pass.commande o on o.id = c.commande_id
    where pass.incident_du_jour(c.lot, c.id, $2::date, $2::date) is not null
      and not exists (select from pass.avoir a where a.commande_id = o.id and a.enregistre_le <= $2::date)
      and ($3::uuid[] is null or o.collectivite_id = any ($3))
      and ($4::text is null or o.collectivite_id = (select y.id from territoires.collectivite y where y.siren = $4))
      and ($5::uuid is null or pass.operateur_du_jour(o.id, o.operateur_id, $2::date) = $5)) k
  where ${auNomDe('$1')}`;

/** Face value of the pass that an incident stops and nothing has credited yet. */
export async function lireLesArretes(
  read: Reader,
  { au, collectivite = null }: Selection,
  operateur: string | null,
): Promise<number> {
  const values = [read.lecteur, au, read.perimeter, collectivite, operateur];
  const [row] = await read.query({ name: 'couverture.arretes', text: ARRETES, values });
  return Number(row?.['centimes'] ?? 0);
}

/** Operators by their identifier, with the day they failed, when it was known. */
export async function lireLesOperateurs(read: Reader, au: string): Promise<ReadonlyMap<string, OperateurLu>> {
  const rows = await read.query({
    name: 'couverture.operateurs',
    text: `select p.id, p.code, p.nom, p.siren, d.jour as "defaillantLe", d.motif as "motifDeDefaillance" from pass.operateur p
      left join pass.defaillance d on d.operateur_id = p.id and d.jour <= $2::date and d.enregistre_le <= $2::date
      where ${auNomDe('$1')}`,
    values: [read.lecteur, au],
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
  return new Map((rows as unknown as OperateurLu[]).map((un) => [un.id, un]));
}

export interface OperateurLu {
  readonly id: string;
  readonly code: string;
  readonly nom: string;
  readonly siren: string | null;
  readonly defaillantLe: string | null;
  readonly motifDeDefaillance: string | null;
}
