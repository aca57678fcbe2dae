import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTextes } from '../langue.ts';

const TEXTES = {
  fr: { copier: 'Copier', copie: 'Copié' },
  en: { copier: 'Copy', copie: 'Copied' },
};

/** Copies what is to be given to someone else: a code, a reference. */
export function Copier({ texte }: { readonly texte: string }) {
  const textes = useTextes(TEXTES);
  const [copied, setCopied] = useState(false);

  async function copier() {
    await navigator.clipboard.writeText(texte);
    setCopied(true);
  }

  const Icone = copied ? Check : Copy;
  return (
    <button type="button" className="b" onClick={() => void copier()}>
      <Icone className="ico" aria-hidden />
      <span role="status">{copied ? textes.copie : textes.copier}</span> {texte}
    </button>
  );
}
