import { CloudOff, Send } from 'lucide-react';
import { Fragment } from 'react';
import { heure, jourEtHeure } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, euros, type Langue, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useCoupure } from './liaison.ts';
import { effacer, type UsageGarde } from './magasin.ts';
import type { useGardes } from './useGardes.ts';

const TEXTES = {
  fr: {
    coupure: (depuis: string, gardes: string) => `Hors connexion depuis ${depuis} — ${gardes}`,
    gardes: nom('pass gardé', 'pass gardés'),
    attendent: 'Gardés sur cet appareil, à confirmer',
    refuses: 'Refusés à l’envoi',
    envoyer: 'Envoyer maintenant',
    saisi: (fin: string, quand: string, prix: string) => `Pass …${fin}, saisi le ${quand}, ${prix}`,
    vu: 'J’ai vu, effacer',
    de: (fin: string) => `le refus du pass …${fin}`,
    bilan: (recus: string, refuses: string) => `Envoi fait : ${recus}, ${refuses}.`,
    recus: nom('pass encaissé', 'pass encaissés'),
    nonRecus: nom('refusé', 'refusés'),
  },
  en: {
    coupure: (depuis: string, gardes: string) => `Offline since ${depuis} — ${gardes}`,
    gardes: nom('pass kept', 'passes kept'),
    attendent: 'Kept on this device, to be confirmed',
    refuses: 'Refused when sent',
    envoyer: 'Send now',
    saisi: (fin: string, quand: string, prix: string) => `Pass …${fin}, entered on ${quand}, ${prix}`,
    vu: 'Seen, erase',
    de: (fin: string) => `the refusal of pass …${fin}`,
    bilan: (recus: string, refuses: string) => `Sent: ${recus}, ${refuses}.`,
    recus: nom('pass cashed', 'passes cashed'),
    nonRecus: nom('refused', 'refused'),
  },
};

/** What the device holds: since when one is cut off, what waits, what was refused and why. */
export function Gardes({ file }: { readonly file: ReturnType<typeof useGardes> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const coupure = useCoupure();
  const { usages, attendent, bilan, envoyerTout } = file;
  const refuses = usages.filter(({ refus }) => refus !== null);
  const dit = (usage: UsageGarde): string =>
    textes.saisi(usage.fin, jourEtHeure(usage.saisieA, langue), euros(usage.prixCentimes, langue));
  return (
    <>
      <div role="status" className="liaison">
        {coupure !== null && (
          <div className="msg attention">
            <CloudOff className="ico" aria-hidden />
            <p className="fort">
              {textes.coupure(heure(coupure, langue), compte(attendent, textes.gardes, langue))}
            </p>
          </div>
        )}
      </div>
      {bilan && <Bilan bilan={bilan} langue={langue} />}
      {attendent > 0 && (
        <section className="gardes">
          <h2>{textes.attendent}</h2>
          <ul className="lignes-du-jour">
            {usages
              .filter(({ refus }) => refus === null)
              .map((usage) => (
                <li key={usage.cle}>{dit(usage)}</li>
              ))}
          </ul>
          <button type="button" className="b" onClick={() => void envoyerTout()}>
            <Send className="ico" aria-hidden />
            {textes.envoyer}
          </button>
        </section>
      )}
      {refuses.length > 0 && (
        <section className="gardes">
          <h2>{textes.refuses}</h2>
          {refuses.map((usage) => (
            <Fragment key={usage.cle}>
              <Reponse refus={`${dit(usage)}. ${usage.refus}`} />
              <button type="button" className="b nu" onClick={() => void effacer(usage.cle)}>
                {textes.vu} <span className="vh">{textes.de(usage.fin)}</span>
              </button>
            </Fragment>
          ))}
        </section>
      )}
    </>
  );
}

interface BilanProps {
  readonly bilan: NonNullable<ReturnType<typeof useGardes>['bilan']>;
  readonly langue: Langue;
}

function Bilan({ bilan: { recus, refuses, refus, erreur }, langue }: BilanProps) {
  const textes = useTextes(TEXTES);
  if (erreur !== null) return <Reponse erreur={erreur} />;
  if (refus !== null) return <Reponse refus={refus} />;
  if (recus + refuses === 0) return null;
  const fait = textes.bilan(compte(recus, textes.recus, langue), compte(refuses, textes.nonRecus, langue));
  return <Reponse fait={fait} />;
}
