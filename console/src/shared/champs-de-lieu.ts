import { euros, type Langue } from './format.ts';

const NOMS: Readonly<Record<string, Readonly<Record<Langue, string>>>> = {
  nom: { fr: 'Nom', en: 'Name' },
  structure: { fr: 'Structure', en: 'Organisation' },
  adresse: { fr: 'Adresse', en: 'Address' },
  complementAdresse: { fr: 'Complément d’adresse', en: 'Address, continued' },
  codePostal: { fr: 'Code postal', en: 'Postcode' },
  commune: { fr: 'Commune', en: 'Commune' },
  communeNom: { fr: 'Commune', en: 'Commune' },
  communeCode: { fr: 'Code de la commune', en: 'Commune code' },
  position: { fr: 'Position', en: 'Position' },
  latitude: { fr: 'Latitude', en: 'Latitude' },
  longitude: { fr: 'Longitude', en: 'Longitude' },
  itinerant: { fr: 'Itinérant', en: 'Travelling' },
  site: { fr: 'Site', en: 'Site' },
  telephone: { fr: 'Téléphone', en: 'Telephone' },
  siteWeb: { fr: 'Site web', en: 'Website' },
  horaires: { fr: 'Horaires', en: 'Opening hours' },
  ouvertFeries: { fr: 'Ouvert les jours fériés', en: 'Open on public holidays' },
  services: { fr: 'Services', en: 'Services' },
  typologie: { fr: 'Typologie', en: 'Kinds of place' },
  presentationResume: { fr: 'Présentation en bref', en: 'Short presentation' },
  presentationDetail: { fr: 'Présentation détaillée', en: 'Full presentation' },
  structureParente: { fr: 'Structure parente', en: 'Parent organisation' },
  publics: { fr: 'Publics', en: 'Publics' },
  prisesEnCharge: { fr: 'Prises en charge spécifiques', en: 'Specific care' },
  frais: { fr: 'Frais à charge', en: 'Fees' },
  programmes: { fr: 'Dispositifs et programmes nationaux', en: 'National programmes' },
  formations: { fr: 'Formations et labels', en: 'Training and labels' },
  autresFormations: { fr: 'Autres formations et labels', en: 'Other training and labels' },
  modalitesAcces: { fr: 'Modalités d’accès', en: 'Ways in' },
  modalitesAccompagnement: { fr: 'Modalités d’accompagnement', en: 'Kinds of support' },
  ficheAccesLibre: { fr: 'Fiche Acceslibre', en: 'Acceslibre sheet' },
  priseRdv: { fr: 'Prise de rendez-vous', en: 'Appointments' },
  tarif: { fr: 'Prix d’un atelier', en: 'Price of a workshop' },
  tarifCentimes: { fr: 'Prix d’un atelier', en: 'Price of a workshop' },
  tarifReglemente: { fr: 'Tarif réglementé', en: 'Regulated price' },
  accessible: { fr: 'Accessible en fauteuil roulant', en: 'Wheelchair accessible' },
  retire: { fr: 'Fermé pour de bon', en: 'Closed for good' },
};

const MOTS = {
  fr: { true: 'oui', false: 'non', rien: 'rien', PRINCIPAL: 'principal', ANTENNE: 'antenne' },
  en: { true: 'yes', false: 'no', rien: 'nothing', PRINCIPAL: 'main', ANTENNE: 'branch' },
} as const;

/** A field of a place, as one says it. */
export const nomDuChamp = (champ: string, langue: Langue): string => NOMS[champ]?.[langue] ?? champ;

/** What a field says, from the JSON of the API, in words; `null` when it says nothing. */
export function valeurDuChamp(champ: string, json: string, langue: Langue): string | null {
  const valeur: unknown = JSON.parse(json);
  if (valeur === null || valeur === '') return null;
  if (Array.isArray(valeur)) return valeur.length === 0 ? null : valeur.map(String).join(', ');
  if (typeof valeur === 'boolean') return MOTS[langue][`${valeur}`];
  if (typeof valeur === 'number') return champ.startsWith('tarif') ? euros(valeur, langue) : String(valeur);
  const texte = typeof valeur === 'string' ? valeur : json;
  return champ === 'site' && (texte === 'PRINCIPAL' || texte === 'ANTENNE') ? MOTS[langue][texte] : texte;
}

export const rienDit = (langue: Langue): string => MOTS[langue].rien;
