import { formatNumeroDeCarnet } from '../carnet/carnet.module.ts';
import { auNomDe } from '../shared/mur.ts';
import type { Plage } from './plages.rules.ts';
import type { DeplacerCarnetsInput } from './stock.inputs.ts';
import type { CarnetsRetenus, ObstacleAuDeplacement, PlageJugee } from './stock.results.ts';

/** What is asked, numbers read: where to, which day, which runs. */
export interface DeplacementDemande {
  readonly plages: readonly Plage[];
  readonly vers: DeplacerCarnetsInput['vers'];
  readonly distributeur: string | null;
  readonly jour: string;
}

/** Every carnet of the runs, and what holds it back: $1-$3 runs, $4 destination, $5 distributor, $6 buyer, $7 day, $8 reader. */
export const JUGER = `
  select p.rang::int, c.lot, c.id, c.serie, c.nombre_de_pass, c.collectivite_id, coalesce(d.ordre, 0) as ordre,
    case
      when r.carnet_id is not null then 'REMIS'
      when i.genre not in ('DEBLOCAGE', 'RETROUVE') then 'ARRETE'
      when $6::uuid is not null and c.collectivite_id <> $6 then 'AUTRE_COLLECTIVITE'
      when $4 <> 'OPERATEUR' and l.jour is null then 'NON_LIVRE'
      when coalesce(d.vers, case when l.jour is null then 'OPERATEUR' else 'COLLECTIVITE' end) = $4
        and d.distributeur_id is not distinct from $5::uuid then 'DEJA_LA'
      when greatest(d.jour, l.jour) > $7::date then 'POSTERIEUR'
    end as obstacle
  from unnest($1::int[], $2::int[], $3::int[]) with ordinality p (lot, de, a, rang)
  join pass.carnet c on c.lot = p.lot and c.serie between p.de and p.a
  left join pass.commande_etape l on l.commande_id = c.commande_id and l.etape = 'LIVREE'
  left join pass.remise r on r.lot = c.lot and r.carnet_id = c.id
  left join lateral (select d.ordre, d.vers, d.distributeur_id, d.jour from pass.deplacement d
    where d.lot = c.lot and d.carnet_id = c.id order by d.ordre desc limit 1) d on true
  left join lateral (select i.genre from pass.incident i
    where i.lot = c.lot and i.carnet_id = c.id order by i.ordre desc limit 1) i on true
  where ${auNomDe('$8')}`;

const COMPTER = `
  select j.rang, j.obstacle, j.collectivite_id as acheteur, count(*)::int as carnets, sum(j.nombre_de_pass)::int as pass,
    min(j.lot)::int as lot, min(j.serie) as serie
  from (${JUGER}) j group by j.rang, j.obstacle, j.collectivite_id order by min(j.lot), min(j.serie)`;

interface Compte {
  readonly rang: number;
  readonly obstacle: ObstacleAuDeplacement | null;
  readonly acheteur: string;
  readonly carnets: number;
  readonly pass: number;
  readonly lot: number;
  readonly serie: number;
}

export interface Jugement {
  readonly plages: readonly PlageJugee[];
  readonly carnets: number;
  readonly pass: number;
}

export interface Destination {
  readonly id: string | null;
  readonly acheteur: string | null;
}

/** Asks PostgreSQL, in a transaction or out of one. */
export type Interroger = (text: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

/** Where the carnets go; `null` for a distributor that the reader does not see. */
export async function destinationDe(
  interroger: Interroger,
  { vers, distributeur }: DeplacementDemande,
  lecteur: string,
): Promise<Destination | null> {
  if (vers !== 'DISTRIBUTEUR') return { id: null, acheteur: null };
  const [vu] = await interroger(
    `select d.id, d.collectivite_id as acheteur from pass.distributeur d where ${auNomDe('$1')} and d.code = $2`,
    [lecteur, distributeur],
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
  return (vu as Destination | undefined) ?? null;
}

/** The values of the statement above. */
export const valeurs = (
  { plages, vers, jour }: DeplacementDemande,
  { id, acheteur }: Destination,
  lecteur: string,
): unknown[] => [
  plages.map(({ lot }) => lot),
  plages.map(({ de }) => de),
  plages.map(({ a }) => a),
  vers,
  id,
  acheteur,
  jour,
  lecteur,
];

/** What becomes of each run; `null` when the reader sees none of their carnets. */
export async function juger(
  interroger: Interroger,
  demande: DeplacementDemande,
  destination: Destination,
  lecteur: string,
): Promise<(Jugement & { readonly acheteur: string }) | null> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement
  const comptes = (await interroger(COMPTER, valeurs(demande, destination, lecteur))) as readonly Compte[];
  // A bordereau is of one buyer: that of the distributor, else that of its first carnet.
  const acheteur = destination.acheteur ?? comptes[0]?.acheteur;
  if (acheteur === undefined || comptes.length === 0) return null;
  const plages = demande.plages.map((plage, i) =>
    plageJugee(
      plage,
      comptes.filter(({ rang }) => rang === i + 1),
      acheteur,
    ),
  );
  const somme = (de: 'carnets' | 'pass'): number => plages.reduce((total, plage) => total + plage[de], 0);
  return { plages, carnets: somme('carnets'), pass: somme('pass'), acheteur };
}

function plageJugee({ lot, de, a }: Plage, comptes: readonly Compte[], acheteur: string): PlageJugee {
  const libres = comptes.filter((une) => une.obstacle === null && une.acheteur === acheteur);
  const retenus: CarnetsRetenus[] = comptes
    .filter((une) => !libres.includes(une))
    .map(({ obstacle, carnets, lot: unLot, serie }) => ({
      obstacle: obstacle ?? 'AUTRE_COLLECTIVITE',
      carnets,
      exemple: formatNumeroDeCarnet({ lot: unLot, serie }),
    }));
  const inconnus = a - de + 1 - comptes.reduce((total, { carnets }) => total + carnets, 0);
  if (inconnus > 0) retenus.push({ obstacle: 'INCONNU', carnets: inconnus, exemple: null });
  return {
    premier: formatNumeroDeCarnet({ lot, serie: de }),
    dernier: formatNumeroDeCarnet({ lot, serie: a }),
    carnets: libres.reduce((total, { carnets }) => total + carnets, 0),
    pass: libres.reduce((total, { pass }) => total + pass, 0),
    retenus,
  };
}
