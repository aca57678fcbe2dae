/** What changes what the State and the territories committed: a file goes on, an agreement is signed. */
export const TYPES_DES_DOSSIERS = ['dossier.*', 'convention.*', 'conventions.*', 'financements.*'];
