import type { Langue } from '../shared/format.ts';

/** A page of a section. */
export interface Sujet {
  readonly chemin: string;
  readonly noms: Readonly<Record<Langue, string>>;
}

/** A section of the register, in the order of its contents. */
export interface Section extends Sujet {
  /** Its other pages, said under it while it is open. */
  readonly pages?: readonly Sujet[];
  /** Addresses that belong to it without starting like it. */
  readonly aussi?: string;
  /** Rights of which one opens it; open to all without. */
  readonly droits?: readonly string[];
}

const SECTIONS: readonly Section[] = [
  {
    chemin: '/pilotage',
    noms: { fr: 'Pilotage', en: 'Steering' },
    aussi: '/definitions',
    pages: [
      { chemin: '/pilotage/comparer', noms: { fr: 'Comparer', en: 'Compare' } },
      { chemin: '/pilotage/chiffres-publies', noms: { fr: 'Chiffres publiés', en: 'Published figures' } },
      { chemin: '/pilotage/indicateurs', noms: { fr: 'Indicateurs', en: 'Indicators' } },
    ],
  },
  { chemin: '/collectivites', noms: { fr: 'Collectivités', en: 'Authorities' } },
  { chemin: '/lieux-labellises', noms: { fr: 'Lieux labellisés', en: 'Labelled places' } },
  { chemin: '/financement', noms: { fr: 'Financement', en: 'Funding' } },
  {
    chemin: '/commandes',
    noms: { fr: 'Commandes', en: 'Orders' },
    droits: ['LIRE_DETAIL'],
  },
  { chemin: '/carnets', noms: { fr: 'Carnets et pass', en: 'Booklets and passes' }, aussi: '/pass' },
  { chemin: '/cohortes', noms: { fr: 'Cohortes', en: 'Cohorts' }, droits: ['LIRE_COHORTES'] },
  {
    chemin: '/guichet/remettre',
    noms: { fr: 'Guichet : remettre', en: 'Counter: hand out' },
    droits: ['REMETTRE'],
  },
  { chemin: '/guichet', noms: { fr: 'Guichet : encaisser', en: 'Counter: take' }, droits: ['UTILISER'] },
  { chemin: '/reglements', noms: { fr: 'Règlements', en: 'Payments' }, droits: ['LIRE_REGLEMENTS'] },
  { chemin: '/echeances', noms: { fr: 'Échéances', en: 'Deadlines' }, droits: ['LIRE_DETAIL'] },
  { chemin: '/couverture', noms: { fr: 'Couverture', en: 'Cover' }, droits: ['LIRE_DETAIL'] },
  { chemin: '/imports', noms: { fr: 'Imports', en: 'Imports' } },
  { chemin: '/exports', noms: { fr: 'Exports', en: 'Exports' }, droits: ['ENREGISTRER_VUES'] },
  { chemin: '/api', noms: { fr: 'API', en: 'API' } },
  { chemin: '/journal', noms: { fr: 'Journal', en: 'Journal' }, droits: ['LIRE_JOURNAL'] },
  {
    chemin: '/administration',
    noms: { fr: 'Administration', en: 'Administration' },
    droits: ['INVITER', 'ADMINISTRER_ACCES', 'VERIFIER'],
  },
];

/** The sections that a reader with these rights is offered. */
export const sectionsPour = (droits: readonly string[]): readonly Section[] =>
  SECTIONS.filter((section) => section.droits?.some((droit) => droits.includes(droit)) ?? true);

/** The section an address belongs to. */
export const sectionDe = (chemin: string): Section | undefined =>
  SECTIONS.find((one) => dans(chemin, one.chemin) || (one.aussi && dans(chemin, one.aussi)));

const dans = (chemin: string, racine: string): boolean =>
  chemin === racine || chemin.startsWith(`${racine}/`);
