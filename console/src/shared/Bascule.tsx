interface Option<Valeur extends string> {
  readonly valeur: Valeur;
  readonly libelle: string;
}

interface Props<Valeur extends string> {
  readonly nom: string;
  readonly options: readonly Option<Valeur>[];
  readonly valeur: Valeur;
  readonly onChange: (valeur: Valeur) => void;
}

/** Two or three ways to see the same thing, one of them pressed. */
export function Bascule<Valeur extends string>({ nom, options, valeur, onChange }: Props<Valeur>) {
  return (
    <fieldset className="bascule" aria-label={nom}>
      {options.map((option) => (
        <button
          key={option.valeur}
          type="button"
          aria-pressed={option.valeur === valeur}
          onClick={() => onChange(option.valeur)}
        >
          {option.libelle}
        </button>
      ))}
    </fieldset>
  );
}
