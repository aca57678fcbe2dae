import { type Horaires, lireHoraires, plagesSql } from '../ouverture/ouverture.module.ts';
import { type ContexteDeLecture, type FormatDImport, tableauSql, type Valeur } from '../shared/import.ts';
import { idOuRien } from '../shared/texte.ts';
import * as lecture from '../shared/valeurs.rules.ts';
import { coordonnees } from './coordonnees.rules.ts';
import { parOrdre } from './labels-lus.rules.ts';
import { Cellules } from './lecture.rules.ts';
import { lieuLu } from './lieu-lu.rules.ts';
import { lireListe } from './listes.rules.ts';
import { telephone } from './telephone.rules.ts';
import {
  adresseWeb,
  adressesWeb,
  codePostal,
  dateMaj,
  itinerance,
  pivot,
  siretDuPivot,
  texteLong,
} from './valeurs-du-standard.rules.ts';
import type { ChampDeListe, ColonneDeListe } from './vocabulaires.rules.ts';

/** Columns of both versions of the standard: 1.0, and 0.1 whose names ended in April 2024. */
const COLONNES = {
  id: { nom: 'id', obligatoire: true },
  pivot: { nom: 'pivot', obligatoire: true },
  nom: { nom: 'nom', obligatoire: true },
  communeNom: { nom: 'commune', obligatoire: true },
  codePostal: { nom: 'code_postal', obligatoire: true },
  communeCode: { nom: 'code_insee' },
  adresse: { nom: 'adresse', obligatoire: true },
  complement: { nom: 'complement_adresse' },
  latitude: { nom: 'latitude' },
  longitude: { nom: 'longitude' },
  typologie: { nom: 'typologie' },
  telephone: { nom: 'telephone' },
  // Addresses of persons are common here: they are neither imported nor kept in the report.
  courriels: { nom: /^courriels?$/, personnelle: true },
  siteWeb: { nom: 'site_web' },
  horaires: { nom: 'horaires' },
  resume: { nom: 'presentation_resume' },
  detail: { nom: 'presentation_detail' },
  source: { nom: 'source' },
  itinerance: { nom: 'itinerance' },
  structureParente: { nom: 'structure_parente' },
  dateMaj: { nom: 'date_maj', obligatoire: true },
  services: { nom: 'services' },
  publics: { nom: 'publics_specifiquement_adresses' },
  publicsAccueillis: { nom: 'publics_accueillis' },
  prisesEnCharge: { nom: 'prise_en_charge_specifique' },
  frais: { nom: 'frais_a_charge' },
  conditions: { nom: 'conditions_acces' },
  label: { nom: 'dispositif_programmes_nationaux' },
  labelsNationaux: { nom: 'labels_nationaux' },
  formations: { nom: 'formations_labels' },
  autresFormations: { nom: 'autres_formations_labels' },
  autresLabels: { nom: 'labels_autres' },
  modalitesAcces: { nom: 'modalites_acces' },
  accompagnement: { nom: 'modalites_accompagnement' },
  ficheAccesLibre: { nom: /^(fiche_acces_libre|accessibilite)$/ },
  priseRdv: { nom: 'prise_rdv' },
} as const satisfies FormatDImport['colonnes'];

type Cle = keyof typeof COLONNES;

const LISTES: readonly (readonly [Cle, ColonneDeListe])[] = [
  ['typologie', 'typologie'],
  ['services', 'services'],
  ['publics', 'publics'],
  ['publicsAccueillis', 'publics_accueillis'],
  ['prisesEnCharge', 'prises_en_charge'],
  ['frais', 'frais'],
  ['conditions', 'conditions_acces'],
  ['label', 'programmes'],
  ['labelsNationaux', 'labels_nationaux'],
  ['formations', 'formations'],
  ['autresFormations', 'autres_formations'],
  ['autresLabels', 'labels_autres'],
  ['modalitesAcces', 'modalites_acces'],
  ['accompagnement', 'modalites_accompagnement'],
];

const SANS_SOURCE = 'Standard national de la médiation numérique';
const RESUME_MAX = 280;
const DETAIL_MAX = 5000;

/** The national standard of the places of médiation numérique, 1.0 and the version before it. */
export const standardNational: FormatDImport<Cle> = {
  nom: 'le standard national de la médiation numérique',
  unique: 'id',
  colonnes: COLONNES,
  lire(ligne, contexte) {
    const cellules = new Cellules<Cle>(ligne, 'id');
    const source = cellules.lire('source', lecture.texte(200)) ?? SANS_SOURCE;
    const id = cellules.exiger('id', lecture.texte(200)) ?? '';
    const lu = cellules.exiger('pivot', pivot);
    const siret = siretDuPivot(lu);
    const [latitude, longitude] = coordonnees<Cle>(cellules);
    const mobilite = cellules.lire('itinerance', itinerance);
    const [siteWeb = null, ...autresSites] = cellules.lire('siteWeb', adressesWeb) ?? [];
    return lieuLu({
      cle: `mednum:${source}:${id}`,
      registre: idOuRien(id),
      source,
      siret,
      autre_pivot: siret === null ? lu : null,
      nom: cellules.exiger('nom', lecture.texte(300)),
      adresse: cellules.exiger('adresse', lecture.texte(500, ', ')),
      complement_adresse: cellules.lire('complement', lecture.texte(200, ', ')),
      code_postal: cellules.exiger('codePostal', codePostal),
      commune_code: cellules.lire('communeCode', lecture.codeCommune),
      commune_lue: ligne.brut('communeCode'),
      commune_nom: cellules.exiger('communeNom', lecture.texte(200)),
      latitude,
      longitude,
      itinerant: mobilite?.itinerant ?? false,
      fixe: mobilite?.fixe ?? false,
      telephone: cellules.lire('telephone', telephone),
      site_web: siteWeb,
      autres_sites: tableauSql(autresSites),
      ...ouverture(cellules),
      ...presentation(cellules),
      structure_parente: cellules.lire('structureParente', lecture.texte(300)),
      fiche_acces_libre: cellules.lire('ficheAccesLibre', adresseWeb),
      prise_rdv: cellules.lire('priseRdv', adresseWeb),
      ...listes(cellules, contexte, source),
    });
  },
};

/** Hours in the standard's form when they can be said in it; the words of the source otherwise, and nothing guessed. */
function ouverture(cellules: Cellules<Cle>): Readonly<Record<string, Valeur>> {
  const horaires = cellules.lire('horaires', lecture.texte(1000, '; '));
  if (horaires === null) return {};
  const { osm, plages, feries } = compris(horaires);
  if (osm === null)
    cellules.remarquer(
      'horaires',
      'horaires gardés en texte : ils ne sont pas compris, « ouvert maintenant » ne les compte pas',
    );
  else if (osm !== horaires) cellules.remarquer('horaires', `lu « ${osm} »`);
  return { horaires: osm ?? horaires, plages: plagesSql(plages), ouvert_feries: feries };
}

/** Hours come again from line to line, and reading them takes a while. */
const dejaCompris = new Map<string, Horaires>();
const COMPRIS_MAX = 5000;

function compris(texte: string): Horaires {
  const connu = dejaCompris.get(texte);
  if (connu) return connu;
  if (dejaCompris.size >= COMPRIS_MAX) dejaCompris.clear();
  const lu = lireHoraires(texte);
  dejaCompris.set(texte, lu);
  return lu;
}

/** A summary that is too long is a description, when there is none. */
function presentation(cellules: Cellules<Cle>): Readonly<Record<string, Valeur>> {
  const detail = cellules.lire('detail', texteLong(DETAIL_MAX));
  const resume = cellules.lire('resume', detail === null ? texteLong(DETAIL_MAX) : lecture.texte(RESUME_MAX));
  const court = resume?.replaceAll('\n', ' ') ?? null;
  if (court === null || court.length <= RESUME_MAX)
    return { presentation_resume: court, presentation_detail: detail };
  cellules.remarquer('resume', `plus de ${RESUME_MAX} caractères : gardé comme présentation détaillée`);
  return { presentation_resume: null, presentation_detail: resume };
}

/** The file says that a place has a label, not since when: it is asserted from the day the line was updated. */
function listes(
  cellules: Cellules<Cle>,
  { fichier, jour, ligne: numero }: ContexteDeLecture,
  source: string,
): Readonly<Record<string, Valeur>> {
  const du = cellules.exiger('dateMaj', dateMaj);
  if (du !== null && du > jour)
    cellules.refuser('dateMaj', `une date de mise à jour passée (nous sommes le ${jour})`);
  const parChamp = new Map<ChampDeListe, Set<string>>();
  const genres: string[] = [];
  for (const [cle, colonne] of LISTES) {
    const lue = cellules.lire(cle, lireListe(colonne));
    genres.push(...(lue?.genres ?? []));
    for (const [champ, valeur] of lue?.rangements ?? [])
      parChamp.set(champ, (parChamp.get(champ) ?? new Set()).add(valeur));
  }
  return {
    ...Object.fromEntries([...parChamp].map(([champ, valeurs]) => [champ, tableauSql([...valeurs])])),
    genres: tableauSql(parOrdre(genres)),
    du,
    emetteur: source,
    preuve: `${fichier}, ligne ${numero}`,
    observe: true,
  };
}
