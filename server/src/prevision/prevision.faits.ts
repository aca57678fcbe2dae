import { joursEntre, plusJours } from '../shared/jour.rules.ts';
import { auNomDe } from '../shared/mur.ts';
import type { Reader } from '../shared/read.ts';
import type { Row } from '../shared/statement.ts';

/** Pass of a buyer that left what can be seen, some days after their hand-out: used, or not seen any further. */
export interface Sortie {
  readonly acheteur: string;
  readonly duree: number;
  readonly faits: number;
  readonly restes: number;
}

/** Carnets alike (their buyer, size and age): how many, and the sums of their uses and of their squares. */
export interface Dispersion {
  readonly taille: number;
  readonly carnets: number;
  readonly somme: number;
  readonly carres: number;
}

/** A week of a buyer's stock: carnets handed out, and days that carnets spent waiting. */
export interface Cadence {
  readonly acheteur: string;
  readonly remis: number;
  readonly jours: number;
}

/** Carnets of an order alike: where they are, since when they are handed out, how many of their pass are used. */
export interface Cellule {
  readonly commande: string;
  readonly acheteur: string;
  readonly distributeur: string | null;
  readonly distributeurNom: string | null;
  /** Days since the hand-out; `null` in stock. */
  readonly age: number | null;
  /** Whether nothing can be used of them any more: lost, cancelled or replaced. */
  readonly arretee: boolean;
  readonly carnets: number;
  readonly pass: number;
  readonly utilises: number;
}

const SU = (f: string): string => `${f}.jour <= $1::date and ${f}.enregistre_le <= $1::date`;
const EN_VIGUEUR = `not exists (select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang
  and x.usage = u.usage and ${SU('x')})`;

/** What stopped a carnet for good, as known on the day; a block may be lifted, and stops nothing here. */
const ARRETS = `arrets as materialized (
  select lot, carnet_id, jour from (
    select distinct on (i.lot, i.carnet_id) i.lot, i.carnet_id, i.genre, i.jour from pass.incident i
    where ${SU('i')} order by i.lot, i.carnet_id, i.ordre desc) i
  where genre in ('PERTE', 'VOL', 'ANNULATION', 'REMPLACEMENT'))`;

/** Handed out carnets, with the last day anything can be seen of them, and their uses. */
const carnetsRemis = (condition: string): string => `${ARRETS},
  remis as materialized (
    select k.collectivite_id, k.lot, k.id, k.nombre_de_pass, r.jour,
      least($1::date, k.tolere_jusqu_au, a.jour - 1) - r.jour as fin
    from pass.carnet k
    join pass.remise r on r.lot = k.lot and r.carnet_id = k.id and ${SU('r')}
    left join arrets a on a.lot = k.lot and a.carnet_id = k.id
    where ${auNomDe('$2')} and k.enregistre_le <= $1::date and ${condition}),
  usages as materialized (
    select r.collectivite_id, r.lot, r.id, u.jour - r.jour as duree
    from remis r join pass.utilisation u on u.lot = r.lot and u.carnet_id = r.id and ${SU('u')} where ${auNomDe('$2')} and ${EN_VIGUEUR}),
  par_carnet as materialized (select lot, id, count(*)::int as n from usages group by 1, 2)`;

const USAGES = `with ${carnetsRemis('true')}
  select collectivite_id as acheteur, duree, count(*)::int as faits, 0 as restes, null::int as taille, 0 as carnets, 0 as somme, 0 as carres
  from usages group by 1, 2
  union all
  select r.collectivite_id, r.fin, 0, sum(r.nombre_de_pass - coalesce(p.n, 0))::int, r.nombre_de_pass, count(*)::int,
    sum(coalesce(p.n, 0))::int, sum(coalesce(p.n, 0) ^ 2)::int
  from remis r left join par_carnet p using (lot, id) where r.fin >= 0 group by 1, 2, 5
  order by 1, 2, 5 nulls first`;

/** Weeks that say how fast stocks are handed out now: those of the last three months. */
const SEMAINES = 13;

const STOCKS = `with ${ARRETS}
  select k.collectivite_id as acheteur, greatest(e.jour, $1::date - ${SEMAINES * 7 - 1})::text as debut, r.jour::text as remis,
    least($1::date, k.tolere_jusqu_au, a.jour - 1)::text as fin, count(*)::int as carnets
  from pass.carnet k
  join pass.commande_etape e on e.commande_id = k.commande_id and e.etape = 'ACTIVEE' and ${SU('e')}
  left join pass.remise r on r.lot = k.lot and r.carnet_id = k.id and ${SU('r')}
  left join arrets a on a.lot = k.lot and a.carnet_id = k.id
  where ${auNomDe('$2')} and k.enregistre_le <= $1::date and k.tolere_jusqu_au > $1::date - ${SEMAINES * 7}
    and (r.jour is null or r.jour > $1::date - ${SEMAINES * 7})
  group by 1, 2, 3, 4 order by 1, 2, 3, 4`;

const CELLULES = `with ${carnetsRemis('k.commande_id = any ($3::uuid[])')}
  select k.commande_id as commande, k.collectivite_id as acheteur, g.code as distributeur, g.nom as "distributeurNom",
    $1::date - r.jour as age, a.carnet_id is not null as arretee, count(*)::int as carnets,
    sum(k.nombre_de_pass)::int as pass, sum(coalesce(p.n, 0))::int as utilises
  from pass.carnet k
  left join remis r on r.lot = k.lot and r.id = k.id
  left join par_carnet p on p.lot = k.lot and p.id = k.id
  left join arrets a on a.lot = k.lot and a.carnet_id = k.id
  left join pass.remise m on m.lot = k.lot and m.carnet_id = k.id and ${SU('m')}
  left join lateral (select d.distributeur_id from pass.deplacement d where d.lot = k.lot and d.carnet_id = k.id and ${SU('d')}
    order by d.ordre desc limit 1) d on r.id is null
  left join pass.distributeur g on g.id = coalesce(m.distributeur_id, d.distributeur_id)
  where ${auNomDe('$2')} and k.commande_id = any ($3::uuid[]) and k.enregistre_le <= $1::date
  group by 1, 2, 3, 4, 5, 6 order by 1, 3 nulls last, 5 nulls last, 6`;

const lire = async <T>(read: Reader, nom: string, text: string, values: unknown[]): Promise<readonly T[]> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statements above
  (await read.query({ name: `prevision ${nom}`, text, values })) as unknown as readonly T[];

type Usage = Sortie & Omit<Dispersion, 'taille'> & { readonly taille: number | null };

/** What the past says of the pace of uses and of hand-outs, as known on a day, of the carnets that the reader may see. */
export async function lireLePasse(
  read: Reader,
  au: string,
): Promise<{
  readonly sorties: readonly Sortie[];
  readonly dispersions: readonly Dispersion[];
  readonly cadences: readonly Cadence[];
}> {
  const [usages, stocks] = await Promise.all([
    lire<Usage>(read, 'usages', USAGES, [au, read.lecteur]),
    read.query({ name: 'prevision stocks', text: STOCKS, values: [au, read.lecteur] }),
  ]);
  return { sorties: usages, dispersions: dispersionsDe(usages), cadences: cadencesDe(stocks, au) };
}

/** Carnets of a buyer that are as large, and as old by less than a month. */
function dispersionsDe(usages: readonly Usage[]): readonly Dispersion[] {
  const groupes = new Map<string, { taille: number; carnets: number; somme: number; carres: number }>();
  for (const { acheteur, duree, taille, carnets, somme, carres } of usages) {
    if (taille === null) continue;
    const cle = `${acheteur} ${taille} ${Math.floor(duree / 30)}`;
    const groupe = groupes.get(cle) ?? { taille, carnets: 0, somme: 0, carres: 0 };
    groupe.carnets += carnets;
    groupe.somme += somme;
    groupe.carres += carres;
    groupes.set(cle, groupe);
  }
  return [...groupes.values()];
}

/** Cuts the waiting of carnets into weeks. */
function cadencesDe(stocks: readonly Row[], au: string): readonly Cadence[] {
  const premier = plusJours(au, 1 - SEMAINES * 7);
  const semaines = new Map<string, { acheteur: string; remis: number; jours: number }>();
  for (const row of stocks) {
    const [acheteur, carnets] = [String(row['acheteur']), Number(row['carnets'])];
    const [debut, remis] = [String(row['debut']), row['remis']];
    const fin = typeof remis === 'string' && remis < String(row['fin']) ? remis : String(row['fin']);
    if (fin < debut) continue;
    for (let rang = 0; rang < SEMAINES; rang += 1) {
      const [lundi, dimanche] = [plusJours(premier, rang * 7), plusJours(premier, rang * 7 + 6)];
      const jours = joursEntre(debut > lundi ? debut : lundi, fin < dimanche ? fin : dimanche) + 1;
      if (jours <= 0) continue;
      const cle = `${acheteur} ${rang}`;
      const semaine = semaines.get(cle) ?? { acheteur, remis: 0, jours: 0 };
      semaine.jours += jours * carnets;
      if (remis === fin && fin >= lundi && fin <= dimanche) semaine.remis += carnets;
      semaines.set(cle, semaine);
    }
  }
  return [...semaines.values()];
}

/** The carnets of orders, as known on a day. */
export const lireLesCellules = (
  read: Reader,
  au: string,
  commandes: readonly string[],
): Promise<readonly Cellule[]> => lire<Cellule>(read, 'cellules', CELLULES, [au, read.lecteur, commandes]);
