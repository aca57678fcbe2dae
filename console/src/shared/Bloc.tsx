import { CombinedGraphQLErrors, type ErrorLike } from '@apollo/client';
import { CircleX, Lock, RotateCw } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTextes } from './langue.ts';

/** The part of a query result that decides what is seen. */
export interface Lecture<Donnees> {
  readonly data?: Donnees | undefined;
  readonly previousData?: Donnees | undefined;
  readonly error?: ErrorLike | undefined;
  readonly loading: boolean;
  readonly refetch: () => unknown;
}

interface Props<Donnees> {
  readonly lecture: Lecture<Donnees>;
  /** Rows of the skeleton, so that nothing moves when the data comes. */
  readonly lignes?: number;
  readonly children: (donnees: Donnees) => ReactNode;
}

/** What can be shown: the answer, or the former one while the next is on its way. */
export const donneesDe = <Donnees,>({ data, previousData, loading }: Lecture<Donnees>): Donnees | undefined =>
  data ?? (loading ? previousData : undefined);

/** One block of a page: its neighbours live when it fails, and former data stays while the new comes. */
export function Bloc<Donnees>({ lecture, lignes = 6, children }: Props<Donnees>) {
  const donnees = donneesDe(lecture);
  if (donnees) return <div className={lecture.loading ? 'attenue' : undefined}>{children(donnees)}</div>;
  if (lecture.loading) return <Attente lignes={lignes} />;
  return <Echec erreur={lecture.error} reessayer={lecture.refetch} />;
}

const PATIENCE = 200;
const LENTEUR = 8000;

const TEXTES = {
  fr: {
    attente: 'Chargement en cours',
    long: 'Plus long que d’habitude',
    refus: 'Ces chiffres ne sont pas ouverts à votre rôle',
    echec: 'Les chiffres n’ont pas pu être lus',
    garde: 'Vos filtres sont gardés.',
    code: 'Code',
    reessayer: 'Réessayer',
  },
  en: {
    attente: 'Loading',
    long: 'Longer than usual',
    refus: 'These figures are not open to your role',
    echec: 'The figures could not be read',
    garde: 'Your filters are kept.',
    code: 'Code',
    reessayer: 'Try again',
  },
};

/** Nothing for a fifth of a second, then bars in the place of the rows to come. */
function Attente({ lignes }: { readonly lignes: number }) {
  const textes = useTextes(TEXTES);
  const seen = useApres(PATIENCE);
  const slow = useApres(LENTEUR);
  const style = { minHeight: `calc(${lignes} * var(--rang))` };
  if (!seen) return <div style={style} />;
  return (
    <div className="squelette" style={style}>
      <p className="vh" role="status">
        {textes.attente}
      </p>
      {Array.from({ length: lignes }, (_, rang) => (
        <span key={`ligne-${rang}`} />
      ))}
      {slow && <p className="note">{textes.long}</p>}
    </div>
  );
}

function useApres(delay: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return passed;
}

interface EchecProps {
  readonly erreur: ErrorLike | undefined;
  readonly reessayer: () => unknown;
}

function Echec({ erreur, reessayer }: EchecProps) {
  const textes = useTextes(TEXTES);
  const code = codeDe(erreur);
  const refused = code === 'ACCES_REFUSE';
  const Icone = refused ? Lock : CircleX;
  return (
    <div className={refused ? 'msg' : 'msg stop'} role="status">
      <Icone className="ico" aria-hidden />
      <div>
        <p className="fort">{refused ? textes.refus : textes.echec}</p>
        <p>{erreur?.message}</p>
        {!refused && (
          <>
            <p className="note">
              {textes.garde}
              {code && ` ${textes.code} ${code}.`}
            </p>
            <div className="actions">
              <button type="button" className="b plein" onClick={() => void reessayer()}>
                <RotateCw className="ico" aria-hidden />
                {textes.reessayer}
              </button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** The stable code of the first refusal of the API. */
function codeDe(erreur: ErrorLike | undefined): string | null {
  if (!CombinedGraphQLErrors.is(erreur)) return null;
  const code = erreur.errors[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : null;
}
