import type { ClientBase } from 'pg';
import {
  attacher,
  indexer,
  numeroterLot,
  partitionsDuLot,
  preparerPartition,
} from '../chargement/partition.ts';
import { TABLES } from '../chargement/lot.tables.ts';
import { commandeAFaireAvancer, NumeroInconnu, refuser } from '../commande/commande.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { operer, type Operee, Refusee } from '../shared/operation.ts';
import type { FabriquerCarnetsInput, ReserverNumerosInput } from './fabrication.types.ts';
import { numeroEnSql } from './numero.rules.ts';

const UNE_FOIS = 'Registre : les carnets d’une commande sont fabriqués tous ensemble, une seule fois';
const NUMEROS = 'Registre : un numéro n’est donné qu’à un carnet';

interface Tirage {
  readonly id: string;
  readonly numero: string;
  readonly collectivite_id: string;
  readonly carnets: number;
  readonly fabriques: boolean;
  readonly lot: number | null;
  readonly premiere: number | null;
}

interface Plage {
  readonly lot: number;
  readonly premiere: number;
}

/** Sets numbers aside for the carnets of an order: no other order may take them. */
export function reserverNumeros(context: Context, input: ReserverNumerosInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const demande = { owner: 'pass', action: 'numeros.reserver', cle, entree } as const;
  return operer(enLot(context), demande, async (client, noter) => {
    const tirage = await tirageDe(client, context, input.commande);
    if (tirage.lot !== null)
      refuser(
        'RESERVATION_UNE_FOIS',
        `Cette commande a déjà ses numéros, dans le lot ${tirage.lot}.`,
        NUMEROS,
      );
    const plage = await plageLibre(client, tirage, input);
    const evenement = await noter(evenementDe('numeros.reserves', tirage, plage));
    await reserver(client, tirage, plage, evenement, context.today);
  });
}

/** Makes the carnets of a signed order, all at a time, in the numbers set aside for it or in a lot of its own. */
export function fabriquerCarnets(context: Context, input: FabriquerCarnetsInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const { today } = context;
  const demande = { owner: 'pass', action: 'carnets.fabriquer', cle, entree } as const;
  return operer(enLot(context), demande, async (client, noter) => {
    const tirage = await tirageDe(client, context, input.commande);
    const reservee =
      tirage.lot === null || tirage.premiere === null ? null : { lot: tirage.lot, premiere: tirage.premiere };
    const plage = reservee ?? (await plageLibre(client, tirage, {}));
    const evenement = await noter(evenementDe('carnets.fabriques', tirage, plage));
    if (!reservee) await reserver(client, tirage, plage, evenement, today);
    await imprimer(client, tirage, plage, evenement, today);
  });
}

/** Bulk input has sessions of its own, which may act as the owner of the tables and take their time. */
const enLot = (context: Context): Context => ({ ...context, pool: context.lot });

/** An order of the reader's perimeter whose carnets are not made yet: bulk sessions see them all, hence the filter. */
async function tirageDe(client: ClientBase, { actor }: Context, commande: string): Promise<Tirage> {
  const { derniere } = await commandeAFaireAvancer(client, commande);
  const { rows } = await client.query<Tirage>(
    `select c.id, c.numero, c.collectivite_id, c.nombre_de_pass / c.taille_de_carnet as carnets,
       exists (select from pass.carnet k where k.commande_id = c.id) as fabriques, r.lot, lower(r.series) as premiere
     from pass.commande c left join pass.reservation r on r.commande_id = c.id
     where c.numero = $1 and ($2::uuid[] is null or c.collectivite_id = any($2))`,
    [commande, actor.perimeter],
  );
  const [tirage] = rows;
  if (!tirage) throw new Refusee(new NumeroInconnu('COMMANDE'));
  if (tirage.fabriques)
    refuser('CARNETS_UNE_FOIS', 'Les carnets de cette commande sont déjà fabriqués.', UNE_FOIS);
  if (derniere === 'DEVIS')
    refuser('COMMANDE_ETAPE', 'Cette commande n’est pas signée : sa signature est attendue.', UNE_FOIS);
  return tirage;
}

/** Where the carnets of an order will be: the range asked for, or the first free one of a lot. */
async function plageLibre(
  client: ClientBase,
  { numero, carnets }: Tirage,
  { lot, premiere }: Pick<ReserverNumerosInput, 'lot' | 'premiere'>,
): Promise<Plage> {
  if (lot == null) return { lot: await numeroterLot(client, `Commande ${numero}`), premiere: premiere ?? 0 };
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [`lot ${lot}`]);
  const { rows } = await client.query<{ suivante: number }>(
    `select greatest((select max(upper(series)) from pass.reservation where lot = l.numero),
       (select max(serie) + 1 from pass.carnet where lot = l.numero), 0) as suivante from pass.lot l where l.numero = $1`,
    [lot],
  );
  if (!rows[0]) refuser('LOT', `Il n’y a pas de lot ${lot} : un lot ouvert, ou aucun, est attendu.`, NUMEROS);
  const debut = premiere ?? rows[0].suivante;
  const fin = debut + carnets;
  if (fin > SERIES)
    refuser('LOT', `Le lot ${lot} n’a plus ${carnets} numéros libres : un autre est attendu.`, NUMEROS);
  const { rows: pris } = await client.query<{ pris: boolean }>(
    `select exists (select from pass.reservation where lot = $1 and series && int4range($2, $3))
       or exists (select from pass.carnet where lot = $1 and serie >= $2 and serie < $3) as pris`,
    [lot, debut, fin],
  );
  if (pris[0]?.pris === true)
    refuser(
      'NUMEROS_PRIS',
      `Des numéros de ${debut} à ${fin - 1} du lot ${lot} sont déjà pris : la série ${rows[0].suivante} est la première libre.`,
      NUMEROS,
    );
  return { lot, premiere: debut };
}
const SERIES = 10_000_000;

const evenementDe = (
  type: string,
  { id, numero, collectivite_id, carnets }: Tirage,
  { lot, premiere }: Plage,
) => ({
  type,
  objet: `commande:${id}`,
  collectiviteId: collectivite_id,
  contenu: { numero, lot, premiere, derniere: premiere + carnets - 1, nombre: carnets },
});

async function reserver(
  client: ClientBase,
  { id, collectivite_id, carnets }: Tirage,
  { lot, premiere }: Plage,
  evenement: number,
  jour: string,
): Promise<void> {
  await client.query(
    `insert into pass.reservation (lot, series, commande_id, collectivite_id, evenement, enregistre_le)
     values ($1, int4range($2, $3), $4, $5, $6, $7)`,
    [lot, premiere, premiere + carnets, id, collectivite_id, evenement, jour],
  );
}

/**
 * One statement for the whole print. A lot of its own is filled before it is attached, so that those who read and use
 * other lots do not wait.
 */
async function imprimer(
  client: ClientBase,
  { id, carnets }: Tirage,
  { lot, premiere }: Plage,
  evenement: number,
  jour: string,
): Promise<void> {
  await client.query('set local role migr');
  const presentes = await partitionsDuLot(client, lot);
  const nouvelles = TABLES.filter(({ nom }) => !presentes.has(nom));
  const neuve = !presentes.has('carnet');
  const cible = neuve ? await preparerPartition(client, 'carnet', lot) : 'pass.carnet';
  await client.query(
    `insert into ${cible} (lot, serie, numero, commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au, evenement, enregistre_le)
     select $1::smallint, s, ${numeroEnSql('$1::integer', 's')}, c.id, c.collectivite_id, c.taille_de_carnet, c.achetee_le,
       c.toleree_jusqu_au, $5, $6
     from pass.commande c, generate_series($3::integer, $4::integer) s where c.id = $2`,
    [lot, id, premiere, premiere + carnets - 1, evenement, jour],
  );
  for (const { nom } of nouvelles) {
    const table = nom === 'carnet' ? cible : await preparerPartition(client, nom, lot);
    await indexer(client, nom, table);
    await attacher(client, nom, lot, false);
  }
  await client.query('reset role');
}
