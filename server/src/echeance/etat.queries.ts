import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { auNomDe } from '../shared/mur.ts';
import { instantDe } from '../shared/shape.ts';
import type { Reader } from '../shared/read.ts';
import { canonique } from './canonique.rules.ts';
import { CARNETS_DU_JOUR } from './constat.queries.ts';
import type { ContenuDeLEtat, EtatContradictoire, SignatureDEtat } from './etat.types.ts';

/** Hash of a content as both sides sign it. */
export const empreinteDuContenu = (contenu: object): string =>
  createHash('sha256').update(canonique(contenu)).digest('hex');

const libres = (condition: string): string =>
  `coalesce(sum(k.nombre_de_pass - k.utilises) filter (where ${condition}), 0)::int`;
const etape = (nom: string): string =>
  `coalesce((select x.nombre_de_pass from pass.commande_etape x where x.commande_id = o.id and x.etape = '${nom}' and x.jour <= $2::date), 0)`;

/** Everything a content says, from the facts due up to its day, whenever they were recorded. */
const CONTENU = `
  with k as (${CARNETS_DU_JOUR}), s as (
    select coalesce(sum(k.nombre_de_pass), 0)::int as emis, coalesce(sum(k.nombre_de_pass) filter (where k.remis), 0)::int as remis,
      coalesce(sum(k.utilises), 0)::int as utilises, coalesce(sum(k.payes), 0)::int as payes,
      coalesce(sum(k.part), 0)::bigint as part, coalesce(sum(k.paye), 0)::bigint as paye, coalesce(sum(k.frais), 0)::bigint as frais,
      ${libres('k.incident is null and not k.remis')} as en_stock, ${libres('k.incident is null and k.remis')} as non_utilises,
      ${libres(`k.incident = 'BLOCAGE'`)} as bloques, ${libres(`k.incident in ('PERTE', 'VOL')`)} as perdus,
      ${libres(`k.incident = 'ANNULATION'`)} as annules, ${libres(`k.incident = 'REMPLACEMENT'`)} as remplaces
    from k)
  select json_build_object('commande', o.numero, 'collectivite', c.nom, 'siren', c.siren, 'operateur', p.nom,
    'arreteAu', $2::date, 'valideJusquAu', o.valide_jusqu_au, 'tolereeJusquAu', o.toleree_jusqu_au,
    'valeurFacialeCentimes', o.valeur_faciale_centimes, 'emis', s.emis, 'livres', ${etape('LIVREE')}, 'actives', ${etape('ACTIVEE')},
    'remis', s.remis, 'utilises', s.utilises, 'payes', s.payes,
    'nonUtilises', json_build_object('expiresEnStock', s.en_stock, 'expiresRemis', s.non_utilises, 'bloques', s.bloques,
      'perdus', s.perdus, 'annules', s.annules, 'remplaces', s.remplaces),
    'totalNonUtilises', s.emis - s.utilises, 'valeurCentimes', s.emis::bigint * o.valeur_faciale_centimes,
    'valeurUtiliseeCentimes', s.utilises::bigint * o.valeur_faciale_centimes, 'partDesLieuxCentimes', s.part,
    'reliquatsCentimes', s.utilises::bigint * o.valeur_faciale_centimes - s.part, 'dejaPayeCentimes', s.paye, 'fraisCentimes', s.frais,
    'duAuxLieuxCentimes', s.part - s.paye, 'avoirCentimes', (s.emis - s.utilises)::bigint * o.valeur_faciale_centimes) as contenu
  from pass.commande o
  join territoires.collectivite c on c.id = o.collectivite_id
  join pass.operateur p on p.id = pass.operateur_du_jour(o.id, o.operateur_id, $2::date)
  cross join s where o.id = any ($1::uuid[])`;

const TOUJOURS = 'infinity';

/** What the facts say of an order up to a day. */
export async function calculerLEtat(
  client: Pick<ClientBase, 'query'>,
  commande: string,
  arreteAu: string,
): Promise<ContenuDeLEtat> {
  const { rows } = await client.query<{ contenu: ContenuDeLEtat }>(CONTENU, [[commande], arreteAu, TOUJOURS]);
  const [row] = rows;
  if (!row) throw new Error('The statement always answers one row');
  return row.contenu;
}

export type EtatLu = Omit<EtatContradictoire, 'intact' | 'aJour'> & { readonly commandeId: string };

const ETATS = `
  select e.id, e.commande_id as "commandeId", e.version, e.jour, e.contenu, e.empreinte,
    coalesce((select json_agg(json_build_object('partie', s.partie, 'signataire', s.signataire, 'empreinte', s.empreinte,
      'signeA', ${instantDe('s.signe_a')}) order by s.signe_a)
      from pass.etat_signature s where s.etat_id = e.id and s.enregistre_le <= $3::date), '[]') as signatures
  from pass.etat_contradictoire e
  where ${auNomDe('$1')} and e.commande_id = $2 and e.enregistre_le <= $3::date
  order by e.version desc`;

/** The versions of an order's statement as known on a day, the last one first; only that one may still be signed. */
export async function lireEtats(
  read: Reader,
  commande: string,
  au: string,
): Promise<readonly EtatContradictoire[]> {
  const rows = await read.query({ name: 'etats', text: ETATS, values: [read.lecteur, commande, au] });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
  const etats = rows as unknown as readonly (EtatLu & { readonly signatures: readonly SignatureDEtat[] })[];
  const [dernier] = etats;
  if (!dernier) return [];
  const actuel = await calculerPour(read, commande, dernier.jour);
  return etats.map((etat) => ({
    ...etat,
    intact: empreinteDuContenu(etat.contenu) === etat.empreinte,
    aJour: etat === dernier && empreinteDuContenu(actuel) === etat.empreinte,
  }));
}

async function calculerPour(read: Reader, commande: string, jour: string): Promise<object> {
  const [row] = await read.query({
    name: 'etat.calcule',
    text: `${CONTENU} and ${auNomDe('$4')}`,
    values: [[commande], jour, TOUJOURS, read.lecteur],
  });
  return row?.['contenu'] ?? {};
}
