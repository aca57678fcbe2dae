import { type ContexteDeLecture, type FormatDImport, type LigneLue, tableauSql } from '../shared/import.ts';
import * as lecture from '../shared/valeurs.rules.ts';
import { coordonnees } from './coordonnees.rules.ts';
import { genresDe, itinerance, pivot, SERVICES, siretDuPivot } from './standard.rules.ts';

type Cle =
  | 'id'
  | 'pivot'
  | 'nom'
  | 'communeNom'
  | 'codePostal'
  | 'communeCode'
  | 'adresse'
  | 'complement'
  | 'latitude'
  | 'longitude'
  | 'telephone'
  | 'courriels'
  | 'siteWeb'
  | 'horaires'
  | 'source'
  | 'itinerance'
  | 'dateMaj'
  | 'services'
  | 'frais'
  | 'conditions'
  | 'label'
  | 'labelsNationaux'
  | 'formations'
  | 'autresFormations'
  | 'autresLabels';

const COLONNES: FormatDImport<Cle>['colonnes'] = {
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
  telephone: { nom: 'telephone' },
  // Addresses of persons are common here: they are neither imported nor kept in the report.
  courriels: { nom: /^courriels?$/, personnelle: true },
  siteWeb: { nom: 'site_web' },
  horaires: { nom: 'horaires' },
  source: { nom: 'source' },
  itinerance: { nom: 'itinerance' },
  dateMaj: { nom: 'date_maj', obligatoire: true },
  services: { nom: 'services' },
  frais: { nom: 'frais_a_charge' },
  conditions: { nom: 'conditions_acces' },
  label: { nom: 'dispositif_programmes_nationaux' },
  labelsNationaux: { nom: 'labels_nationaux' },
  formations: { nom: 'formations_labels' },
  autresFormations: { nom: 'autres_formations_labels' },
  autresLabels: { nom: 'labels_autres' },
};

const PORTEURS_DE_LABEL: readonly Cle[] = [
  'label',
  'labelsNationaux',
  'formations',
  'autresFormations',
  'autresLabels',
  'conditions',
  'frais',
];

const SANS_SOURCE = 'Standard national de la médiation numérique';
const services = lecture.liste(SERVICES, 'des services de médiation numérique');

/** The national standard of the places of médiation numérique, 1.0 and the versions before it. */
export const standardNational: FormatDImport<Cle> = {
  nom: 'le standard national de la médiation numérique',
  unique: 'id',
  colonnes: COLONNES,
  lire(ligne, contexte) {
    const source = ligne.lire('source', lecture.texte(200)) ?? SANS_SOURCE;
    const id = ligne.exiger('id', lecture.texte(200));
    return [
      `mednum:${source}:${id}`,
      source,
      siretDuPivot(ligne.exiger('pivot', pivot)),
      ligne.exiger('nom', lecture.texte(300)),
      adresse(ligne),
      ligne.exiger('codePostal', lecture.codePostal),
      ligne.lire('communeCode', lecture.codeCommune),
      ligne.brut('communeCode'),
      ligne.exiger('communeNom', lecture.texte(200)),
      null,
      ...coordonnees<Cle>(ligne),
      ligne.lire('itinerance', itinerance) ?? false,
      'PRINCIPAL',
      ligne.lire('telephone', lecture.telephone),
      ligne.lire('siteWeb', lecture.adresseWeb),
      ligne.lire('horaires', lecture.texte(1000)),
      tableauSql(ligne.lire('services', services) ?? []),
      ...labels(ligne, contexte, source),
    ];
  },
};

function adresse(ligne: LigneLue<Cle>): string | null {
  const parties = [
    ligne.exiger('adresse', lecture.texte(350, ', ')),
    ligne.lire('complement', lecture.texte(140, ', ')),
  ];
  return parties.filter((partie) => partie !== null).join(', ') || null;
}

/** The file says that a place has a label, not since when: it is asserted from the day the line was updated. */
function labels(ligne: LigneLue<Cle>, { fichier, jour, ligne: numero }: ContexteDeLecture, source: string) {
  const dateMaj = ligne.exiger('dateMaj', lecture.jour);
  if (dateMaj !== null && dateMaj > jour)
    ligne.refuser('dateMaj', `une date de mise à jour passée (nous sommes le ${jour})`);
  const genres = genresDe(PORTEURS_DE_LABEL.flatMap((cle) => lecture.decouper(ligne.brut(cle))));
  return [tableauSql(genres), dateMaj, source, `${fichier}, ligne ${numero}`, true];
}
