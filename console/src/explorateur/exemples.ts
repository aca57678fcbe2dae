import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Role } from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';
import { DepuisMonCurseur, SuivreDesIndicateurs, SuivreLesLabels } from './questions-de-suivi.ts';
import {
  AchetesContreUtilises,
  ChiffresAConfronter,
  LieuxLabellises,
  TelQueConnu,
  UnCarnet,
  UsageDeMesJetons,
  UsageParMois,
} from './questions.ts';

/** A question that integrators ask, as an operation that is published: a token held to those may run it by its name. */
export interface Exemple {
  readonly nom: string;
  readonly question: Readonly<Record<Langue, string>>;
  readonly phrase: Readonly<Record<Langue, string>>;
  readonly document: TypedDocumentNode<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Who may ask it, and less than whom may not. */
  readonly role: Role;
}

/** In the order in which one meets them: a figure, a list, a comparison, then what changes. */
export const EXEMPLES: readonly Exemple[] = [
  {
    nom: 'UsageDUnTerritoireParMois',
    question: {
      fr: 'Combien de pass remis et utilisés, mois par mois, dans un territoire\u00a0?',
      en: 'How many passes handed out and used, month by month, in a territory?',
    },
    phrase: {
      fr: 'Un chiffre masqué pour protéger des personnes est absent, jamais zéro.',
      en: 'A figure hidden to protect persons is absent, never zero.',
    },
    document: UsageParMois,
    variables: { filtre: { region: '75', depuis: '2021-01-01', jusquAu: '2021-12-31' } },
    role: 'PUBLIC',
  },
  {
    nom: 'LieuxLabellisesCeJour',
    question: {
      fr: 'Quels lieux étaient labellisés ce jour-là dans un département\u00a0?',
      en: 'Which places were labelled on that day in a département?',
    },
    phrase: {
      fr: 'Dans les mots du standard national ; etatDuLabel dit l’état ce jour-là, endCursor demande la page suivante.',
      en: 'In the words of the national standard; etatDuLabel says the state on that day, endCursor asks for the next page.',
    },
    document: LieuxLabellises,
    variables: { departement: '33', jour: '2021-06-30' },
    role: 'PUBLIC',
  },
  {
    nom: 'AchetesContreUtilisesParDepartement',
    question: {
      fr: 'Pass achetés contre pass utilisés, par département\u00a0?',
      en: 'Passes bought against passes used, by département?',
    },
    phrase: {
      fr: 'Le taux vient avec son intervalle à 95\u00a0% ; « prudence » dit un petit dénominateur.',
      en: 'The rate comes with its 95\u00a0% interval; “prudence” says a small denominator.',
    },
    document: AchetesContreUtilises,
    variables: {},
    role: 'PUBLIC',
  },
  {
    nom: 'UnCarnetEtSesPass',
    question: {
      fr: 'Où en est un carnet, et chacun de ses pass\u00a0?',
      en: 'How does a booklet stand, and each of its passes?',
    },
    phrase: {
      fr: 'Par son numéro imprimé, dans votre périmètre ; un numéro mal saisi dit ce qui était attendu.',
      en: 'By its printed number, within your perimeter; a mistyped number says what was expected.',
    },
    document: UnCarnet,
    variables: { numero: '0001-0000009-37' },
    role: 'INTEGRATEUR',
  },
  {
    nom: 'CeQuiAChangeDepuis',
    question: {
      fr: 'Qu’est-ce qui a changé depuis mon dernier passage\u00a0?',
      en: 'What has changed since I last came?',
    },
    phrase: {
      fr: 'Sans curseur, depuis le premier événement ; gardez endCursor, et redonnez-le la fois suivante.',
      en: 'Without a cursor, from the first event; keep endCursor, and give it back next time.',
    },
    document: DepuisMonCurseur,
    variables: { curseur: '' },
    role: 'INTEGRATEUR',
  },
  {
    nom: 'SuivreLesLabels',
    question: { fr: 'Comment suivre les labels en direct\u00a0?', en: 'How to follow labels live?' },
    phrase: {
      fr: 'Gardez le dernier curseur : redonné dans « depuis », il fait reprendre sans rien manquer.',
      en: 'Keep the last cursor: given back in “depuis”, it resumes without missing anything.',
    },
    document: SuivreLesLabels,
    variables: { territoire: { type: 'DEPARTEMENT', code: '33' } },
    role: 'PUBLIC',
  },
  {
    nom: 'SuivreDesIndicateurs',
    question: { fr: 'Comment suivre un chiffre en direct\u00a0?', en: 'How to follow a figure live?' },
    phrase: {
      fr: 'Le chiffre arrive tout de suite, puis à chaque changement, une fois par seconde au plus.',
      en: 'The figure comes at once, then at each change, once a second at most.',
    },
    document: SuivreDesIndicateurs,
    variables: { selection: { indicateurs: ['pass.utilises', 'taux.usage'], filtre: { region: '75' } } },
    role: 'PUBLIC',
  },
  {
    nom: 'ChiffresPubliesEtRegistre',
    question: {
      fr: 'Un chiffre publié ailleurs dit-il ce que dit le registre\u00a0?',
      en: 'Does a figure published elsewhere say what the register says?',
    },
    phrase: {
      fr: 'La source, le constat, et l’écart quand la définition est comparable.',
      en: 'The source, the finding, and the gap where the definition compares.',
    },
    document: ChiffresAConfronter,
    variables: {},
    role: 'PUBLIC',
  },
  {
    nom: 'EntonnoirTelQueConnu',
    question: {
      fr: 'Quels étaient les chiffres tels qu’on les connaissait un jour passé\u00a0?',
      en: 'What were the figures as they were known on a past day?',
    },
    phrase: {
      fr: '« au » rend ce que le registre savait au soir de ce jour, corrections d’après exclues.',
      en: '“au” gives what the register knew on the evening of that day, later corrections left out.',
    },
    document: TelQueConnu,
    variables: { au: '2021-12-31', region: '75' },
    role: 'PUBLIC',
  },
  {
    nom: 'UsageDeMesJetons',
    question: { fr: 'Combien mes jetons ont-ils servi\u00a0?', en: 'How much were my tokens used?' },
    phrase: {
      fr: 'Par jour : requêtes, coût en points, refus ; pour savoir quand demander un quota plus large.',
      en: 'By day: requests, cost in points, refusals; to know when to ask for a larger quota.',
    },
    document: UsageDeMesJetons,
    variables: {},
    role: 'INTEGRATEUR',
  },
];
