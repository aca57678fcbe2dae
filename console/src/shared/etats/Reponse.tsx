import { Ban, CircleCheck, CircleX, WifiOff } from 'lucide-react';
import { useTextes } from '../langue.ts';
import { Rappel } from '../Rappel.tsx';
import { lireErreur } from './erreur.ts';

const TEXTES = {
  fr: {
    refus: 'Refusé',
    panne: 'La réponse n’est pas arrivée',
    encore: 'Recommencez : la même demande garde sa clé, elle ne sera pas faite deux fois.',
    coupe: 'Hors connexion : rien n’a été envoyé',
    garde:
      'Votre saisie est gardée dans ce navigateur. Envoyez-la de nouveau quand la connexion sera revenue.',
    ici: 'Restez sur cette page, et envoyez de nouveau quand la connexion sera revenue.',
  },
  en: {
    refus: 'Refused',
    panne: 'The answer did not come',
    encore: 'Try again: the same request keeps its key and will not be done twice.',
    coupe: 'Offline: nothing was sent',
    garde: 'What you typed is kept in this browser. Send it again once the connection is back.',
    ici: 'Stay on this page, and send it again once the connection is back.',
  },
};

interface Props {
  /** What was done, in words. */
  readonly fait?: string | null;
  /** The refusal, as the API wrote it. */
  readonly refus?: string | null;
  readonly erreur?: unknown;
  /** When what is typed was written, if it is a draft brought back. */
  readonly repris?: number | null;
  /** Given by a form whose draft is kept. */
  readonly jeter?: () => void;
}

/** The answer to an action: done, refused with the words of the API, or not known; before it, the draft that was brought back. */
export function Reponse({ fait, refus, erreur, repris = null, jeter }: Props) {
  const textes = useTextes(TEXTES);
  if (fait)
    return (
      <div className="msg ok" role="status">
        <CircleCheck className="ico" aria-hidden />
        <p className="fort">{fait}</p>
      </div>
    );
  if (refus)
    return (
      <div className="msg stop" role="alert">
        <Ban className="ico" aria-hidden />
        <div>
          <p className="fort">{textes.refus}</p>
          <p>{refus}</p>
        </div>
      </div>
    );
  if (!erreur) return repris !== null && jeter ? <Rappel quand={repris} jeter={jeter} /> : null;
  const { code, message, reference } = lireErreur(erreur);
  if (code === 'HORS_CONNEXION')
    return (
      <div className="msg attention" role="alert">
        <WifiOff className="ico" aria-hidden />
        <div>
          <p className="fort">{textes.coupe}</p>
          <p>{jeter ? textes.garde : textes.ici}</p>
        </div>
      </div>
    );
  return (
    <div className="msg stop" role="alert">
      <CircleX className="ico" aria-hidden />
      <div>
        <p className="fort">{message ?? textes.panne}</p>
        {!message && <p>{textes.encore}</p>}
        <p className="note">{[code, reference].filter(Boolean).join(', ')}</p>
      </div>
    </div>
  );
}
