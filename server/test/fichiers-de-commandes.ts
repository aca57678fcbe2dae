import { SIRENS } from './fichiers-du-grand-livre.ts';

const COLONNES = [
  'numero',
  'siren',
  'operateur',
  'vague',
  'nombre_de_pass',
  'taille',
  'valeur_faciale',
  'signee_le',
  'valide_jusqu_au',
  'livree_le',
  'mandat',
  'mandatee_le',
  'activee_le',
  'carnets',
  'encaisse',
  'encaisse_le',
  'reference',
  'departements',
  'enregistre_le',
] as const;
/** Cells of an order, by header. */
export type Cellules = Partial<Record<(typeof COLONNES)[number], string>>;

let suivant = 100;
/** A file of orders of the small world's first buyer, each with a number of its own unless it says one. */
export const fichierDeCommandes = (...commandes: readonly Cellules[]): string =>
  [
    COLONNES.join(';'),
    ...commandes.map((une) =>
      COLONNES.map((nom) => ({ ...BASE, numero: `2024-${suivant++}`, ...une })[nom] ?? '').join(';'),
    ),
  ].join('\n');
const BASE: Cellules = {
  siren: SIRENS[0],
  operateur: 'essai',
  vague: '2019',
  nombre_de_pass: '100',
  taille: '10',
  signee_le: '02/03/2024',
  valide_jusqu_au: '31/12/2024',
};
export const LIVREE: Cellules = { livree_le: '01/04/2024' };
export const ACTIVE: Cellules = {
  ...LIVREE,
  mandat: 'M-1',
  mandatee_le: '08/04/2024',
  activee_le: '2024-04-10',
};
