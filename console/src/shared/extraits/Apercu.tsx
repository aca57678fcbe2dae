import { useEffect, useRef, useState } from 'react';
import { Bascule } from '../Bascule.tsx';
import { useLangue, useTextes } from '../langue.ts';
import { Defile } from '../Tableau.tsx';

const TEXTES = {
  fr: {
    titre: 'Aperçu en direct',
    largeur: 'Largeur',
    pixels: (n: string) => `${n}\u00a0px`,
    region: 'Aperçu, à faire défiler',
    cadre: (titre: string) => `Aperçu de l’encart\u00a0: ${titre}`,
  },
  en: {
    titre: 'Live preview',
    largeur: 'Width',
    pixels: (n: string) => `${n}\u00a0px`,
    region: 'Preview, scrollable',
    cadre: (titre: string) => `Preview of the embed: ${titre}`,
  },
};

const LARGEURS = ['320', '640', '1024'] as const;
const HAUTEUR = 480;

interface Props {
  readonly secret: string;
  readonly titre: string;
}

/** The embed as the sites will show it, at the widths of a phone, a column and a page. */
export function Apercu({ secret, titre }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [largeur, setLargeur] = useState<(typeof LARGEURS)[number]>('640');
  const [hauteur, setHauteur] = useState(HAUTEUR);
  const cadre = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const surMessage = ({ origin, source, data }: MessageEvent<unknown>): void => {
      if (origin !== location.origin || source !== cadre.current?.contentWindow) return;
      if (typeof data !== 'object' || data === null || !('hauteur' in data)) return;
      if (typeof data.hauteur === 'number') setHauteur(data.hauteur);
    };
    addEventListener('message', surMessage);
    return () => removeEventListener('message', surMessage);
  }, []);
  const recherche = new URLSearchParams({ langue, origine: location.origin }).toString();
  return (
    <section className="pile apercu">
      <div className="extrait-tete">
        <h3>{textes.titre}</h3>
        <Bascule
          nom={textes.largeur}
          options={LARGEURS.map((valeur) => ({ valeur, libelle: textes.pixels(valeur) }))}
          valeur={largeur}
          onChange={setLargeur}
        />
      </div>
      <Defile nom={textes.region}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this very register */}
        <iframe
          ref={cadre}
          title={textes.cadre(titre)}
          src={`/embed/${secret}?${recherche}`}
          width={largeur}
          height={hauteur}
        />
      </Defile>
    </section>
  );
}
