/** What is known of a criterion: tested and held, tested and not held, without object, or not tested. */
export type Statut = 'C' | 'NC' | 'NA' | 'NT';

/** A criterion of RGAA 4.1.2 in short, what is known of it, and how. */
export type Critere = readonly [numero: string, intitule: string, statut: Statut, comment?: string];

export interface Thematique {
  readonly nom: string;
  readonly criteres: readonly Critere[];
}

/** How a status was established. */
const AXE =
  'Contrôle automatique (axe-core) de chaque page, en clair et en sombre, sur grand et petit écran.';
const PARCOURS = 'Parcours automatiques au clavier seul, dans un navigateur.';
const MESURE = 'Mesure automatique à 320 px et à 200 %, dans un navigateur.';
const SANS = 'Le site n’en contient pas.';

/** The day on which the statuses were last established. */
export const ETABLIE_LE = '2026-11-22';

/** The thirteen themes and 106 criteria, their wording shortened: the text of RGAA 4.1.2 alone has authority. */
export const GRILLE: readonly Thematique[] = [
  {
    nom: 'Images',
    criteres: [
      ['1.1', 'Chaque image porteuse d’information a une alternative textuelle', 'C', AXE],
      ['1.2', 'Chaque image de décoration est ignorée des technologies d’assistance', 'NT'],
      ['1.3', 'L’alternative de chaque image porteuse d’information est pertinente', 'NT'],
      ['1.4', 'L’alternative d’un CAPTCHA ou d’une image-test dit sa nature et sa fonction', 'NA', SANS],
      ['1.5', 'Un CAPTCHA a une autre forme d’accès', 'NA', SANS],
      ['1.6', 'Chaque image porteuse d’information a, si nécessaire, une description détaillée', 'NT'],
      ['1.7', 'La description détaillée d’une image est pertinente', 'NT'],
      ['1.8', 'Une image texte est remplacée par du texte stylé quand c’est possible', 'NA', SANS],
      ['1.9', 'Chaque légende d’image est liée à son image', 'NT'],
    ],
  },
  {
    nom: 'Cadres',
    criteres: [
      ['2.1', 'Chaque cadre a un titre', 'NA', SANS],
      ['2.2', 'Le titre de chaque cadre est pertinent', 'NA', SANS],
    ],
  },
  {
    nom: 'Couleurs',
    criteres: [
      ['3.1', 'L’information n’est pas donnée par la couleur seule', 'NT'],
      ['3.2', 'Le texte contraste assez avec son fond', 'C', AXE],
      ['3.3', 'Les composants et les éléments graphiques contrastent assez', 'NT'],
    ],
  },
  {
    nom: 'Multimédia',
    criteres: [
      ['4.1', 'Un média temporel préenregistré a une transcription ou une audiodescription', 'NA', SANS],
      ['4.2', 'Cette transcription ou cette audiodescription est pertinente', 'NA', SANS],
      ['4.3', 'Un média synchronisé préenregistré a des sous-titres', 'NA', SANS],
      ['4.4', 'Ces sous-titres sont pertinents', 'NA', SANS],
      ['4.5', 'Un média temporel préenregistré a une audiodescription', 'NA', SANS],
      ['4.6', 'Cette audiodescription est pertinente', 'NA', SANS],
      ['4.7', 'Chaque média temporel est clairement identifiable', 'NA', SANS],
      ['4.8', 'Un média non temporel a une alternative', 'NA', SANS],
      ['4.9', 'Cette alternative est pertinente', 'NA', SANS],
      ['4.10', 'Un son déclenché automatiquement est contrôlable', 'NA', SANS],
      [
        '4.11',
        'La consultation d’un média temporel est contrôlable au clavier et à tout pointeur',
        'NA',
        SANS,
      ],
      [
        '4.12',
        'La consultation d’un média non temporel est contrôlable au clavier et à tout pointeur',
        'NA',
        SANS,
      ],
      ['4.13', 'Les médias sont compatibles avec les technologies d’assistance', 'NA', SANS],
    ],
  },
  {
    nom: 'Tableaux',
    criteres: [
      ['5.1', 'Un tableau de données complexe a un résumé', 'NT'],
      ['5.2', 'Ce résumé est pertinent', 'NT'],
      ['5.3', 'Un tableau de mise en forme reste compréhensible linéarisé', 'NA', SANS],
      ['5.4', 'Le titre d’un tableau de données lui est associé', 'NT'],
      ['5.5', 'Ce titre est pertinent', 'NT'],
      ['5.6', 'Les en-têtes de colonnes et de lignes sont déclarés', 'C', AXE],
      ['5.7', 'Chaque cellule est associée à ses en-têtes', 'C', AXE],
      ['5.8', 'Un tableau de mise en forme n’utilise pas d’éléments de tableau de données', 'NA', SANS],
    ],
  },
  {
    nom: 'Liens',
    criteres: [
      ['6.1', 'Chaque lien est explicite', 'NT'],
      ['6.2', 'Chaque lien a un intitulé', 'C', AXE],
    ],
  },
  {
    nom: 'Scripts',
    criteres: [
      ['7.1', 'Chaque script est compatible avec les technologies d’assistance', 'NT'],
      [
        '7.2',
        'L’alternative d’un script est pertinente',
        'C',
        'Parcours automatique du public, navigateur sans JavaScript.',
      ],
      ['7.3', 'Chaque script est contrôlable au clavier et à tout pointeur', 'C', PARCOURS],
      ['7.4', 'L’utilisateur est averti de chaque changement de contexte, ou le contrôle', 'NT'],
      ['7.5', 'Les messages de statut sont restitués', 'NT'],
    ],
  },
  {
    nom: 'Éléments obligatoires',
    criteres: [
      ['8.1', 'Chaque page a un type de document', 'C', AXE],
      ['8.2', 'Le code source est valide', 'NT'],
      ['8.3', 'La langue par défaut est présente', 'C', AXE],
      ['8.4', 'Le code de langue est pertinent', 'C', 'Parcours automatiques en français et en anglais.'],
      ['8.5', 'Chaque page a un titre', 'C', AXE],
      ['8.6', 'Le titre de chaque page est pertinent', 'NT'],
      ['8.7', 'Chaque changement de langue est indiqué', 'NT'],
      ['8.8', 'Le code de chaque changement de langue est valide et pertinent', 'NT'],
      ['8.9', 'Les balises ne servent pas qu’à la présentation', 'NT'],
      ['8.10', 'Les changements de sens de lecture sont signalés', 'NA', SANS],
    ],
  },
  {
    nom: 'Structuration de l’information',
    criteres: [
      ['9.1', 'L’information est structurée par des titres', 'C', AXE],
      ['9.2', 'La structure du document est cohérente', 'C', AXE],
      ['9.3', 'Chaque liste est structurée', 'C', AXE],
      ['9.4', 'Chaque citation est indiquée', 'NA', SANS],
    ],
  },
  {
    nom: 'Présentation de l’information',
    criteres: [
      ['10.1', 'Des feuilles de style contrôlent la présentation', 'NT'],
      ['10.2', 'Le contenu visible reste présent sans feuille de style', 'NT'],
      ['10.3', 'L’information reste compréhensible sans feuille de style', 'NT'],
      ['10.4', 'Le texte reste lisible agrandi à 200 %', 'NT'],
      ['10.5', 'Les couleurs de fond et de texte sont déclarées ensemble', 'NT'],
      ['10.6', 'Un lien dont la nature n’est pas évidente se distingue du texte', 'C', AXE],
      ['10.7', 'La prise de focus est visible', 'NT'],
      ['10.8', 'Les contenus cachés sont ignorés à bon escient', 'NT'],
      ['10.9', 'L’information n’est pas donnée par la forme, la taille ou la position seules', 'NT'],
      ['10.10', 'Cette règle est bien mise en œuvre', 'NT'],
      ['10.11', 'Le contenu se lit à 320 px de large sans double défilement', 'C', MESURE],
      ['10.12', 'Les espacements du texte peuvent être redéfinis', 'NT'],
      ['10.13', 'Les contenus apparus au survol ou au focus sont contrôlables', 'NT'],
      ['10.14', 'Les contenus apparus par le style seul sont visibles au clavier et à tout pointeur', 'NT'],
    ],
  },
  {
    nom: 'Formulaires',
    criteres: [
      ['11.1', 'Chaque champ a une étiquette', 'C', AXE],
      ['11.2', 'Chaque étiquette est pertinente', 'NT'],
      ['11.3', 'Les étiquettes d’une même fonction sont cohérentes', 'NT'],
      ['11.4', 'Chaque étiquette est accolée à son champ', 'NT'],
      ['11.5', 'Les champs de même nature sont regroupés', 'NT'],
      ['11.6', 'Chaque regroupement a une légende', 'NT'],
      ['11.7', 'Chaque légende est pertinente', 'NT'],
      ['11.8', 'Les items de même nature d’une liste de choix sont regroupés', 'NT'],
      ['11.9', 'L’intitulé de chaque bouton est pertinent', 'NT'],
      ['11.10', 'Le contrôle de saisie est utilisé de manière pertinente', 'NT'],
      ['11.11', 'Le contrôle de saisie suggère la correction', 'NT'],
      ['11.12', 'Les données à effet juridique ou financier se vérifient, se corrigent ou s’annulent', 'NT'],
      ['11.13', 'La finalité d’un champ peut être déduite', 'C', AXE],
    ],
  },
  {
    nom: 'Navigation',
    criteres: [
      ['12.1', 'Le site a au moins deux systèmes de navigation', 'NT'],
      ['12.2', 'Les menus sont à la même place', 'NT'],
      ['12.3', 'Le plan du site est pertinent', 'NT'],
      ['12.4', 'Le plan du site est atteignable de la même façon', 'NT'],
      ['12.5', 'Le moteur de recherche est atteignable de la même façon', 'NT'],
      ['12.6', 'Les zones de regroupement peuvent être atteintes ou évitées', 'C', AXE],
      ['12.7', 'Un lien d’évitement mène au contenu principal', 'C', AXE],
      ['12.8', 'L’ordre de tabulation est cohérent', 'C', PARCOURS],
      ['12.9', 'La navigation ne piège pas le clavier', 'C', PARCOURS],
      ['12.10', 'Les raccourcis d’une seule touche sont contrôlables', 'NA', SANS],
      ['12.11', 'Les contenus additionnels sont atteignables au clavier', 'NT'],
    ],
  },
  {
    nom: 'Consultation',
    criteres: [
      ['13.1', 'Chaque limite de temps est contrôlable', 'NT'],
      ['13.2', 'Aucune fenêtre ne s’ouvre sans action', 'NT'],
      ['13.3', 'Un document bureautique en téléchargement a une version accessible', 'NT'],
      ['13.4', 'Cette version donne la même information', 'NT'],
      ['13.5', 'Un contenu cryptique a une alternative', 'NA', SANS],
      ['13.6', 'Cette alternative est pertinente', 'NA', SANS],
      ['13.7', 'Les changements brusques de luminosité sont bien utilisés', 'NA', SANS],
      ['13.8', 'Un contenu en mouvement ou clignotant est contrôlable', 'NT'],
      ['13.9', 'Le contenu se consulte quelle que soit l’orientation de l’écran', 'NT'],
      ['13.10', 'Un geste complexe a un équivalent simple', 'NT'],
      ['13.11', 'Une action de pointeur peut être annulée', 'NT'],
      ['13.12', 'Une action par mouvement de l’appareil a un équivalent', 'NA', SANS],
    ],
  },
];
