import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTextes } from '../langue.ts';
import { Defile } from '../Tableau.tsx';

const TEXTES = {
  fr: { copier: 'Copier', copie: 'Copié', region: (nom: string) => `${nom}, à faire défiler` },
  en: { copier: 'Copy', copie: 'Copied', region: (nom: string) => `${nom}, scrollable` },
};

interface Props {
  readonly nom: string;
  readonly aide: string;
  readonly texte: string;
}

/** A text to paste somewhere else, as it is. */
export function Extrait({ nom, aide, texte }: Props) {
  const textes = useTextes(TEXTES);
  const [copie, setCopie] = useState<string | null>(null);

  async function copier() {
    await navigator.clipboard.writeText(texte);
    setCopie(texte);
  }

  const fait = copie === texte;
  const Icone = fait ? Check : Copy;
  return (
    <section className="extrait pile">
      <div className="extrait-tete">
        <h3>{nom}</h3>
        <button type="button" className="b" onClick={() => void copier()}>
          <Icone className="ico" aria-hidden />
          {fait ? textes.copie : textes.copier} <span className="vh">{nom}</span>
        </button>
        <span role="status" className="vh">
          {fait && textes.copie}
        </span>
      </div>
      <p className="note">{aide}</p>
      <Defile nom={textes.region(nom)}>
        <pre>
          <code>{texte}</code>
        </pre>
      </Defile>
    </section>
  );
}
