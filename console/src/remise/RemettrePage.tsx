import { useRef, useState } from 'react';
import { Annonces } from '../shared/annonce.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { reconnaitre } from '../shared/numero.ts';
import { useRegistre } from '../shared/registre.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { CarnetDit } from './CarnetDit.tsx';
import { CarnetPerdu } from './CarnetPerdu.tsx';
import { ChoixDuGuichet } from './ChoixDuGuichet.tsx';
import { JourneeDeRemise } from './JourneeDeRemise.tsx';
import { SaisieDuCarnet } from './SaisieDuCarnet.tsx';
import { useChoix } from './useChoix.ts';
import { useRemise } from './useRemise.ts';

const TEXTES = {
  fr: { titre: 'Guichet : remettre un carnet' },
  en: { titre: 'Counter: hand out a booklet' },
};

/** The counter of a distributor: one carnet after the other, to the public chosen once. */
export function RemettrePage() {
  const textes = useTextes(TEXTES);
  const droits = useRegistre()?.droits;
  return (
    <Annonces>
      <h1>{textes.titre}</h1>
      {droits && (droits.includes('REMETTRE') ? <Comptoir /> : <AccesRefuse droit="REMETTRE" />)}
    </Annonces>
  );
}

function Comptoir() {
  const etat = useChoix();
  const { remettre, numero, saisir, reponse, error, enCours, oublier } = useRemise();
  const [essaye, setEssaye] = useState(false);
  const champ = useRef<HTMLInputElement>(null);
  const { distributeur, cohorte } = etat.choix;

  async function lire(texte: string): Promise<void> {
    setEssaye(true);
    const reconnu = reconnaitre(texte);
    if (reconnu?.genre !== 'carnet' || !reconnu.juste || !distributeur || !cohorte) return;
    const fait = await remettre({ numero: reconnu.numero, distributeur, cohorte });
    if (fait) setEssaye(false);
    // Ready for the next carnet: a reader types where the focus is.
    champ.current?.focus();
    champ.current?.select();
  }

  return (
    <div className="guichet">
      <SaufLectureSeule>
        <div className="comptoir">
          <SaisieDuCarnet
            ref={champ}
            valeur={numero}
            essaye={essaye}
            enCours={enCours}
            onChange={(texte) => {
              saisir(texte);
              setEssaye(false);
              if (reponse) oublier();
            }}
            onLu={(texte) => void lire(texte)}
          />
          {reponse && <CarnetDit reponse={reponse} />}
          <Reponse erreur={error} />
          <ChoixDuGuichet etat={etat} essaye={essaye} />
        </div>
      </SaufLectureSeule>
      {distributeur && <JourneeDeRemise distributeur={distributeur} />}
      <SaufLectureSeule dit={false}>
        <CarnetPerdu />
      </SaufLectureSeule>
    </div>
  );
}
