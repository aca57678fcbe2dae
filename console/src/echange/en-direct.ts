/** An import for good is an event of what it wrote. */
export const TYPES_D_IMPORT = [
  'lieux.*',
  'territoires.importes',
  'chiffres.importes',
  'collectivites.importees',
  'commandes.importees',
  'cohortes.importees',
  'remises.enregistrees',
  'utilisations.enregistrees',
  'reglements.enregistres',
];
