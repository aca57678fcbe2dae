import type { Pool } from 'pg';
import { distance, type Geo } from './distance.rules.ts';
import type { Demande } from './demande.rules.ts';
import type { LieuLeger, LieuPublic } from './lieu-public.ts';
import { lieuxAutour, lieuxDuDepartement, lieuxEntiers, lieuxLesPlusProches } from './lieux.service.ts';
import { resteAPayer } from './prix.rules.ts';

/** What one sheet of paper holds. */
export const PAR_PAGE = 10;
/** In metres, what one calls near, and what completes a page. */
const PRES = 50_000;
const ASSEZ_PRES = 100_000;

export interface Trouve {
  readonly lieu: LieuPublic;
  readonly distance: number | null;
}

/** A page of places, and how many there are in all. */
export interface Resultats {
  readonly nombre: number;
  readonly pages: number;
  readonly page: number;
  readonly lieux: readonly Trouve[];
  /** Whether the places are farther than what one calls near. */
  readonly loin: boolean;
}

interface Leger {
  readonly lieu: LieuLeger;
  readonly distance: number | null;
}

/** Places near a point, the nearest first: fewer than ten are completed up to a hundred kilometres; none, the ten nearest anywhere. */
export async function chercherAutour(
  pool: Pool,
  jour: string,
  demande: Demande,
  centre: Geo,
): Promise<Resultats> {
  const proches = ranger(await lieuxAutour(pool, jour, demande, centre), demande, centre).filter(dans(PRES));
  if (proches.length >= PAR_PAGE) return enPage(pool, demande, proches, false);
  const tous = ranger(await lieuxLesPlusProches(pool, jour, demande, centre), demande, centre);
  const assezProches = tous.filter(dans(ASSEZ_PRES));
  const loin = assezProches.length === 0;
  return enPage(pool, demande, (loin ? tous : assezProches).slice(0, PAR_PAGE), loin);
}

const dans = (rayon: number) => (un: Leger) => un.distance !== null && un.distance <= rayon;

/** Places of a département. */
export async function chercherDans(
  pool: Pool,
  jour: string,
  demande: Demande,
  departement: string,
): Promise<Resultats> {
  const lieux = await lieuxDuDepartement(pool, jour, demande, departement);
  return enPage(pool, demande, ranger(lieux, demande, null), false);
}

function ranger(lieux: readonly LieuLeger[], { rienAPayer }: Demande, centre: Geo | null): Leger[] {
  const retenus = rienAPayer ? lieux.filter((lieu) => resteAPayer(lieu) === 0) : lieux;
  const ranges = retenus.map((lieu) => ({ lieu, distance: centre && eloignement(lieu, centre) }));
  return centre
    ? ranges.toSorted((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity) || compare(a, b))
    : ranges;
}

const compare = (a: Leger, b: Leger): number => (a.lieu.id < b.lieu.id ? -1 : 1);

const eloignement = ({ latitude, longitude }: LieuLeger, centre: Geo): number | null =>
  latitude === null || longitude === null ? null : distance({ latitude, longitude }, centre);

async function enPage(
  pool: Pool,
  demande: Demande,
  tous: readonly Leger[],
  loin: boolean,
): Promise<Resultats> {
  const pages = Math.max(1, Math.ceil(tous.length / PAR_PAGE));
  const page = Math.min(demande.page, pages);
  const choisis = tous.slice((page - 1) * PAR_PAGE, page * PAR_PAGE);
  const entiers = new Map(
    (
      await lieuxEntiers(
        pool,
        choisis.map(({ lieu }) => lieu.id),
      )
    ).map((lieu) => [lieu.id, lieu]),
  );
  const lieux = choisis.flatMap(({ lieu, distance: metres }) => {
    const entier = entiers.get(lieu.id);
    return entier ? [{ lieu: entier, distance: metres }] : [];
  });
  return { nombre: tous.length, pages, page, lieux, loin };
}
