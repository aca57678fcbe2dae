import type { ClientBase } from 'pg';
import { lireHoraires, plagesSql } from '../ouverture/ouverture.module.ts';
import { tableauSql } from '../shared/import.ts';
import { appendEvent } from '../shared/journal.ts';
import { texteDe } from './calendrier.rules.ts';
import { ACTEUR, copier, type Valeur } from './ecriture.ts';
import type { LieuDeDemonstration } from './lieux.ts';
import type { Monde } from './monde.ts';

/** Places, what was said of their labels, and the periods that the owner of pass keeps of them. */
export async function ecrireLieux(client: ClientBase, { lieux, jour }: Monde): Promise<number> {
  const tous = [...lieux.parDepartement.values()].flat();
  await copier(
    client,
    'labels.structure (id, siret, nom)',
    lieux.structures.map(({ id, siret, nom }) => [id, siret, nom]),
  );
  await copier(
    client,
    'labels.lieu (id, cle_source, source, structure_id, nom, adresse, code_postal, commune_code, commune_nom, departement_code, region_code, itinerant, site, telephone, site_web, horaires, plages, services, fictif, modifie_le)',
    tous.map(ligneDe),
  );
  await client.query(DECRIRE);
  const annoncer = (type: string, nombre: number): Promise<number> =>
    appendEvent(client, 'labels', {
      type,
      acteur: ACTEUR,
      contenu: { nombre },
      enregistreLe: texteDe(jour),
      repris: true,
    });
  await annoncer('lieux.repris', tous.length);
  const position = await annoncer('labels.repris', tous.flatMap(({ assertions }) => assertions).length);
  await copier(
    client,
    'labels.label_assertion (id, lieu_id, genre, acte, emetteur, du, jusqu_au, preuve, motif, evenement, enregistre_le)',
    tous.flatMap((lieu) => lignesDuLabel(lieu, position)),
  );
  await copier(
    client,
    'pass.periode_label (lieu_id, periode, departement_code)',
    tous.flatMap(({ id, periodes, commune }) =>
      periodes.map(({ du, avant }) => [
        id,
        `[${texteDe(du)},${avant === null ? '' : texteDe(avant)})`,
        commune.departement,
      ]),
    ),
  );
  return tous.length;
}

/** What the maps and the public pages show of a fictitious place: near the centre of its real commune, and always the same. */
const DECRIRE = `
  update labels.lieu l set
    (latitude, longitude) = (
      select round((c.latitude + (h.n % 200 - 100) / 10000.0)::numeric, 5), round((c.longitude + (h.n / 200 % 200 - 100) / 10000.0)::numeric, 5)
      from territoires.commune_centre c where c.code = l.commune_code),
    accessible = case h.n % 7 when 0 then null when 1 then false else true end,
    tarif_reglemente = h.n % 4 > 0,
    tarif_centimes = case h.n % 4 when 0 then 1500 else 1000 end,
    frais = case h.n % 5 when 0 then '{Payant}' else '{"Gratuit sous condition"}' end::text[],
    modalites_acces = '{"Se présenter",Téléphoner}',
    prises_en_charge = case h.n % 6 when 0 then '{Illettrisme}' when 1 then '{Surdité,Illettrisme}' else '{}' end::text[]
  from (select id, abs(hashtext(cle_source))::bigint as n from labels.lieu) h
  where h.id = l.id and l.fictif`;

const comprises = new Map<string, string | null>();

/** Only a few hours are drawn: each is read once. */
function plagesDe(horaires: string): string | null {
  if (!comprises.has(horaires)) comprises.set(horaires, plagesSql(lireHoraires(horaires).plages));
  return comprises.get(horaires) ?? null;
}

function ligneDe(lieu: LieuDeDemonstration): readonly Valeur[] {
  const { commune } = lieu;
  return [
    lieu.id,
    lieu.cleSource,
    ACTEUR,
    lieu.structure.id,
    lieu.nom,
    lieu.adresse,
    commune.codePostal,
    commune.code,
    commune.nom,
    commune.departement,
    commune.region,
    lieu.itinerant,
    lieu.antenne ? 'ANTENNE' : 'PRINCIPAL',
    lieu.telephone,
    lieu.siteWeb,
    lieu.horaires,
    plagesDe(lieu.horaires),
    tableauSql(lieu.services),
    true,
    texteDe(lieu.assertions.at(-1)?.enregistreLe ?? 0),
  ];
}

const lignesDuLabel = ({ id: lieu, assertions }: LieuDeDemonstration, position: number): Valeur[][] =>
  assertions.map(({ id, acte, du, jusquAu, preuve, motif, enregistreLe }) => [
    id,
    lieu,
    'PASS_NUMERIQUE',
    acte,
    'Opérateur de démonstration',
    texteDe(du),
    jusquAu === null ? null : texteDe(jusquAu),
    preuve,
    motif,
    position,
    texteDe(enregistreLe),
  ]);
