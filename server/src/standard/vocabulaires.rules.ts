import {
  DispositifProgrammeNational,
  FormationLabel,
  Frais,
  ModaliteAcces,
  ModaliteAccompagnement,
  PriseEnChargeSpecifique,
  PublicSpecifiquementAdresse,
  Service,
  Typologie,
} from '@gouvfr-anct/lieux-de-mediation-numerique';

/** Fields of a place that hold a list, by the name of their column. */
export type ChampDeListe =
  | 'typologie'
  | 'services'
  | 'publics'
  | 'prises_en_charge'
  | 'frais'
  | 'programmes'
  | 'formations'
  | 'autres_formations'
  | 'modalites_acces'
  | 'modalites_accompagnement';

/** Values of the national standard 1.0.2, in its order; `null` where it leaves the words free. */
export const VOCABULAIRES: Readonly<Record<ChampDeListe, readonly string[] | null>> = {
  typologie: Object.values(Typologie),
  services: Object.values(Service),
  publics: Object.values(PublicSpecifiquementAdresse),
  prises_en_charge: Object.values(PriseEnChargeSpecifique),
  frais: Object.values(Frais),
  programmes: Object.values(DispositifProgrammeNational),
  formations: Object.values(FormationLabel),
  autres_formations: null,
  modalites_acces: Object.values(ModaliteAcces),
  modalites_accompagnement: Object.values(ModaliteAccompagnement),
};

/** Columns of a file that hold a list: those of today, and those that ended with version 0.1.0. */
export type ColonneDeListe =
  | ChampDeListe
  | 'labels_nationaux'
  | 'labels_autres'
  | 'conditions_acces'
  | 'publics_accueillis';

/** Where a value goes: a field and its value of today; several, or none, where the standard has split or dropped it. */
export type Rangement = readonly (readonly [champ: ChampDeListe, valeur: string])[];

const services = (valeur: Service): Rangement => [['services', valeur]];
const publics = (valeur: PublicSpecifiquementAdresse): Rangement => [['publics', valeur]];
const prises = (valeur: PriseEnChargeSpecifique): Rangement => [['prises_en_charge', valeur]];
const programmes = (valeur: DispositifProgrammeNational): Rangement => [['programmes', valeur]];
const autres = (valeur: string): Rangement => [['autres_formations', valeur]];
const accompagnement = (valeur: ModaliteAccompagnement): Rangement => [['modalites_accompagnement', valeur]];

/** What each value of version 0.1.0 has become, by the column it was in. */
export const ANCIENNES: Readonly<Partial<Record<ColonneDeListe, Readonly<Record<string, Rangement>>>>> = {
  typologie: { PE: [['typologie', Typologie.FT]], 'Pôle emploi': [['typologie', Typologie.FT]] },
  services: {
    'Devenir autonome dans les démarches administratives': services(Service.AideAuxDemarchesAdministratives),
    'Réaliser des démarches administratives avec un accompagnement': services(
      Service.AideAuxDemarchesAdministratives,
    ),
    'Prendre en main un smartphone ou une tablette': services(Service.MaitriseDesOutilsNumeriquesDuQuotidien),
    'Prendre en main un ordinateur': services(Service.MaitriseDesOutilsNumeriquesDuQuotidien),
    'Utiliser le numérique au quotidien': services(Service.MaitriseDesOutilsNumeriquesDuQuotidien),
    'Approfondir ma culture numérique': services(Service.ComprehensionDuMondeNumerique),
    'Favoriser mon insertion professionnelle': services(Service.InsertionProfessionnelleViaLeNumerique),
    'Accéder à une connexion internet': services(Service.AccesInternetEtMaterielInformatique),
    'Accéder à du matériel': services(Service.AccesInternetEtMaterielInformatique),
    "S'équiper en matériel informatique": services(Service.MaterielInformatiqueAPrixSolidaire),
    'Créer et développer mon entreprise': services(Service.InsertionProfessionnelleViaLeNumerique),
    'Créer avec le numérique': services(Service.LoisirsEtCreationsNumeriques),
    'Accompagner les démarches de santé': services(Service.AideAuxDemarchesAdministratives),
    'Promouvoir la citoyenneté numérique': services(Service.ComprehensionDuMondeNumerique),
    "Soutenir la parentalité et l'éducation avec le numérique": services(
      Service.ParentaliteEtEducationAvecLeNumerique,
    ),
  },
  publics_accueillis: {
    'Seniors (+ 65 ans)': publics(PublicSpecifiquementAdresse.Seniors),
    'Familles/enfants': publics(PublicSpecifiquementAdresse.FamillesEnfants),
    // A place welcomes everyone unless it says otherwise: adults are no public of their own any more.
    Adultes: [],
    'Jeunes (16-26 ans)': publics(PublicSpecifiquementAdresse.Jeunes),
    'Uniquement femmes': publics(PublicSpecifiquementAdresse.Femmes),
    'Public langues étrangères': prises(PriseEnChargeSpecifique.LanguesEtrangeresAutre),
    'Déficience visuelle': prises(PriseEnChargeSpecifique.DeficienceVisuelle),
    Surdité: prises(PriseEnChargeSpecifique.Surdite),
    'Handicaps psychiques': prises(PriseEnChargeSpecifique.HandicapsMentaux),
    'Handicaps mentaux': prises(PriseEnChargeSpecifique.HandicapsMentaux),
    "Personnes en situation d'illettrisme": prises(PriseEnChargeSpecifique.Illettrisme),
  },
  conditions_acces: {
    Gratuit: [['frais', Frais.Gratuit]],
    'Gratuit sous condition': [['frais', Frais.GratuitSousCondition]],
    Payant: [['frais', Frais.Payant]],
    // What a member gets free is free on a condition.
    Adhésion: [['frais', Frais.GratuitSousCondition]],
  },
  labels_nationaux: {
    'Fabriques de Territoire': [['formations', FormationLabel.FabriquesDeTerritoire]],
    'Grandes écoles du numérique': programmes(DispositifProgrammeNational.GrandeEcoleDuNumerique),
    'Point relais CAF': programmes(DispositifProgrammeNational.PointNumeriqueCAF),
    'Point numérique CAF': programmes(DispositifProgrammeNational.PointNumeriqueCAF),
    'Relais pôle emploi': autres('Relais pôle emploi'),
    'French Tech': autres('French Tech'),
    'Campus connecté': autres('Campus connecté'),
  },
  modalites_accompagnement: {
    Seul: accompagnement(ModaliteAccompagnement.EnAutonomie),
    "Avec de l'aide": accompagnement(ModaliteAccompagnement.AccompagnementIndividuel),
    'Dans un atelier': accompagnement(ModaliteAccompagnement.DansUnAtelier),
    'A ma place': accompagnement(ModaliteAccompagnement.AccompagnementIndividuel),
  },
};

/** The one value that the national pattern writes otherwise than the national list: read in both forms, published in this one. */
const ECRITE_AUTREMENT = new Map<string, string>([
  [FormationLabel.EtapesNumeriques, 'Étapes numériques(La Poste)'],
]);

/** A value as the national pattern takes it. */
export const valeurPubliee = (valeur: string): string => ECRITE_AUTREMENT.get(valeur) ?? valeur;

/** A value as it is compared: neither case, accents, punctuation nor spaces count. */
export const cleDe = (valeur: string): string =>
  valeur
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
