import { TELEPHONE_DU_STANDARD, valeurPubliee, VOCABULAIRES } from '../standard/standard.module.ts';

/** A field of the national standard 1.0.2, described in our own words as a Table Schema describes one. */
export interface Champ {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly example?: string;
  readonly type: 'string' | 'number' | 'date';
  readonly format?: 'default';
  readonly constraints: Readonly<Record<string, string | number | boolean>>;
}

type Reste = Partial<Pick<Champ, 'type' | 'format' | 'example'>> & {
  readonly constraints?: Champ['constraints'];
};

const champ = (name: string, title: string, description: string, reste: Reste = {}): Champ => ({
  name,
  title,
  description,
  type: 'string',
  ...reste,
  constraints: { required: false, ...reste.constraints },
});

const OBLIGATOIRE = { constraints: { required: true } } as const;

/** Values of a vocabulary separated by bars, as a regular expression says it. */
const motif = (valeurs: readonly string[] | null): string => {
  const choix = (valeurs ?? []).map((valeur) =>
    valeurPubliee(valeur).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
  );
  return String.raw`(?:(?:^|\|)(${choix.join('|')}))+$`;
};
const parmi = (valeurs: readonly string[] | null): Reste => ({ constraints: { pattern: motif(valeurs) } });

const V = VOCABULAIRES;

/** The 32 fields, in the order of the standard. */
export const CHAMPS: readonly Champ[] = [
  champ('id', 'Identifiant', 'Identifiant du lieu dans ce registre ; il ne change jamais.', {
    constraints: { required: true, unique: true },
  }),
  champ('pivot', 'SIRET, RNA ou RIDET', 'SIRET de la structure ; à défaut, RNA de l’association ou RIDET.', {
    example: '43493312300029',
    constraints: { required: true, pattern: '^[a-zA-Z0-9]{9,14}$' },
  }),
  champ('nom', 'Nom', 'Nom du lieu.', OBLIGATOIRE),
  champ('commune', 'Commune', 'Nom de la commune, au code officiel géographique de l’année.', OBLIGATOIRE),
  champ('code_postal', 'Code postal', 'Code postal de l’adresse.', {
    constraints: { required: true, pattern: String.raw`^\d{5}$` },
  }),
  champ('code_insee', 'Code INSEE', 'Code de la commune, au code officiel géographique de l’année.', {
    constraints: { pattern: String.raw`^([013-9]\d|2[AB1-9])\d{3}$` },
  }),
  champ('adresse', 'Adresse', 'Numéro et voie.', OBLIGATOIRE),
  champ('complement_adresse', 'Complément d’adresse', 'Bâtiment, étage, lieu-dit.'),
  champ('latitude', 'Latitude', 'Degrés WGS 84 ; absente si le lieu n’est pas situé.', { type: 'number' }),
  champ('longitude', 'Longitude', 'Degrés WGS 84 ; absente si le lieu n’est pas situé.', { type: 'number' }),
  champ('typologie', 'Typologie', 'Types de structure, séparés par « | ».', { example: 'TIERS_LIEUX|ASSO' }),
  champ('telephone', 'Téléphone', 'Numéro au format international, sans espace.', {
    example: '+33180059880',
    constraints: { pattern: TELEPHONE_DU_STANDARD.source.replaceAll('?:', '') },
  }),
  champ('courriels', 'Courriels', 'Toujours vide : le registre ne tient aucune adresse de courriel.'),
  champ('site_web', 'Site web', 'Adresses web, séparées par « | ».'),
  champ(
    'horaires',
    'Horaires',
    'Heures d’ouverture au format OpenStreetMap, ou dans les mots de la source.',
    {
      example: 'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
    },
  ),
  champ('presentation_resume', 'Présentation résumée', 'Le lieu en 280 caractères au plus.', {
    constraints: { maxLength: 280 },
  }),
  champ('presentation_detail', 'Présentation détaillée', 'Le lieu plus longuement.'),
  champ('source', 'Source', 'Qui a décrit le lieu ; les lieux inventés de la démonstration l’y disent.'),
  champ(
    'itinerance',
    'Itinérance',
    'Si le lieu se déplace, reçoit à une adresse fixe, ou les deux.',
    parmi(['Itinérant', 'Fixe']),
  ),
  champ('structure_parente', 'Structure parente', 'Réseau ou structure dont le lieu dépend.'),
  champ(
    'date_maj',
    'Date de mise à jour',
    'Jour où la fiche ou l’un de ses labels a changé pour la dernière fois.',
    {
      type: 'date',
      format: 'default',
      constraints: { required: true },
    },
  ),
  champ(
    'services',
    'Services',
    'Ce que le lieu propose. Vide : ce n’est pas dit, le lieu n’est pas fermé au public pour autant.',
    parmi(V.services),
  ),
  champ(
    'publics_specifiquement_adresses',
    'Publics',
    'Publics auxquels le lieu s’adresse en particulier.',
    parmi(V.publics),
  ),
  champ(
    'prise_en_charge_specifique',
    'Prises en charge',
    'Besoins que le lieu sait accompagner.',
    parmi(V.prises_en_charge),
  ),
  champ('frais_a_charge', 'Frais à charge', 'Ce que la personne paie.', parmi(V.frais)),
  champ(
    'dispositif_programmes_nationaux',
    'Dispositifs et programmes',
    'Labels et programmes nationaux en cours le jour de l’export.',
    parmi(V.programmes),
  ),
  champ(
    'formations_labels',
    'Formations et labels',
    'Formations et labels du standard.',
    parmi(V.formations),
  ),
  champ(
    'autres_formations_labels',
    'Autres formations et labels',
    'Dont « Pass numérique », quand le label est en cours le jour de l’export.',
    {
      example: 'Pass numérique',
    },
  ),
  champ(
    'modalites_acces',
    'Modalités d’accès',
    'Comment s’y rendre ou prendre contact.',
    parmi(V.modalites_acces),
  ),
  champ(
    'modalites_accompagnement',
    'Modalités d’accompagnement',
    'Comment on y est accompagné.',
    parmi(V.modalites_accompagnement),
  ),
  champ('fiche_acces_libre', 'Fiche Acceslibre', 'Adresse de la fiche d’accessibilité du lieu.'),
  champ('prise_rdv', 'Prise de rendez-vous', 'Adresse où prendre rendez-vous en ligne.'),
];

export const NOMS_DES_CHAMPS = CHAMPS.map(({ name }) => name);
/** Fields without which the standard takes no place. */
export const OBLIGATOIRES: readonly string[] = CHAMPS.filter(
  ({ constraints }) => constraints['required'] === true,
).map(({ name }) => name);
