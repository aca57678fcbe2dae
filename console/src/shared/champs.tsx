import { CircleX } from 'lucide-react';
import { type ReactNode, useId } from 'react';

interface ChampProps {
  readonly nom: string;
  readonly aide?: string | undefined;
  /** What is wrong with what was typed, said at the field. */
  readonly refus?: string | null | undefined;
  readonly classe?: string;
  readonly children: (attributs: Attributs) => ReactNode;
}

interface Attributs {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** A field with its label, its help and its refusal, tied together for those who do not see them. */
export function Champ({ nom, aide, refus, classe, children }: ChampProps) {
  const id = useId();
  const described = [aide && `${id}-aide`, refus && `${id}-refus`].filter(Boolean).join(' ');
  return (
    <div className={`champ ${classe ?? ''}`.trim()}>
      <label htmlFor={id}>{nom}</label>
      {aide && (
        <p className="aide" id={`${id}-aide`}>
          {aide}
        </p>
      )}
      {children({
        id,
        className: 'saisie',
        ...(described ? { 'aria-describedby': described } : {}),
        ...(refus ? { 'aria-invalid': true as const } : {}),
      })}
      {refus && (
        <p className="refus" id={`${id}-refus`}>
          <CircleX className="ico" aria-hidden />
          <span>{refus}</span>
        </p>
      )}
    </div>
  );
}

interface ListeProps {
  readonly nom: string;
  readonly valeur: string;
  readonly options: Iterable<readonly [valeur: string, libelle: string]>;
  readonly onChange: (valeur: string) => void;
  readonly aide?: string;
  readonly refus?: string | null;
}

/** A native list: every keyboard and every phone knows it. */
export const Liste = ({ nom, valeur, options, onChange, aide, refus }: ListeProps) => (
  <Champ nom={nom} aide={aide} refus={refus}>
    {(attributs) => (
      <select {...attributs} value={valeur} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {[...options].map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )}
  </Champ>
);
