import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ContenuDeLaVue } from './ContenuDeLaVue.tsx';
import { type Chiffre, type Detail, type Encart, ouvrir, type Reglage } from './donnees.ts';

const TEXTES = {
  fr: {
    retour: 'Retour à la figure',
    charge: 'Lecture de ce chiffre…',
    echec: 'Ce chiffre ne s’ouvre pas, ou plus.',
  },
  en: {
    retour: 'Back to the figure',
    charge: 'Reading this figure…',
    echec: 'This figure does not open, or no more.',
  },
};

interface Props {
  readonly reglage: Reglage;
  readonly chiffre: Chiffre;
  /** Read again when what is around it has changed. */
  readonly encart: Encart;
  readonly onRetour: () => void;
}

/** The finer figures that a figure is made of, in its place. */
export function DetailOuvert({ reglage, chiffre, encart, onRetour }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [lu, setLu] = useState<Detail | 'ECHEC' | null>(null);
  const retour = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    let courant = true;
    ouvrir(reglage, chiffre, langue)
      .then((detail) => courant && setLu(detail))
      .catch(() => courant && setLu('ECHEC'));
    return () => {
      courant = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- read again when what is around it was
  }, [reglage, chiffre, langue, encart.fraicheur]);
  // What was pressed is gone: the focus stands where the way back is.
  useEffect(() => retour.current?.focus(), []);
  const bouton = (
    <p>
      <button type="button" className="b" ref={retour} onClick={onRetour}>
        <ArrowLeft className="ico" aria-hidden />
        {textes.retour}
      </button>
    </p>
  );
  if (lu !== null && lu !== 'ECHEC')
    return <ContenuDeLaVue vue={lu} forme="BARRES" onOuvrir={null} retour={bouton} />;
  return (
    <>
      {bouton}
      <p role="status">{lu === null ? textes.charge : textes.echec}</p>
    </>
  );
}
