import type { Pool } from 'pg';
import { horlogesDe, ouvertSql } from '../ouverture/ouverture.module.ts';
import { instantDuRegistre } from '../shared/today.ts';
import { SERVICES, type Demande } from './demande.rules.ts';
import type { LieuLeger, LieuPublic } from './lieu-public.ts';

const LEGER = `l.id, coalesce(l.latitude, c.latitude) as latitude, coalesce(l.longitude, c.longitude) as longitude, l.frais,
  l.tarif_centimes as "tarifCentimes", l.tarif_reglemente as "tarifReglemente"`;

const ENTIER = `${LEGER}, l.departement_code as departement, l.plages::text as plages, l.ouvert_feries as "ouvertFeries", l.nom, l.adresse, l.complement_adresse as "complementAdresse", l.code_postal as "codePostal",
  l.commune_nom as "communeNom", l.region_code as region, l.latitude is null as approche, l.itinerant, l.telephone,
  l.site_web as "siteWeb", l.prise_rdv as "priseRdv", l.fiche_acces_libre as "ficheAccesLibre", l.horaires, l.services, l.publics,
  l.prises_en_charge as "prisesEnCharge", l.modalites_acces as "modalitesAcces", l.accessible,
  coalesce(l.presentation_detail, l.presentation_resume) as presentation, l.source, l.fictif, l.version, l.modifie_le as "modifieLe",
  coalesce((select json_agg(json_build_array(p.debut, p.fin) order by p.debut) from labels.etat_periode p
    where p.lieu_id = l.id and p.label = 'PASS_NUMERIQUE' and p.etat in ('LABELLISE', 'A_RENOUVELER')), '[]') as periodes`;

const DE = `from labels.lieu l left join territoires.commune_centre c on c.code = l.commune_code`;

/** In force that day, or, for those who ask for all, in force on some day until then. */
const CHOISIS = `not l.retire
  and l.id in (select p.lieu_id from labels.etat_periode p where p.label = 'PASS_NUMERIQUE' and p.etat = any ('{LABELLISE,A_RENOUVELER}')
    and p.debut <= $1::date and ($2 or p.fin >= $1::date))
  and (not $3 or l.accessible) and l.services @> $4::text[]
  and ($5::jsonb is null or ${ouvertSql('l', '$5')})`;

const choix = (jour: string, { tous, fauteuil, services, ouvert }: Demande): unknown[] => [
  jour,
  tous,
  fauteuil,
  services.map((service) => SERVICES[service]),
  ouvert ? JSON.stringify(horlogesDe(instantDuRegistre())) : null,
];

/** A square of half a degree and a little more: about fifty kilometres each way. */
const DEMI_COTE = 0.46;

/** Places in a square around a point. */
export async function lieuxAutour(
  pool: Pool,
  jour: string,
  demande: Demande,
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): Promise<LieuLeger[]> {
  const largeur = DEMI_COTE / Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
  const { rows } = await pool.query<LieuLeger>({
    name: 'vitrine-autour',
    text: `select ${LEGER} ${DE} where ${CHOISIS}
      and coalesce(l.latitude, c.latitude) between $6 and $7 and coalesce(l.longitude, c.longitude) between $8 and $9`,
    values: [
      ...choix(jour, demande),
      latitude - DEMI_COTE,
      latitude + DEMI_COTE,
      longitude - largeur,
      longitude + largeur,
    ],
  });
  return rows;
}

/** The nearest places, however far. */
export async function lieuxLesPlusProches(
  pool: Pool,
  jour: string,
  demande: Demande,
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): Promise<LieuLeger[]> {
  const { rows } = await pool.query<LieuLeger>({
    name: 'vitrine-proches-lieux',
    text: `select ${LEGER} ${DE} where ${CHOISIS} and coalesce(l.latitude, c.latitude) is not null
      order by (coalesce(l.latitude, c.latitude) - $6) ^ 2 + ((coalesce(l.longitude, c.longitude) - $7) * cos(radians($6))) ^ 2
      limit 300`,
    values: [...choix(jour, demande), latitude, longitude],
  });
  return rows;
}

/** Places of a département, by commune then by name. */
export async function lieuxDuDepartement(
  pool: Pool,
  jour: string,
  demande: Demande,
  departement: string,
): Promise<LieuLeger[]> {
  const { rows } = await pool.query<LieuLeger>({
    name: 'vitrine-departement',
    text: `select ${LEGER} ${DE} where ${CHOISIS} and l.departement_code = $6
      order by l.commune_nom collate "fr-x-icu", l.nom collate "fr-x-icu", l.id`,
    values: [...choix(jour, demande), departement],
  });
  return rows;
}

/** Places in full, in the order asked. */
export async function lieuxEntiers(pool: Pool, ids: readonly string[]): Promise<LieuPublic[]> {
  if (ids.length === 0) return [];
  const { rows } = await pool.query<LieuPublic>({
    name: 'vitrine-lieux',
    text: `select ${ENTIER} ${DE} where l.id = any ($1::uuid[]) order by array_position($1::uuid[], l.id)`,
    values: [ids],
  });
  return rows;
}

/** A place asked by its identifier: there, one with another since, out of the register, or never known. */
export type LieuDemande =
  | { readonly genre: 'LIEU'; readonly lieu: LieuPublic }
  | { readonly genre: 'FUSIONNE'; readonly garde: string }
  | { readonly genre: 'RETIRE'; readonly nom: string }
  | { readonly genre: 'INCONNU' };

export async function lieuDemande(pool: Pool, id: string): Promise<LieuDemande> {
  const { rows } = await pool.query<LieuPublic & { retire: boolean; garde: string | null }>({
    name: 'vitrine-lieu',
    text: `select ${ENTIER}, l.retire, (
        with recursive suite (id, suivant, rang) as (
          select l.id, l.fusionne_dans, 0 union all
          select s.id, s.fusionne_dans, rang + 1 from suite join labels.lieu s on s.id = suite.suivant where rang < 20)
        select suite.id from suite where suite.suivant is null and suite.id <> l.id) as garde
      ${DE} where l.id = $1`,
    values: [id],
  });
  const [lu] = rows;
  if (!lu) return { genre: 'INCONNU' };
  const { retire, garde, ...lieu } = lu;
  if (garde !== null) return { genre: 'FUSIONNE', garde };
  return retire ? { genre: 'RETIRE', nom: lieu.nom } : { genre: 'LIEU', lieu };
}

/** A département, and how many places accept the pass there that day. */
export interface CompteDeDepartement {
  readonly region: string;
  readonly regionNom: string;
  readonly departement: string;
  readonly nom: string;
  readonly nombre: number;
}

export async function comptesParDepartement(pool: Pool, jour: string): Promise<CompteDeDepartement[]> {
  const { rows } = await pool.query<CompteDeDepartement>({
    name: 'vitrine-comptes',
    text: `select d.region_code as region, r.nom as "regionNom", d.code as departement, d.nom, coalesce(n.nombre, 0) as nombre
      from territoires.territoire d
      join territoires.territoire r on r.type = 'REGION' and r.code = d.region_code
      left join (
        select l.departement_code, count(*)::int as nombre from labels.lieu l
        where not l.retire and l.id in (select p.lieu_id from labels.etat_periode p
          where p.label = 'PASS_NUMERIQUE' and p.etat = any ('{LABELLISE,A_RENOUVELER}') and $1::date between p.debut and p.fin)
        group by 1) n on n.departement_code = d.code
      where d.type = 'DEPARTEMENT' order by r.nom collate "fr-x-icu", d.code`,
    values: [jour],
  });
  return rows;
}
