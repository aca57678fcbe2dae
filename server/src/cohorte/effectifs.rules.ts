interface EffectifDeclare {
  readonly dimension: string;
  readonly modalite: string;
  readonly personnes: number;
}

const NOMS: Readonly<Record<string, string>> = { AGE: 'd’âge', GENRE: 'de genre', STATUT: 'de statut' };

/** C4: each dimension counts every person of the cohort once; why these counts do not, or `null`. */
export function refusDesEffectifs(personnes: number, effectifs: readonly EffectifDeclare[]): string | null {
  for (const [dimension, siens] of Map.groupBy(effectifs, (un) => un.dimension)) {
    const nom = NOMS[dimension] ?? dimension;
    const distinctes = new Set(siens.map(({ modalite }) => modalite.trim()));
    if (distinctes.size < siens.length)
      return `Une modalité ${nom} est donnée deux fois : chacune est attendue une fois.`;
    const somme = siens.reduce((total, un) => total + un.personnes, 0);
    if (somme !== personnes)
      return `Les effectifs ${nom} font ${somme} personnes : ${personnes} sont attendues, l’inconnu étant une modalité (« non communiqué »).`;
  }
  return null;
}
