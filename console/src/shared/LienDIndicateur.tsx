import { Info } from 'lucide-react';
import { Link } from 'wouter';
import { useTextes } from './langue.ts';

const TEXTES = {
  fr: { definition: (nom: string) => `Définition\u00a0: ${nom}` },
  en: { definition: (nom: string) => `Definition: ${nom}` },
};

interface Props {
  /** Code of the indicator, in the catalogue. */
  readonly code: string;
  readonly nom: string;
}

/** The « i » beside a figure: its definition, among all of them. */
export function LienDIndicateur({ code, nom }: Props) {
  const textes = useTextes(TEXTES);
  const dit = textes.definition(nom);
  return (
    <Link className="lien-i no-papier" href={`/pilotage/indicateurs#${code}`} title={dit}>
      <Info className="ico" aria-hidden />
      <span className="vh">{dit}</span>
    </Link>
  );
}
