import { Link } from 'wouter';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: { rang: (rang: number) => `Pass n° ${rang}, `, fin: (fin: string) => `finit par ${fin}` },
  en: { rang: (rang: number) => `Pass no. ${rang}, `, fin: (fin: string) => `ends with ${fin}` },
};

interface Props {
  readonly pass: { readonly rang: number; readonly fin: string; readonly numero: string | null };
}

/** A pass by its rank; its whole number, which is worth ten euros, only for those who may read it. */
export function NumeroDePass({ pass: { rang, fin, numero } }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <span className="sous n">
      {textes.rang(rang)}
      {numero ? <Link href={`/pass/${numero}`}>{numero}</Link> : textes.fin(fin)}
    </span>
  );
}
