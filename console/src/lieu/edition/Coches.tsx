import { CircleX } from 'lucide-react';
import { useId } from 'react';
import { useLangue, useTextes } from '../../shared/langue.ts';
import type { EditeurProps } from './editeur.ts';

const TEXTES = {
  fr: {
    hors: '(hors du standard 1.0.2 : à remplacer)',
    aucune: (n: number) => `Aucune, sur ${n} : ouvrir la liste`,
  },
  en: {
    hors: '(not in the standard 1.0.2: to replace)',
    aucune: (n: number) => `None of ${n}: open the list`,
  },
};

/** Beyond this many boxes, the list is folded under what is ticked. */
const LONGUE = 9;

/** The values of a closed list; one that the standard no longer has stays shown until it is unticked. */
export function Coches({ definition, valeur, refus, referentiel, onChange }: EditeurProps) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const cochees: readonly string[] = Array.isArray(valeur) ? valeur : [];
  const hors = cochees.filter((une) => !referentiel.includes(une));
  const basculer = (une: string, cochee: boolean): void =>
    onChange(cochee ? [...cochees, une] : cochees.filter((autre) => autre !== une));
  const longue = referentiel.length > LONGUE;
  const cases = (
    <div>
      {[...referentiel, ...hors].map((une) => (
        <label key={une} className="case">
          <input
            type="checkbox"
            checked={cochees.includes(une)}
            onChange={({ currentTarget }) => basculer(une, currentTarget.checked)}
          />
          <span>
            {une} {hors.includes(une) && <span className="note">{textes.hors}</span>}
          </span>
        </label>
      ))}
    </div>
  );
  return (
    <fieldset
      className="coches entiere"
      aria-invalid={refus !== null}
      {...(refus ? { 'aria-describedby': id } : {})}
    >
      <legend>{definition.noms[useLangue()]}</legend>
      {longue ? (
        <details open={refus !== null}>
          <summary>{cochees.length === 0 ? textes.aucune(referentiel.length) : cochees.join(', ')}</summary>
          {cases}
        </details>
      ) : (
        cases
      )}
      {refus && (
        <p className="refus" id={id}>
          <CircleX className="ico" aria-hidden />
          <span>{refus}</span>
        </p>
      )}
    </fieldset>
  );
}
