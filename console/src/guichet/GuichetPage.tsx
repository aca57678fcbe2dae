import { WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Attente } from '../shared/etats/Attente.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Appareils } from './Appareils.tsx';
import { garderLaCoquille } from './coquille.ts';
import { Encaissement } from './Encaissement.tsx';
import { Gardes } from './Gardes.tsx';
import { Journee } from './Journee.tsx';
import { LieuDuGuichet } from './LieuDuGuichet.tsx';
import { garderReglages, lireReglages, type Reglages } from './reglages.ts';
import { type Guichet, useContexte } from './useContexte.ts';
import { useGardes } from './useGardes.ts';

const TEXTES = {
  fr: {
    titre: 'Guichet : tester et encaisser un pass',
    perdu: 'Le registre ne répond pas',
    ouvrir:
      'Ce guichet ne s’est jamais ouvert en ligne sur cet appareil : ouvrez-le une fois avec du réseau.',
  },
  en: {
    titre: 'Counter: test and cash a pass',
    perdu: 'The register does not answer',
    ouvrir: 'This counter was never opened online on this device: open it once with a network.',
  },
};

/** The counter of a place: one pass after the other, with or without the register. */
export function GuichetPage() {
  const textes = useTextes(TEXTES);
  const { guichet, permis, perdu } = useContexte();
  useEffect(() => {
    // Without it the counter works, online.
    garderLaCoquille().catch(() => undefined);
  }, []);
  return (
    <>
      <h1>{textes.titre}</h1>
      {guichet && <Comptoir key={guichet.lecteur} guichet={guichet} />}
      {!guichet && !permis && <AccesRefuse droit="UTILISER" />}
      {!guichet && permis && perdu && (
        <Vide icone={WifiOff} titre={textes.perdu}>
          <p>{textes.ouvrir}</p>
        </Vide>
      )}
      {!guichet && permis && !perdu && <Attente lignes={8} />}
    </>
  );
}

function Comptoir({ guichet }: { readonly guichet: Guichet }) {
  const { lecteur, lieux } = guichet;
  const [reglages, setReglages] = useState(lireReglages);
  const file = useGardes(lecteur);
  const changer = (patch: Partial<Reglages>): void => {
    const suivants = { ...reglages, ...patch };
    setReglages(suivants);
    garderReglages(suivants);
  };
  const lieu = lieuChoisi(reglages.lieu, lieux);
  return (
    <div className="guichet">
      <Gardes file={file} />
      <SaufLectureSeule>
        <div className="comptoir">
          <LieuDuGuichet lieux={lieux} lieu={lieu} onChange={(choisi) => changer({ lieu: choisi })} />
          {lieu && (
            <Encaissement
              lecteur={lecteur}
              lieu={lieu}
              reglages={reglages}
              changer={changer}
              gardes={new Set(file.usages.map(({ numero }) => numero))}
            />
          )}
        </div>
      </SaufLectureSeule>
      {lieu && <Journee lieu={lieu} />}
      <Appareils lecteur={lecteur} attendent={file.attendent} />
    </div>
  );
}

/** The place of last time if it is still one's own; the only one when there is one. */
function lieuChoisi(garde: string, lieux: Guichet['lieux']): string {
  if (lieux.length === 0) return garde;
  return lieux.find(({ id }) => id === garde)?.id ?? (lieux.length === 1 ? (lieux[0]?.id ?? '') : '');
}
