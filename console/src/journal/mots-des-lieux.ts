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
  'candidature.deposee': dit('Candidature déposée', 'Application filed'),
  'candidature.reprise': dit('Candidature reprise', 'Application taken back'),
};

/** What a bulk act counts. */
export const COMPTES_DES_LIEUX: Readonly<Record<string, Readonly<Record<Langue, Nom>>>> = {
  changes: { fr: nom('lieu changé', 'lieux changés'), en: nom('place changed', 'places changed') },
  ecartes: { fr: nom('écarté', 'écartés'), en: nom('left out', 'left out') },
};
