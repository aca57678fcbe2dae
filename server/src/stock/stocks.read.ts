import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import type { GenreDeDetenteur } from '../carnet/carnet.module.ts';
import type { ComptesDeStock, StockDeDetenteur, Stocks, StocksArgs } from './stocks.types.ts';

/** Days without a move after which a stock sleeps. */
const DORMANT = 90;

const SITUATIONS = {
  enStock: 'EN_STOCK',
  enTransit: 'EN_TRANSIT',
  injectes: 'INJECTE',
  bloques: 'BLOQUE',
  perdus: 'PERDU',
  annules: 'ANNULE',
  remplaces: 'REMPLACE',
} as const satisfies Record<Exclude<keyof ComptesDeStock, 'emis'>, string>;

const colonnes = Object.entries(SITUATIONS).flatMap(([nom, situation]) => [
  `coalesce(sum(g.carnets) filter (where g.situation = '${situation}'), 0)::int as "carnets.${nom}"`,
  `coalesce(sum(g.pass) filter (where g.situation = '${situation}'), 0)::int as "pass.${nom}"`,
]);

/**
 * $1 reader, $2 day, $3 buyer, $4 distributor, $5 perimeter. Carnets of one holder that arrived on one day are counted
 * together first: what is sorted for the median is then a few thousand lines, however many carnets there are.
 */
const PAR_DETENTEUR = `
  select g.collectivite_id || ' ' || g.detenteur || coalesce(' ' || g.distributeur_id, '') as id, g.detenteur as genre,
    k.siren, k.nom as collectivite, d.code, coalesce(d.nom, case g.detenteur when 'COLLECTIVITE' then k.nom else 'Opérateur' end) as nom,
    sum(g.carnets)::int as "carnets.emis", sum(g.pass)::int as "pass.emis", ${colonnes.join(', ')},
    min($2::date - g.depuis) filter (where g.situation = 'EN_STOCK' and 2 * g.cumul >= g.total) as "ageMedian",
    min(g.depuis) filter (where g.situation = 'EN_STOCK') as "plusAncien",
    coalesce(sum(g.carnets) filter (where g.situation = 'EN_STOCK' and $2::date - g.depuis > ${DORMANT}), 0)::int as dormants
  from (
    select x.*, sum(x.carnets) over (partition by x.collectivite_id, x.detenteur, x.distributeur_id, x.situation) as total,
      sum(x.carnets) over (partition by x.collectivite_id, x.detenteur, x.distributeur_id, x.situation order by x.depuis desc) as cumul
    from (
      select s.collectivite_id, s.detenteur, s.distributeur_id, s.situation, s.depuis, count(*) as carnets, sum(s.nombre_de_pass) as pass
      from pass.situation_des_carnets($2, $3) s
      where ${auNomDe('$1')} and ($5::uuid[] is null or s.collectivite_id = any ($5))
      group by s.collectivite_id, s.detenteur, s.distributeur_id, s.situation, s.depuis
    ) x
  ) g
  join territoires.collectivite k on k.id = g.collectivite_id
  left join pass.distributeur d on d.id = g.distributeur_id
  where ${auNomDe('$1')} and ($4::text is null or d.code = $4)
  group by g.collectivite_id, g.detenteur, g.distributeur_id, k.siren, k.nom, d.code, d.nom
  order by k.nom, array_position(array['OPERATEUR', 'COLLECTIVITE', 'DISTRIBUTEUR'], g.detenteur), d.nom, d.code`;

/** Stock by holder as known on a day; `null` when the collectivité is not one of the reader's. */
export async function lireStocks({ read, today }: Context, args: StocksArgs): Promise<Stocks | null> {
  const au = args.au ?? today;
  const [acheteur] =
    args.collectivite == null
      ? [{ id: null }]
      : await read.query({
          name: 'stocks-acheteur',
          text: `select k.id from territoires.collectivite k where k.siren = $1 and ($2::uuid[] is null or k.id = any ($2))`,
          values: [args.collectivite, read.perimeter],
        });
  if (!acheteur) return null;
  const rows = await read.query({
    // Planned for what is asked: the whole register, or one buyer's orders.
    name: acheteur['id'] === null ? 'stocks' : 'stocks-d-un-acheteur',
    text: PAR_DETENTEUR,
    values: [read.lecteur, au, acheteur['id'], args.distributeur ?? null, read.perimeter],
  });
  const detenteurs = rows.map(detenteurDe);
  return {
    au,
    carnets: sommer(detenteurs.map(({ carnets }) => carnets)),
    pass: sommer(detenteurs.map(({ pass }) => pass)),
    dormants: detenteurs.reduce((somme, { dormants }) => somme + dormants, 0),
    detenteurs,
  };
}

const COMPTES = ['emis', ...Object.keys(SITUATIONS)];

function detenteurDe(row: Readonly<Record<string, unknown>>): StockDeDetenteur {
  const comptes = (unite: 'carnets' | 'pass'): object =>
    Object.fromEntries(COMPTES.map((nom) => [nom, row[`${unite}.${nom}`]]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
  return { ...row, carnets: comptes('carnets'), pass: comptes('pass') } as StockDeDetenteur & {
    genre: GenreDeDetenteur;
  };
}

function sommer(comptes: readonly ComptesDeStock[]): ComptesDeStock {
  const somme = (nom: keyof ComptesDeStock): number => comptes.reduce((total, un) => total + un[nom], 0);
  return {
    emis: somme('emis'),
    enStock: somme('enStock'),
    enTransit: somme('enTransit'),
    injectes: somme('injectes'),
    bloques: somme('bloques'),
    perdus: somme('perdus'),
    annules: somme('annules'),
    remplaces: somme('remplaces'),
  };
}
