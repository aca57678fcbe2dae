import { CircleX, RotateCw } from 'lucide-react';
import { useTextes } from '../langue.ts';
import { AccesRefuse } from './AccesRefuse.tsx';
import { Copier } from './Copier.tsx';
import { type ErreurDite, lireErreur } from './erreur.ts';

const TEXTES = {
  fr: {
    echec: 'La lecture a échoué',
    page: 'Cette page n’a pas pu s’ouvrir',
    garde: 'Vos filtres sont gardés dans l’adresse.',
    RESEAU: 'Le registre ne répond pas.',
    HORS_CONNEXION: 'Vous êtes hors connexion.',
    inattendue: 'Une erreur inattendue est survenue.',
    reessayer: 'Réessayer',
  },
  en: {
    echec: 'Reading failed',
    page: 'This page could not open',
    garde: 'Your filters are kept in the address.',
    RESEAU: 'The register does not answer.',
    HORS_CONNEXION: 'You are offline.',
    inattendue: 'Something unexpected happened.',
    reessayer: 'Try again',
  },
};

interface Props {
  readonly erreur: unknown;
  readonly reessayer: () => unknown;
  /** Whether the whole page is missing. */
  readonly page?: boolean;
}

/** What could not be read: why, the code and reference to give, and a way on; a refusal says which role may. */
export function Echec({ erreur, reessayer, page = false }: Props) {
  const dite = lireErreur(erreur);
  if (dite.code === 'ACCES_REFUSE') return <AccesRefuse droit={dite.droit} message={dite.message} />;
  return <Panne dite={dite} reessayer={reessayer} page={page} />;
}

interface PanneProps {
  readonly dite: ErreurDite;
  readonly reessayer: () => unknown;
  readonly page: boolean;
}

function Panne({ dite: { code, message, reference }, reessayer, page }: PanneProps) {
  const textes = useTextes(TEXTES);
  const phrase =
    message ?? (code === 'RESEAU' || code === 'HORS_CONNEXION' ? textes[code] : textes.inattendue);
  const citation = [code, reference].filter(Boolean).join(', ');
  return (
    <div className="msg stop" role="alert">
      <CircleX className="ico" aria-hidden />
      <div>
        {page ? <h1>{textes.page}</h1> : <p className="fort">{textes.echec}</p>}
        <p>
          {phrase} {textes.garde}
        </p>
        <div className="actions">
          <button type="button" className="b plein" onClick={() => void reessayer()}>
            <RotateCw className="ico" aria-hidden />
            {textes.reessayer}
          </button>
          <Copier texte={citation} />
        </div>
      </div>
    </div>
  );
}
