import type { Exigence } from './acces.rules.ts';

/** What changes of a place is as public as the place; who did it and why is cut further where it is read. */
export const EXIGENCES_DU_DIRECT: Readonly<Record<string, Exigence | null>> = {
  Subscription: null,
  Evenement: 'LIRE_JOURNAL ou LIRE_EVENEMENTS',
  'Evenement.acteur': 'LIRE_JOURNAL',
  'Evenement.agent': 'LIRE_JOURNAL',
  'Evenement.motif': 'LIRE_JOURNAL',
  'Evenement.contenu': 'LIRE_JOURNAL',
  'Evenement.annulable': 'LIRE_JOURNAL',
  EvenementDuPass: 'LIRE_DETAIL',
  'Subscription.passEvenement': 'LIRE_DETAIL',
  ProgressionDImport: 'IMPORTER',
  'Subscription.importProgression': 'IMPORTER',
  MiseAJourDIndicateurs: null,
  TypeDEvenement: null,
  ChampDEvenement: null,
  ChangementDeLieux: null,
  ChangementDuLieu: null,
  AgentPresent: 'MODIFIER_LIEUX ou LABELLISER',
  'Subscription.presence': 'MODIFIER_LIEUX ou LABELLISER',
  'Mutation.signalerPresence': 'MODIFIER_LIEUX ou LABELLISER',
};
