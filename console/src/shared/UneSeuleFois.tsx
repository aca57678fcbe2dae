import { Check, Copy, type LucideIcon } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTextes } from './langue.ts';

const TEXTES = {
  fr: { copier: 'Copier', copie: 'Copié' },
  en: { copier: 'Copy', copie: 'Copied' },
};

interface Props {
  readonly icone: LucideIcon;
  /** What was just made. */
  readonly titre: string;
  /** That it will never be shown again, and to whom it goes. */
  readonly avertissement: string;
  /** Of the value, for the field and the button. */
  readonly nom: string;
  readonly valeur: string;
}

/** A link or a secret, the only time that anyone can read it: focused, so that it is not passed by. */
export function UneSeuleFois({ icone: Icone, titre, avertissement, nom, valeur }: Props) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const [copie, setCopie] = useState(false);
  useEffect(() => champ.current?.focus(), []);

  async function copier() {
    await navigator.clipboard.writeText(valeur);
    setCopie(true);
  }

  const Fait = copie ? Check : Copy;
  return (
    <div className="msg ok" role="status">
      <Icone className="ico" aria-hidden />
      <div className="pile">
        <p className="fort">{titre}</p>
        <p id={`${id}-aide`}>{avertissement}</p>
        <div className="lien-unique">
          <label className="vh" htmlFor={id}>
            {nom}
          </label>
          <input
            id={id}
            ref={champ}
            className="saisie"
            readOnly
            value={valeur}
            aria-describedby={`${id}-aide`}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <button type="button" className="b plein" onClick={() => void copier()}>
            <Fait className="ico" aria-hidden />
            {copie ? textes.copie : textes.copier} <span className="vh">{nom}</span>
          </button>
        </div>
      </div>
    </div>
  );
}
