/** Where drafts are kept in this browser; leaving the register erases them. */
export const BROUILLONS = 'pass-numerique-brouillons';
