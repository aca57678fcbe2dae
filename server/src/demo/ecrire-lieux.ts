import type { ClientBase } from 'pg';
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
    'labels.lieu (id, cle_source, source, structure_id, nom, adresse, code_postal, commune_code, commune_nom, departement_code, region_code, itinerant, site, telephone, site_web, horaires, services, fictif, modifie_le)',
    tous.map(ligneDe),
  );
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
