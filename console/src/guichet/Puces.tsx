import { useId } from 'react';

interface Props {
  readonly nom: string;
  readonly valeur: string;
  readonly options: readonly (readonly [valeur: string, libelle: string])[];
  readonly onChange: (valeur: string) => void;
}

/** A few choices side by side, wide enough for a thumb: radio buttons underneath. */
export function Puces({ nom, valeur, options, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className="puces">
      <legend>{nom}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === valeur} onChange={() => onChange(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
