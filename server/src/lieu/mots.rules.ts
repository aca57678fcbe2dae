import { enFrancais } from '../shared/jour.rules.ts';
import type { ChampDeLieu } from './modification.service.ts';

/** The fields of a place as one says them, in a refusal or a history. */
export const CHAMPS_EN_MOTS: Readonly<Record<ChampDeLieu, string>> = {
  nom: 'Nom',
  adresse: 'Adresse',
  complementAdresse: 'Complément d’adresse',
  codePostal: 'Code postal',
  communeCode: 'Commune',
  communeNom: 'Nom de la commune',
  departementCode: 'Département',
  regionCode: 'Région',
  latitude: 'Latitude',
  longitude: 'Longitude',
  itinerant: 'Itinérance',
  fixe: 'Adresse fixe',
  site: 'Site principal ou antenne',
  telephone: 'Téléphone',
  siteWeb: 'Site web',
  autresSites: 'Autres sites web',
  autrePivot: 'Identifiant autre que le SIRET',
  horaires: 'Horaires',
  plages: 'Plages d’ouverture',
  ouvertFeries: 'Ouvert les jours fériés',
  services: 'Services',
  typologie: 'Typologie',
  presentationResume: 'Présentation en bref',
  presentationDetail: 'Présentation détaillée',
  structureParente: 'Structure parente',
  structureId: 'Structure',
  publics: 'Publics',
  prisesEnCharge: 'Prises en charge spécifiques',
  frais: 'Frais à charge',
  programmes: 'Dispositifs et programmes nationaux',
  formations: 'Formations et labels',
  autresFormations: 'Autres formations et labels',
  modalitesAcces: 'Modalités d’accès',
  modalitesAccompagnement: 'Modalités d’accompagnement',
  ficheAccesLibre: 'Fiche Acceslibre',
  priseRdv: 'Prise de rendez-vous',
  tarifCentimes: 'Tarif',
  tarifReglemente: 'Tarif réglementé',
  accessible: 'Accessible en fauteuil roulant',
  retire: 'Retiré du registre',
  fusionneDans: 'Fusionné dans',
};

const EVENEMENTS = new Map([['lieux.importes', 'Import de fichier']]);

/** Each room says in words what its events are; a type nobody named is shown as it is. */
export function nommerLesEvenements(mots: Readonly<Record<string, string>>): void {
  for (const [type, mot] of Object.entries(mots)) EVENEMENTS.set(type, mot);
}

export const evenementEnMots = (type: string): string => EVENEMENTS.get(type) ?? type;

/** « le 12/09/2026 par agent-ab12 : « Défaut d’assurance » », of an event. */
export const evenementDit = ({
  type,
  par,
  jour,
  motif,
}: {
  readonly type: string;
  readonly par: string;
  readonly jour: string;
  readonly motif: string | null;
}): string =>
  `${evenementEnMots(type)} du ${enFrancais(jour)}, par ${par}${motif === null ? '' : ` : « ${motif} »`}`;
