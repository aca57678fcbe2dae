import { type Langue, type Nom, nom } from '../shared/format.ts';

type Mots = Readonly<Record<Langue, string>>;
const dit = (fr: string, en: string): Mots => ({ fr, en });

/** What each type of event on places and labels is called. */
export const EVENEMENTS_DES_LIEUX: Readonly<Record<string, Mots>> = {
  'label.modifie': dit('Acte sur un label', 'Act on a label'),
  'label.repris': dit('Acte sur un label annulé', 'Act on a label undone'),
  'labels.modifies': dit('Labels modifiés en lot', 'Labels changed in bulk'),
  'labels.rendus': dit('Lot de labels annulé', 'Bulk change of labels undone'),
  'lieu.cree': dit('Lieu créé', 'Place created'),
  'lieu.modifie': dit('Lieu modifié', 'Place edited'),
  'lieu.champ_retabli': dit('Champ d’un lieu rétabli', 'Field of a place restored'),
  'lieu.modification_annulee': dit('Modification d’un lieu annulée', 'Edit of a place undone'),
  'lieu.signale': dit('Changement signalé', 'Change reported'),
  'lieux.fusionnes': dit('Lieux réunis', 'Places merged'),
  'lieux.separes': dit('Lieux séparés', 'Places parted'),
  'lieux.import_annule': dit('Import de lieux annulé', 'Import of places undone'),
  'doublon.ecarte': dit('Doublon écarté', 'Duplicate set aside'),
  'doublon.repris': dit('Doublon repris', 'Duplicate taken up again'),
  'signalement.rouvert': dit('Signalement rouvert', 'Report opened again'),
  'lieu.retire': dit('Lieu retiré du registre', 'Place withdrawn from the register'),
  'lieu.remis': dit('Lieu remis au registre', 'Place put back in the register'),
  'lieux.signales': dit('Changements signalés', 'Changes reported'),
  'signalement.accepte': dit('Changement signalé accepté', 'Reported change accepted'),
  'signalement.refuse': dit('Changement signalé refusé', 'Reported change refused'),
  'structure.modifiee': dit('Structure renommée', 'Organisation renamed'),
  'candidature.pieces_demandees': dit('Pièces demandées', 'Documents asked for'),
  'candidature.piece_versee': dit('Pièce versée', 'Document added'),
  'candidature.instruite': dit('Candidature instruite', 'Application examined'),
  'candidature.acceptee': dit('Candidature acceptée', 'Application accepted'),
  'candidature.refusee': dit('Candidature refusée', 'Application refused'),
  'candidature.abandonnee': dit('Candidature abandonnée', 'Application given up'),
  'candidature.deposee': dit('Candidature déposée', 'Application filed'),
  'candidature.reprise': dit('Candidature reprise', 'Application taken back'),
};

/** What a bulk act counts. */
export const COMPTES_DES_LIEUX: Readonly<Record<string, Readonly<Record<Langue, Nom>>>> = {
  changes: { fr: nom('lieu changé', 'lieux changés'), en: nom('place changed', 'places changed') },
  ecartes: { fr: nom('écarté', 'écartés'), en: nom('left out', 'left out') },
};
