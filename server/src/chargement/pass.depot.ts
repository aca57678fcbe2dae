import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { copyInto } from '../shared/copy.ts';
import { type Depot, preparerDepot } from './depot.ts';
import { depot, ligneDeCarnet } from './lot.tables.ts';
import { Ecritures } from './ecritures.ts';
import { Mouvements } from './mouvements.ts';
import type { CommandeAFabriquer } from './pass.commandes.ts';

/** A carnet to make: its series and the rank of its order. */
interface Carnet {
  readonly serie: number;
  readonly commande: number;
}

export interface LotAFabriquer {
  readonly lot: number;
  /** Its carnets, by packets: each is copied while the next ones are checked. */
  readonly paquets: AsyncIterable<Iterable<Carnet>>;
  readonly commandes: readonly CommandeAFabriquer[];
  /** Carnets that each order lacks still, by rank; what the lot brings is taken off. */
  readonly manquants: number[];
  readonly jour: string;
}

/** A lot ready to be published, and what of the file is not in it. */
export interface LotDepose {
  readonly depot: Depot;
  /** Pass of the carnets to create. */
  readonly creees: number;
  /** Pass of carnets that the register has under the same order. */
  readonly inchangees: number;
  /** Series that it has under another order, and series beyond what was ordered. */
  readonly ailleurs: readonly number[];
  readonly enTrop: readonly number[];
  /** Series set aside for another order. */
  readonly reserves: readonly number[];
}

/** Writes carnets aside, in the lot of their number, and takes off those that the register has or nobody ordered. */
export async function deposerCarnets(client: ClientBase, demande: LotAFabriquer): Promise<LotDepose> {
  const { lot, commandes } = demande;
  await preparerDepot(client, 'carnet', lot);
  for await (const paquet of demande.paquets)
    await copyInto(client, depot('carnet', lot), lignes(paquet, demande));
  const connus = await retirerLesConnus(client, lot);
  const reserves = await retirerLesReserves(client, lot);
  const enTrop: number[] = [];
  const nombres = new Map<string, number>();
  let creees = 0;
  for (const [rang, nombre] of await compter(client, demande)) {
    const commande = commandes[rang];
    if (!commande) continue;
    const place = demande.manquants[rang] ?? 0;
    if (nombre > place) enTrop.push(...(await retirerLeSurplus(client, lot, commande.id, place)));
    const gardes = Math.min(nombre, place);
    demande.manquants[rang] = place - gardes;
    creees += gardes * commande.tailleDeCarnet;
    if (gardes > 0)
      nombres.set(commande.collectiviteId, (nombres.get(commande.collectiviteId) ?? 0) + gardes);
  }
  return {
    ...connus,
    depot: { lot, nombres: { carnet: nombres }, mouvements: new Mouvements(), ecritures: new Ecritures() },
    creees,
    enTrop,
    reserves,
  };
}

const PAR_BLOC = 200;

function* lignes(carnets: Iterable<Carnet>, { lot, commandes, jour }: LotAFabriquer): Generator<string> {
  // As PostgreSQL makes them: the time, then chance.
  const instant = Date.now().toString(16).padStart(12, '0');
  const debut = `${instant.slice(0, 8)}-${instant.slice(8)}-7`;
  let bloc = '';
  let nombre = 0;
  for (const { serie, commande: rang } of carnets) {
    const commande = commandes[rang];
    if (!commande) continue;
    bloc += ligneDeCarnet(lot, { id: debut + randomUUID().slice(15), serie, commande, enregistreLe: jour });
    if (++nombre % PAR_BLOC > 0) continue;
    yield bloc;
    bloc = '';
  }
  yield bloc;
}

async function retirerLesConnus(
  client: ClientBase,
  lot: number,
): Promise<Pick<LotDepose, 'inchangees' | 'ailleurs'>> {
  const { rows } = await client.query<Pick<LotDepose, 'inchangees' | 'ailleurs'>>(
    `with connus as (
       delete from ${depot('carnet', lot)} d using pass.carnet c where c.lot = $1 and c.serie = d.serie
       returning d.serie, d.nombre_de_pass, c.commande_id = d.commande_id as meme)
     select coalesce(sum(nombre_de_pass) filter (where meme), 0)::int as inchangees,
       coalesce(array_agg(serie) filter (where not meme), '{}') as ailleurs from connus`,
    [lot],
  );
  return rows[0] ?? { inchangees: 0, ailleurs: [] };
}

async function retirerLesReserves(client: ClientBase, lot: number): Promise<readonly number[]> {
  const { rows } = await client.query<{ serie: number }>(
    `delete from ${depot('carnet', lot)} d using pass.reservation r
     where r.lot = $1 and r.series @> d.serie and r.commande_id <> d.commande_id returning d.serie`,
    [lot],
  );
  return rows.map(({ serie }) => serie);
}

async function compter(client: ClientBase, { lot, commandes }: LotAFabriquer): Promise<[number, number][]> {
  const { rows } = await client.query<{ id: string; nombre: number }>(
    `select commande_id as id, count(*)::int as nombre from ${depot('carnet', lot)} group by 1`,
  );
  const nombres = new Map(rows.map(({ id, nombre }) => [id, nombre]));
  return commandes.flatMap(({ id }, rang): [number, number][] => {
    const nombre = nombres.get(id);
    return nombre === undefined ? [] : [[rang, nombre]];
  });
}

async function retirerLeSurplus(
  client: ClientBase,
  lot: number,
  commande: string,
  place: number,
): Promise<number[]> {
  const { rows } = await client.query<{ serie: number }>(
    `delete from ${depot('carnet', lot)} where commande_id = $1 and serie in (
       select serie from ${depot('carnet', lot)} where commande_id = $1 order by serie offset $2)
     returning serie`,
    [commande, place],
  );
  return rows.map(({ serie }) => serie);
}
