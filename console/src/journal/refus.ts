import { dit, type Mots } from './mots.ts';

/** Refusals, as the audit names them. */
export const REFUS: Readonly<Record<string, Mots>> = {
  NumeroMalSaisi: dit('numéro mal saisi', 'mistyped number'),
  PassInconnu: dit('pass inconnu', 'unknown pass'),
  PassDejaUtilise: dit('pass déjà utilisé', 'pass already used'),
  PassNonDistribue: dit('pass non distribué', 'pass not handed over'),
  PassExpire: dit('pass expiré', 'expired pass'),
  LieuNonLabellise: dit('lieu non labellisé ce jour-là', 'place not labelled that day'),
  JourImpossible: dit('jour impossible', 'impossible day'),
  CarnetInconnu: dit('carnet inconnu', 'unknown booklet'),
  CarnetNonRemettable: dit('carnet non remettable', 'booklet that cannot be handed over'),
  CohorteInconnue: dit('cohorte inconnue', 'unknown cohort'),
  DistributeurInconnu: dit('distributeur inconnu', 'unknown distributor'),
};
