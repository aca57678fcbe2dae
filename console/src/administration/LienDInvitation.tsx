import { Check, Copy, Link2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    fait: (courriel: string) => `${courriel} est invité`,
    lien: 'Lien de l’invitation',
    une: 'Il ne sera plus jamais montré : donnez-le maintenant à cette personne, et à elle seule.',
    copier: 'Copier le lien',
    copie: 'Lien copié',
  },
  en: {
    fait: (courriel: string) => `${courriel} is invited`,
    lien: 'Link of the invitation',
    une: 'It will never be shown again: give it now to this person, and to no one else.',
    copier: 'Copy the link',
    copie: 'Link copied',
  },
};

interface Props {
  readonly lien: string;
  readonly courriel: string;
}

/** The link of an invitation, the only time that anyone can read it. */
export function LienDInvitation({ lien, courriel }: Props) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const [copie, setCopie] = useState(false);
  useEffect(() => champ.current?.focus(), []);

  async function copier() {
    await navigator.clipboard.writeText(lien);
    setCopie(true);
  }

  const Icone = copie ? Check : Copy;
  return (
    <div className="msg ok" role="status">
      <Link2 className="ico" aria-hidden />
      <div className="pile">
        <p className="fort">{textes.fait(courriel)}</p>
        <p id={`${id}-aide`}>{textes.une}</p>
        <div className="lien-unique">
          <label className="vh" htmlFor={id}>
            {textes.lien}
          </label>
          <input
            id={id}
            ref={champ}
            className="saisie"
            readOnly
            value={lien}
            aria-describedby={`${id}-aide`}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <button type="button" className="b plein" onClick={() => void copier()}>
            <Icone className="ico" aria-hidden />
            {copie ? textes.copie : textes.copier}
          </button>
        </div>
      </div>
    </div>
  );
}
