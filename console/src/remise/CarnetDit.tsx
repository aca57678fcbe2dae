import { Ban, CircleCheck } from 'lucide-react';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SignalerPerdu } from './SignalerPerdu.tsx';
import type { Remise } from './useRemise.ts';

const TEXTES = {
  fr: {
    remis: 'Carnet remis',
    deja: 'Déjà enregistré : ce carnet n’est remis qu’une fois.',
    refuse: 'Non remis',
    pass: nom('pass', 'pass'),
    a: (pass: string, cohorte: string, guichet: string) => `${pass}, à « ${cohorte} », par ${guichet}.`,
  },
  en: {
    remis: 'Booklet handed out',
    deja: 'Already recorded: this booklet is handed out once only.',
    refuse: 'Not handed out',
    pass: nom('pass', 'passes'),
    a: (pass: string, cohorte: string, guichet: string) => `${pass}, to “${cohorte}”, by ${guichet}.`,
  },
};

/** What became of the carnet, in large: handed out, or why not; said to who does not see it. */
export function CarnetDit({ reponse }: { readonly reponse: Remise }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (reponse.__typename !== 'CarnetRemis')
    return (
      <div className="verdict stop" role="alert">
        <Ban className="ico" aria-hidden />
        <div>
          <p className="mot">{textes.refuse}</p>
          <p>{reponse.message}</p>
        </div>
      </div>
    );
  const { numero, nombreDePass, remise } = reponse.carnet;
  return (
    <>
      <div className="verdict ok" role="status">
        <CircleCheck className="ico" aria-hidden />
        <div>
          <p className="mot">{textes.remis}</p>
          <p className="n">{numero}</p>
          {remise && (
            <p>
              {textes.a(
                compte(nombreDePass, textes.pass, langue),
                remise.cohorte.libelle,
                remise.distributeur.nom,
              )}
            </p>
          )}
          {reponse.deja && <p className="note">{textes.deja}</p>}
        </div>
      </div>
      <SignalerPerdu numero={numero} />
    </>
  );
}
