export type Referentiels = Readonly<Record<string, readonly string[]>>;

/** The closed lists, by the field that they are of. */
export const parChamp = (
  listes: readonly { readonly champ: string; readonly valeurs: readonly string[] }[],
): Referentiels => Object.fromEntries(listes.map(({ champ, valeurs }) => [champ, valeurs]));
