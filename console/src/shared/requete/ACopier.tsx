import { Check, Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { useTextes } from '../langue.ts';

const TEXTES = {
  fr: { copier: 'Copier', copie: 'Copié' },
  en: { copier: 'Copy', copie: 'Copied' },
};

interface Props {
  readonly nom: string;
  readonly texte: string;
}

/** A text of code with its name, that the keyboard can scroll and one gesture copies. */
export function ACopier({ nom, texte }: Props) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const [copie, setCopie] = useState<string | null>(null);
  const fait = copie === texte;
  const Icone = fait ? Check : Copy;

  async function copier() {
    await navigator.clipboard.writeText(texte);
    setCopie(texte);
  }

  return (
    <div className="a-copier">
      <div className="a-copier-tete">
        <span id={id} className="fort">
          {nom}
        </span>
        <button type="button" className="b nu" onClick={() => void copier()}>
          <Icone className="ico" aria-hidden />
          <span role="status">{fait ? textes.copie : textes.copier}</span>
          <span className="vh">, {nom}</span>
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard */}
      <pre className="code" tabIndex={0} role="region" aria-labelledby={id}>
        {texte}
      </pre>
    </div>
  );
}
