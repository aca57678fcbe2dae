import { type FormatDImport, tableauSql } from '../shared/import.ts';
import { codeCommune, Illisible, jour, type Lecture, ouiOuNon, texte } from '../shared/valeurs.rules.ts';
import { coordonnees } from './coordonnees.rules.ts';
import { Cellules } from './lecture.rules.ts';
import { lieuLu } from './lieu-lu.rules.ts';
import { codePostal } from './valeurs-du-standard.rules.ts';

type Cle =
  | 'id'
  | 'departement'
  | 'nom'
  | 'adresse'
  | 'communeCode'
  | 'codePostal'
  | 'communeNom'
  | 'latitude'
  | 'longitude'
  | 'itinerance'
  | 'site'
  | 'label';

const identifiant: Lecture<string> = (lu) =>
  /^[\w-]{1,40}$/.test(lu) ? lu : new Illisible('un identifiant de lettres, chiffres, tirets (40 au plus)');

const departement: Lecture<string> = (lu) =>
  /^(\d{2}|2[AB]|97\d|98\d)$/i.test(lu)
    ? lu.toUpperCase()
    : new Illisible('un code de département : 01, 2A, 971');

const site: Lecture<string> = (lu) => {
  if (/^site principal$/i.test(lu)) return 'PRINCIPAL';
  return /^antenne$/i.test(lu) ? 'ANTENNE' : new Illisible('« Site principal » ou « Antenne »');
};

/** « Espace labellisé 01/01/2020 »: the label runs from that day. */
const labellisation: Lecture<string> = (lu) => {
  const lue = jour(/^Espace labellisé (\S+)$/i.exec(lu)?.[1] ?? '');
  if (!(lue instanceof Illisible)) return lue;
  const [, precision] = lue.attendu.split(' : ');
  return new Illisible(`« Espace labellisé JJ/MM/AAAA »${precision === undefined ? '' : ` : ${precision}`}`);
};

/** What exports write where a code is missing. */
const SANS_CODE = /^0?null$/i;

/** The national file of the France Services places, as the ANCT publishes it. */
export const franceServices: FormatDImport<Cle> = {
  nom: 'le fichier national des France Services',
  unique: 'id',
  colonnes: {
    id: { nom: 'id_fs', obligatoire: true },
    departement: { nom: 'insee_dep', obligatoire: true },
    nom: { nom: 'lib_fs', obligatoire: true },
    adresse: { nom: 'adresse' },
    communeCode: { nom: 'insee_com', obligatoire: true },
    codePostal: { nom: 'code_postal', obligatoire: true },
    communeNom: { nom: 'lib_com', obligatoire: true },
    latitude: { nom: 'latitude' },
    longitude: { nom: 'longitude' },
    itinerance: { nom: 'itinerance', obligatoire: true },
    site: { nom: 'format_fs', obligatoire: true },
    label: { nom: 'labellisation', obligatoire: true },
  },
  lire(ligne, { fichier, ligne: numero }) {
    const cellules = new Cellules<Cle>(ligne, 'id');
    const sansCode = SANS_CODE.test(ligne.brut('communeCode'));
    const id = cellules.exiger('id', identifiant);
    const nom = cellules.exiger('nom', texte(300));
    const adresse = cellules.lire('adresse', texte(500, ', '));
    const cp = cellules.lire('codePostal', codePostal);
    const commune = sansCode ? null : cellules.lire('communeCode', codeCommune);
    const communeNom = cellules.lire('communeNom', texte(200));
    const departementCode = cellules.exiger('departement', departement);
    const [latitude, longitude] = coordonnees<Cle>(cellules);
    const itinerant = cellules.exiger('itinerance', ouiOuNon);
    return lieuLu({
      cle: `france-services:${id}`,
      source: 'France Services (ANCT)',
      nom,
      adresse,
      code_postal: cp,
      commune_code: commune,
      commune_lue: ligne.brut('communeCode'),
      commune_nom: communeNom,
      departement_code: departementCode,
      latitude,
      longitude,
      itinerant,
      fixe: itinerant === false,
      site: cellules.exiger('site', site),
      genres: tableauSql(['FRANCE_SERVICES']),
      du: cellules.lire('label', labellisation),
      emetteur: 'ANCT',
      preuve: `${fichier}, ligne ${numero}`,
      observe: false,
    });
  },
};
