import type { Valeur } from '../shared/import.ts';

/** Columns of a staged place, the same for every format, and what the file must have for each to follow it. */
const COLONNES = {
  cle: ['text', []],
  /** The line's identifier, when it is one of this register. */
  registre: ['uuid', []],
  source: ['text', ['source']],
  siret: ['text', ['pivot']],
  autre_pivot: ['text', ['pivot']],
  nom: ['text', ['nom']],
  adresse: ['text', ['adresse']],
  complement_adresse: ['text', ['complement']],
  code_postal: ['text', ['codePostal']],
  commune_code: ['text', ['communeCode', 'communeNom']],
  commune_lue: ['text', []],
  commune_nom: ['text', []],
  departement_code: ['text', []],
  latitude: ['double precision', ['latitude']],
  longitude: ['double precision', ['longitude']],
  itinerant: ['boolean', ['itinerance']],
  fixe: ['boolean', ['itinerance']],
  site: ['text', ['site']],
  telephone: ['text', ['telephone']],
  site_web: ['text', ['siteWeb']],
  autres_sites: ['text[]', ['siteWeb']],
  horaires: ['text', ['horaires']],
  plages: ['int4multirange', ['horaires']],
  ouvert_feries: ['boolean', ['horaires']],
  services: ['text[]', ['services']],
  typologie: ['text[]', ['typologie']],
  presentation_resume: ['text', ['resume']],
  presentation_detail: ['text', ['detail']],
  structure_parente: ['text', ['structureParente']],
  publics: ['text[]', ['publics', 'publicsAccueillis']],
  prises_en_charge: ['text[]', ['prisesEnCharge', 'publicsAccueillis']],
  frais: ['text[]', ['frais', 'conditions']],
  programmes: ['text[]', ['label', 'labelsNationaux', 'formations']],
  formations: ['text[]', ['formations', 'labelsNationaux', 'label']],
  autres_formations: [
    'text[]',
    ['autresFormations', 'autresLabels', 'labelsNationaux', 'formations', 'label'],
  ],
  modalites_acces: ['text[]', ['modalitesAcces']],
  modalites_accompagnement: ['text[]', ['accompagnement']],
  fiche_acces_libre: ['text', ['ficheAccesLibre']],
  prise_rdv: ['text', ['priseRdv']],
  genres: ['text[]', []],
  du: ['date', []],
  emetteur: ['text', []],
  preuve: ['text', []],
  /** Whether the file only sees the label on a day, instead of dating it. */
  observe: ['boolean', []],
} as const satisfies Readonly<Record<string, readonly [type: string, cles: readonly string[]]>>;

type ColonneDeLieu = keyof typeof COLONNES;
type Descriptif = readonly [colonne: string, type: string, cles: readonly string[]];

const DESCRIPTIFS: readonly Descriptif[] = Object.entries(COLONNES).map(([colonne, [type, cles]]) => [
  colonne,
  type,
  cles,
]);

/** The staging table. */
export const TABLE: readonly string[] = DESCRIPTIFS.map(([colonne, type]) => `${colonne} ${type}`);

/** A place that was read, in the order of the staging table: what is not said is unknown, a list not said is empty. */
export const lieuLu = (valeurs: Readonly<Partial<Record<ColonneDeLieu, Valeur>>>): readonly Valeur[] =>
  DESCRIPTIFS.map(([colonne, type]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the same table
    const valeur = valeurs[colonne as ColonneDeLieu];
    return valeur ?? (type === 'text[]' ? '{}' : null);
  });

/** Columns of a place that follow a file, given the columns it has: the others stay as they are. */
export const colonnesSuivies = (presente: (cle: string) => boolean): readonly string[] =>
  DESCRIPTIFS.filter(([, , cles]) => cles.some(presente)).map(([colonne]) => colonne);
