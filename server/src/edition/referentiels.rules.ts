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

/** Values of the national standard 1.0.2, by field of a place: what an editor may tick. */
export const REFERENTIELS = {
  services: Object.values(Service),
  typologie: Object.values(Typologie),
  publics: Object.values(PublicSpecifiquementAdresse),
  prisesEnCharge: Object.values(PriseEnChargeSpecifique),
  frais: Object.values(Frais),
  programmes: Object.values(DispositifProgrammeNational),
  formations: Object.values(FormationLabel),
  modalitesAcces: Object.values(ModaliteAcces),
  modalitesAccompagnement: Object.values(ModaliteAccompagnement),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Referentiel = keyof typeof REFERENTIELS;
