import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

interface ChoixProps {
  readonly nom: string;
  readonly valeur: string;
  readonly onChange: (valeur: string) => void;
  readonly children: ReactNode;
}

/** A choice of the scope: a native list, so that every keyboard and every phone knows it. */
export function Choix({ nom, valeur, onChange, children }: ChoixProps) {
  return (
    <label>
      <small>{nom}</small>
      <select value={valeur} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children}
      </select>
      <ChevronDown className="ico" aria-hidden />
    </label>
  );
}
