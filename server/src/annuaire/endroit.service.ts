import type { Pool } from 'pg';
import type { Demande } from './demande.rules.ts';

/** A commune, and where it is. */
export interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  readonly region: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A région or a département that the words also name. */
export interface Territoire {
  readonly type: 'REGION' | 'DEPARTEMENT';
  readonly code: string;
  readonly nom: string;
  readonly region: string | null;
}

/** A point to look around from, and how one calls it. */
export interface Centre {
  readonly nom: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly departement: string | null;
}

/** What someone’s words name: one place, several to choose from, or none, with those spelt nearly so. */
export type Endroit =
  | { readonly genre: 'AUCUN' }
  | { readonly genre: 'ICI'; readonly centre: Centre }
  | {
      readonly genre: 'CHOIX' | 'INCONNU';
      readonly communes: readonly Commune[];
      readonly territoires: readonly Territoire[];
    };

const COLONNES = `t.code, t.nom, t.departement_code as departement, t.region_code as region, c.latitude, c.longitude`;
const COMMUNES = `from territoires.territoire t left join territoires.commune_centre c on c.code = t.code`;
const PLUS = 20;

/** Finds what a visitor means by a postcode, a commune, a département or the place where they are. */
export async function trouverLEndroit(pool: Pool, { q, autour }: Demande): Promise<Endroit> {
  if (q === '') {
    if (!autour) return { genre: 'AUCUN' };
    const [latitude, longitude] = autour;
    return { genre: 'ICI', centre: { nom: null, latitude, longitude, departement: null } };
  }
  const postal = /\b\d{5}\b/u.exec(q)?.[0];
  if (postal !== undefined) return ici(await communesDuCodePostal(pool, postal), postal);
  return parLeNom(pool, q);
}

function ici(communes: readonly Commune[], postal?: string): Endroit {
  const situees = communes.filter(
    (une): une is Commune & { latitude: number; longitude: number } =>
      une.latitude !== null && une.longitude !== null,
  );
  const [premiere] = situees;
  if (!premiere) return { genre: 'INCONNU', communes: [], territoires: [] };
  const moyenne = (axe: 'latitude' | 'longitude'): number =>
    situees.reduce((somme, une) => somme + une[axe], 0) / situees.length;
  const noms = communes.length <= 2 ? communes.map(({ nom }) => nom).join(', ') : '';
  return {
    genre: 'ICI',
    centre: {
      nom: [postal, noms].filter(Boolean).join(' '),
      latitude: moyenne('latitude'),
      longitude: moyenne('longitude'),
      departement: premiere.departement,
    },
  };
}

const communesDuCodePostal = async (pool: Pool, postal: string): Promise<Commune[]> =>
  (
    await pool.query<Commune>({
      name: 'vitrine-postal',
      text: `select ${COLONNES} ${COMMUNES} join territoires.code_postal p on p.commune_code = t.code
        where t.type = 'COMMUNE' and p.code = $1 order by t.population desc nulls last`,
      values: [postal],
    })
  ).rows;

/** Words written with spaces, hyphens or apostrophes alike, « St » for « Saint », and perhaps a département after the name. */
async function parLeNom(pool: Pool, q: string): Promise<Endroit> {
  const [, nom = q, departement = null] = /^(.{2,}?)[\s,]+\(?(\d{2,3}|2[abAB])\)?$/u.exec(q) ?? [];
  const motif = motifDe(nom);
  const [communes, territoires] = await Promise.all([
    communesDuNom(pool, motif, departement?.toUpperCase() ?? null),
    territoiresDuNom(pool, motif, q.toUpperCase()),
  ]);
  const exactes = communes.filter(({ exacte }) => exacte);
  const seule = exactes.length === 1 ? exactes : communes.length === 1 ? communes : [];
  if (seule.length === 1 && territoires.length === 0) return ici(seule);
  if (communes.length + territoires.length > 0)
    return { genre: 'CHOIX', communes: exactes.length > 0 ? exactes : communes, territoires };
  return { genre: 'INCONNU', communes: await communesProches(pool, nom), territoires: [] };
}

const motifDe = (nom: string): string =>
  nom
    .trim()
    .replaceAll(/\bst(e?)\b\.?/giu, 'saint$1')
    .replaceAll(/[^\p{L}\p{N}]/gu, '_');

const communesDuNom = async (
  pool: Pool,
  motif: string,
  departement: string | null,
): Promise<(Commune & { readonly exacte: boolean })[]> =>
  (
    await pool.query<Commune & { exacte: boolean }>({
      name: 'vitrine-nom',
      text: `select ${COLONNES}, plateforme.sans_accent(t.nom) like plateforme.sans_accent($1) as exacte ${COMMUNES}
        where t.type = 'COMMUNE' and plateforme.sans_accent(t.nom) like '%' || plateforme.sans_accent($1) || '%'
          and ($2::text is null or t.departement_code = $2)
        order by exacte desc, plateforme.sans_accent(t.nom) like plateforme.sans_accent($1) || '%' desc, t.population desc nulls last
        limit ${PLUS}`,
      values: [motif, departement],
    })
  ).rows;

const territoiresDuNom = async (pool: Pool, motif: string, code: string): Promise<Territoire[]> =>
  (
    await pool.query<Territoire>({
      name: 'vitrine-territoire',
      text: `select t.type, t.code, t.nom, t.region_code as region from territoires.territoire t
        where t.type in ('DEPARTEMENT', 'REGION')
          and (plateforme.sans_accent(t.nom) like plateforme.sans_accent($1) or t.type = 'DEPARTEMENT' and t.code = $2)
        order by t.type desc, t.code`,
      values: [motif, code],
    })
  ).rows;

const communesProches = async (pool: Pool, nom: string): Promise<Commune[]> =>
  (
    await pool.query<Commune>({
      name: 'vitrine-proches',
      text: `select ${COLONNES} ${COMMUNES}
        where t.type = 'COMMUNE' and plateforme.sans_accent(t.nom) operator(public.%) plateforme.sans_accent($1)
        order by public.similarity(plateforme.sans_accent(t.nom), plateforme.sans_accent($1)) desc, t.population desc nulls last
        limit 6`,
      values: [nom],
    })
  ).rows;
