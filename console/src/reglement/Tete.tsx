type Colonne<Nom extends string> = readonly [nom: Nom, classe?: string];

interface Props<Nom extends string> {
  readonly colonnes: readonly Colonne<Nom>[];
  readonly textes: Readonly<Record<Nom, string>>;
}

/** The head of a table: its columns in order, amounts to the right. */
export const Tete = <Nom extends string>({ colonnes, textes }: Props<Nom>) => (
  <thead>
    <tr>
      {colonnes.map(([nom, classe]) => (
        <th key={nom} scope="col" className={classe}>
          {textes[nom]}
        </th>
      ))}
    </tr>
  </thead>
);
