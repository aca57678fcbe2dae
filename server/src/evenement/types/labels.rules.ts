import { code, entier, identifiant, jour, liste } from './champ.rules.ts';
import { typesDe } from './type.rules.ts';

const CHAMPS = liste('champs', 'Noms des champs de la fiche qui ont changé.');
const GENRE = code('genre', 'Label, comme PASS_NUMERIQUE.');
const LABEL = [
  code('acte', 'Ce qui est dit du label, comme SUSPENSION.'),
  GENRE,
  jour('du', 'Premier jour de l’effet.'),
  jour('jusquAu', 'Dernier jour de l’effet.'),
] as const;
const CANDIDATURE = [identifiant('lieu', 'Lieu pour qui le label est demandé.'), GENRE] as const;
const SIGNALEMENT = identifiant('signalement', 'Le changement signalé.');
const ABSORBE = identifiant('absorbe', 'Lieu absorbé par l’autre.');
const DOUBLON = [identifiant('un', 'Un des deux lieux.'), identifiant('autre', 'L’autre lieu.')] as const;
const NOMBRE = entier('nombre', 'Lignes reprises.');

/** Places, what is said of their labels, and what people report of them. */
export const TYPES_DES_LABELS = typesDe('labels', {
  'lieu.cree': ['Lieu ajouté', CHAMPS],
  'lieu.modifie': ['Fiche modifiée', CHAMPS],
  'lieu.champ_retabli': ['Champ rétabli', CHAMPS],
  'lieu.modification_annulee': ['Modification annulée', code('type', 'Type de ce qui est annulé.')],
  'lieu.retire': ['Lieu retiré du registre'],
  'lieu.remis': ['Lieu remis au registre'],
  'lieu.signale': ['Changement signalé', code('origine', 'De qui vient le signalement.'), CHAMPS],
  'lieux.signales': ['Changement signalé', code('origine', 'De qui vient le signalement.'), CHAMPS],
  'signalement.accepte': ['Changement signalé accepté', SIGNALEMENT, CHAMPS],
  'signalement.refuse': ['Changement signalé refusé', SIGNALEMENT, CHAMPS],
  'signalement.rouvert': ['Décision sur un signalement annulée', SIGNALEMENT],
  'structure.modifiee': ['Structure renommée', entier('version', 'Version de la structure.')],
  'lieux.importes': [
    'Lieux importés',
    entier('lignes', 'Lignes lues.'),
    entier('creees', 'Lieux ajoutés.'),
    entier('modifiees', 'Lieux modifiés.'),
    entier('rejetees', 'Lignes rejetées.'),
    entier('assertions', 'Labels affirmés.'),
  ],
  'lieux.import_annule': ['Import de lieux annulé'],
  'lieux.fusionnes': ['Lieux fusionnés', ABSORBE],
  'lieux.separes': ['Fusion annulée', ABSORBE],
  'doublon.ecarte': ['Dits deux lieux', ...DOUBLON],
  'doublon.repris': ['À nouveau doublon possible', ...DOUBLON],
  'lieux.repris': ['Lieux repris', NOMBRE],
  'labels.repris': ['Labels repris', NOMBRE],
  'label.modifie': ['Label modifié', ...LABEL],
  'label.repris': ['Modification d’un label annulée'],
  'labels.modifies': [
    'Labels modifiés en lot',
    ...LABEL,
    entier('changes', 'Lieux changés.'),
    entier('ecartes', 'Lieux écartés.'),
  ],
  'labels.rendus': ['Lot de labels annulé', ...LABEL.slice(0, 2), entier('changes', 'Lieux changés.')],
  'candidature.deposee': ['Label demandé', ...CANDIDATURE],
  'candidature.pieces_demandees': ['Pièces demandées', ...CANDIDATURE],
  'candidature.piece_versee': ['Pièce versée', ...CANDIDATURE],
  'candidature.instruite': ['Candidature instruite', ...CANDIDATURE],
  'candidature.acceptee': ['Candidature acceptée', ...CANDIDATURE],
  'candidature.refusee': ['Candidature refusée', ...CANDIDATURE],
  'candidature.abandonnee': ['Candidature abandonnée', ...CANDIDATURE],
  'candidature.reprise': ['Acte d’une candidature repris'],
});
