import { Check, Link2 } from 'lucide-react';
import { useState } from 'react';
import { useTextes } from '../langue.ts';

const TEXTES = {
  fr: { court: 'Copier le lien court', long: 'Copier l’adresse', copie: 'Lien copié' },
  en: { court: 'Copy the short link', long: 'Copy the address', copie: 'Link copied' },
};

interface Props {
  readonly lien: string;
  readonly court: boolean;
}

/** Copies what to give a colleague: the short link of a view as it was saved, else the whole address. */
export function CopierLien({ lien, court }: Props) {
  const textes = useTextes(TEXTES);
  const [copie, setCopie] = useState<string | null>(null);
  const fait = copie === lien;
  const Icone = fait ? Check : Link2;
  const nom = court ? textes.court : textes.long;

  async function copier() {
    await navigator.clipboard.writeText(lien);
    setCopie(lien);
  }

  return (
    <button type="button" className="b" onClick={() => void copier()}>
      <Icone className="ico" aria-hidden />
      <span role="status">{fait ? textes.copie : nom}</span>
    </button>
  );
}
