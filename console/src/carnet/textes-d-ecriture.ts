/** The sentences of the entries, in both languages. */
export const TEXTES_D_ECRITURE = {
  fr: {
    saisi: (jourDit: string) => `saisi le ${jourDit}`,
    achete: 'Acheté',
    etape: (mot: string) => `Commande : ${mot.toLowerCase()}`,
    commande: (numero: string, collectivite: string, operateur: string) =>
      `Commande ${numero}, ${collectivite}, chez ${operateur}`,
    reference: (reference: string) => `Référence ${reference}`,
    remis: 'Carnet remis',
    par: (distributeur: string) => `Par ${distributeur}`,
    distribue: 'Distribué',
    utilise: 'Utilisé',
    utiliseChez: (lieu: string, rang: number | null) =>
      rang === null ? `Utilisé chez ${lieu}` : `Pass n° ${rang} utilisé chez ${lieu}`,
    regle: (rang: number | null) => (rang === null ? 'Lieu remboursé' : `Lieu remboursé du pass n° ${rang}`),
    montant: (part: string, frais: string) => `Part du pass : ${part}, frais aval retenus : ${frais}`,
    rembourse: 'Remboursé',
    fin: 'Fin de validité',
    finPrevue: 'Fin de validité prévue',
    tolere: (jourDit: string) => `Toléré jusqu’au ${jourDit} pour ce qui n’est pas utilisé`,
    prevu: 'prévu',
    expire: 'Expiré',
  },
  en: {
    saisi: (jourDit: string) => `recorded on ${jourDit}`,
    achete: 'Bought',
    etape: (mot: string) => `Order: ${mot.toLowerCase()}`,
    commande: (numero: string, collectivite: string, operateur: string) =>
      `Order ${numero}, ${collectivite}, from ${operateur}`,
    reference: (reference: string) => `Reference ${reference}`,
    remis: 'Booklet handed out',
    par: (distributeur: string) => `By ${distributeur}`,
    distribue: 'Handed out',
    utilise: 'Used',
    utiliseChez: (lieu: string, rang: number | null) =>
      rang === null ? `Used at ${lieu}` : `Pass no. ${rang} used at ${lieu}`,
    regle: (rang: number | null) => (rang === null ? 'Place paid' : `Place paid for pass no. ${rang}`),
    montant: (part: string, frais: string) => `Share of the pass: ${part}, fees kept: ${frais}`,
    rembourse: 'Paid',
    fin: 'End of validity',
    finPrevue: 'Planned end of validity',
    tolere: (jourDit: string) => `Tolerated until ${jourDit} for what is not used`,
    prevu: 'planned',
    expire: 'Expired',
  },
};
