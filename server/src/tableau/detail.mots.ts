/** The steps a pass reaches and the states it is in, as the console says them. */
export const ETAPES = {
  fr: {
    ACHETES: ['pass acheté', 'pass achetés'],
    LIVRES: ['pass livré', 'pass livrés'],
    ACTIVES: ['pass activé', 'pass activés'],
    DISTRIBUES: ['pass distribué', 'pass distribués'],
    UTILISES: ['pass utilisé', 'pass utilisés'],
    REMBOURSES: ['pass remboursé', 'pass remboursés'],
  },
  en: {
    ACHETES: ['pass bought', 'passes bought'],
    LIVRES: ['pass delivered', 'passes delivered'],
    ACTIVES: ['pass activated', 'passes activated'],
    DISTRIBUES: ['pass handed out', 'passes handed out'],
    UTILISES: ['pass used', 'passes used'],
    REMBOURSES: ['pass paid', 'passes paid'],
  },
} as const;

export const ETATS = {
  fr: {
    EMIS: 'Émis',
    ACTIF: 'Activé',
    DISTRIBUE: 'Distribué',
    UTILISE: 'Utilisé',
    PAYE: 'Remboursé',
    EXPIRE: 'Expiré',
    BLOQUE: 'Bloqué',
    PERDU: 'Perdu ou volé',
    ANNULE: 'Annulé',
    REMPLACE: 'Remplacé',
  },
  en: {
    EMIS: 'Issued',
    ACTIF: 'Activated',
    DISTRIBUE: 'Handed out',
    UTILISE: 'Used',
    PAYE: 'Paid',
    EXPIRE: 'Expired',
    BLOQUE: 'Blocked',
    PERDU: 'Lost or stolen',
    ANNULE: 'Cancelled',
    REMPLACE: 'Replaced',
  },
} as const;

export const PHRASES = {
  fr: {
    pass: (rang: number, fin: string) => `Pass n° ${rang}, finit par ${fin}`,
    lignes: ['ligne', 'lignes'],
    passe: (au: string) =>
      `Ces lignes sont celles que le chiffre comptait le ${au} ; leur état et leurs jours sont ceux que le registre connaît le jour de l’export.`,
    numeros: 'Les numéros entiers de pass, qui valent dix euros, ne sortent du registre par aucun export.',
  },
  en: {
    pass: (rang: number, fin: string) => `Pass no. ${rang}, ends with ${fin}`,
    lignes: ['row', 'rows'],
    passe: (au: string) =>
      `These rows are those that the figure counted on ${au}; their state and their days are those known to the register on the day of the export.`,
    numeros: 'Whole numbers of passes, worth ten euros each, leave the register by no export.',
  },
} as const;

/** The columns of the rows behind a figure. */
export const COLONNES = {
  fr: [
    ['carnet', 'Carnet', 'Numéro imprimé du carnet.'],
    ['pass', 'Pass', 'Rang du pass dans son carnet, et les quatre derniers caractères de son numéro.'],
    ['etat', 'État', 'Ce que le pass est devenu, le jour de l’export.'],
    ['commanditaire', 'Commanditaire', 'Collectivité qui a acheté le pass.'],
    ['achete_le', 'Acheté le', 'Jour de la signature de la commande.'],
    ['remis_le', 'Remis le', 'Jour où le carnet a été remis à une cohorte.'],
    ['utilise_le', 'Utilisé le', 'Jour du service.'],
    ['lieu', 'Lieu', 'Lieu labellisé où il a été utilisé.'],
    ['commune', 'Commune', 'Commune de ce lieu.'],
    ['rembourse_le', 'Remboursé le', 'Jour du contre-paiement au lieu.'],
  ],
  en: [
    ['carnet', 'Booklet', 'Printed number of the booklet.'],
    ['pass', 'Pass', 'Rank of the pass in its booklet, and the last four characters of its number.'],
    ['etat', 'State', 'What became of the pass, on the day of the export.'],
    ['commanditaire', 'Bought by', 'Authority that bought the pass.'],
    ['achete_le', 'Bought on', 'Day the order was signed.'],
    ['remis_le', 'Handed out on', 'Day the booklet was handed to a cohort.'],
    ['utilise_le', 'Used on', 'Day of the service.'],
    ['lieu', 'Place', 'Labelled place where it was used.'],
    ['commune', 'Commune', 'Commune of that place.'],
    ['rembourse_le', 'Paid on', 'Day the place was paid.'],
  ],
} as const;
