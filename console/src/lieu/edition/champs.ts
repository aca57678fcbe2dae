import type { Langue } from '../../shared/format.ts';

/** How a field of a place is typed. */
export type Genre =
  | 'texte'
  | 'long'
  | 'tel'
  | 'url'
  | 'liste'
  | 'lignes'
  | 'ouiNon'
  | 'troisEtats'
  | 'site'
  | 'commune'
  | 'prix'
  | 'position';

export interface DefinitionDeChamp {
  readonly champ: string;
  readonly genre: Genre;
  readonly noms: Readonly<Record<Langue, string>>;
  readonly aide?: Readonly<Record<Langue, string>>;
  readonly max?: number;
}

export interface Groupe {
  readonly noms: Readonly<Record<Langue, string>>;
  readonly champs: readonly DefinitionDeChamp[];
}

const un = (champ: string, genre: Genre, fr: string, en: string, max?: number): DefinitionDeChamp => ({
  champ,
  genre,
  noms: { fr, en },
  ...(max === undefined ? {} : { max }),
});

const avecAide = (champ: DefinitionDeChamp, fr: string, en: string): DefinitionDeChamp => ({
  ...champ,
  aide: { fr, en },
});

/** The sheet of a place as its form shows it: what one looks for first comes first. */
export const GROUPES: readonly Groupe[] = [
  {
    noms: { fr: 'Identité', en: 'Identity' },
    champs: [
      un('nom', 'texte', 'Nom', 'Name', 300),
      un('site', 'site', 'Site', 'Site'),
      un('itinerant', 'ouiNon', 'Itinérant', 'Travelling'),
      un('fixe', 'ouiNon', 'À une adresse fixe', 'At a fixed address'),
      un('telephone', 'tel', 'Téléphone', 'Telephone', 50),
      un('siteWeb', 'url', 'Site web', 'Website', 500),
      un('structureParente', 'texte', 'Structure parente', 'Parent organisation', 300),
      un('presentationResume', 'long', 'Présentation en bref', 'Short presentation', 280),
      un('presentationDetail', 'long', 'Présentation détaillée', 'Full presentation', 5000),
    ],
  },
  {
    noms: { fr: 'Adresse', en: 'Address' },
    champs: [
      un('adresse', 'texte', 'Adresse', 'Address', 500),
      un('complementAdresse', 'texte', 'Complément d’adresse', 'Address, continued', 200),
      un('codePostal', 'texte', 'Code postal', 'Postcode', 5),
      avecAide(
        un('communeCode', 'commune', 'Commune', 'Commune', 120),
        'Son nom, ou son code INSEE.',
        'Its name, or its INSEE code.',
      ),
      avecAide(
        un('position', 'position', 'Position', 'Position', 60),
        'Latitude puis longitude : 44,8378 ; -0,5792.',
        'Latitude then longitude: 44.8378 ; -0.5792.',
      ),
    ],
  },
  {
    noms: { fr: 'Horaires', en: 'Opening hours' },
    champs: [
      avecAide(
        un('horaires', 'texte', 'Horaires', 'Opening hours', 1000),
        'Comme « lundi au vendredi 9h-12h, 14h-17h », ou au format OpenStreetMap.',
        'In OpenStreetMap’s form, as Mo-Fr 09:00-12:00, or in French.',
      ),
    ],
  },
  {
    noms: { fr: 'Accès et prix', en: 'Access and price' },
    champs: [
      un('accessible', 'troisEtats', 'Accessible en fauteuil roulant', 'Wheelchair accessible'),
      un('ficheAccesLibre', 'url', 'Fiche Acceslibre', 'Acceslibre sheet', 500),
      un('priseRdv', 'url', 'Prise de rendez-vous', 'Appointments', 500),
      avecAide(
        un('tarifCentimes', 'prix', 'Prix d’un atelier', 'Price of a workshop', 10),
        'En euros.',
        'In euros.',
      ),
      un('tarifReglemente', 'troisEtats', 'Tarif réglementé', 'Regulated price'),
      un('frais', 'liste', 'Frais à charge', 'Fees'),
      un('modalitesAcces', 'liste', 'Modalités d’accès', 'Ways in'),
    ],
  },
  {
    noms: { fr: 'Services', en: 'Services' },
    champs: [
      un('services', 'liste', 'Services', 'Services'),
      un('modalitesAccompagnement', 'liste', 'Modalités d’accompagnement', 'Kinds of support'),
      un('publics', 'liste', 'Publics', 'Publics'),
      un('prisesEnCharge', 'liste', 'Prises en charge spécifiques', 'Specific care'),
    ],
  },
  {
    noms: { fr: 'Réseaux et formations', en: 'Networks and training' },
    champs: [
      un('programmes', 'liste', 'Dispositifs et programmes nationaux', 'National programmes'),
      un('formations', 'liste', 'Formations et labels', 'Training and labels'),
      avecAide(
        un('autresFormations', 'lignes', 'Autres formations et labels', 'Other training and labels', 2000),
        'Une par ligne.',
        'One a line.',
      ),
      un('typologie', 'liste', 'Typologie', 'Kinds of place'),
    ],
  },
];

export const CHAMPS: readonly DefinitionDeChamp[] = GROUPES.flatMap(({ champs }) => champs);

/** Fields that are told in a history and not typed in the form. */
const AUTRES: Readonly<Record<string, Readonly<Record<Langue, string>>>> = {
  communeNom: { fr: 'Commune', en: 'Commune' },
  latitude: { fr: 'Latitude', en: 'Latitude' },
  longitude: { fr: 'Longitude', en: 'Longitude' },
  structureId: { fr: 'Structure', en: 'Organisation' },
  retire: { fr: 'Retiré du registre', en: 'Out of the register' },
  fusionneDans: { fr: 'Fusionné dans un autre lieu', en: 'Merged into another place' },
};

export const definitionDe = (champ: string): DefinitionDeChamp | undefined =>
  CHAMPS.find((one) => one.champ === champ);

export const nomDuChamp = (champ: string, langue: Langue): string =>
  (definitionDe(champ)?.noms ?? AUTRES[champ])?.[langue] ?? champ;
