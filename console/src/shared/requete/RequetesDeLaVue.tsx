import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Liste } from '../champs.tsx';
import { Attente } from '../etats/Attente.tsx';
import { useTextes } from '../langue.ts';
import { operationsLues } from './lues.ts';
import type { OperationDite } from './operation.ts';
import { RequeteDite } from './RequeteDite.tsx';

const TEXTES = {
  fr: {
    laquelle: 'Opération',
    aide: (combien: number) =>
      combien === 1
        ? 'Cette page pose une question à l’API.'
        : `Cette page pose ${combien} questions à l’API.`,
    rien: 'Cette page ne lit rien du registre en ce moment.',
  },
  en: {
    laquelle: 'Operation',
    aide: (combien: number) =>
      combien === 1 ? 'This page asks the API one question.' : `This page asks the API ${combien} questions.`,
    rien: 'This page reads nothing of the register for now.',
  },
};

const RONDE = 500;

const memes = (avant: readonly OperationDite[] | null, apres: readonly OperationDite[]): boolean =>
  JSON.stringify(avant) === JSON.stringify(apres);

/** The operations of the page that is open, one at a time, each with what asks the same from elsewhere. */
export function RequetesDeLaVue({ titre }: { readonly titre: string }) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const [lues, setLues] = useState<readonly OperationDite[] | null>(null);
  const [rang, setRang] = useState(0);
  useEffect(() => {
    let parti = false;
    const lire = async (): Promise<void> => {
      const trouvees = await operationsLues(client);
      if (!parti) setLues((avant) => (memes(avant, trouvees) ? avant : trouvees));
    };
    void lire();
    // A page may ask more once its first answers are there.
    const ronde = setInterval(() => void lire(), RONDE);
    return () => {
      parti = true;
      clearInterval(ronde);
    };
  }, [client]);
  const choisie = lues?.[rang];
  return (
    <div className="pile">
      <h2>{titre}</h2>
      {lues === null && <Attente lignes={10} />}
      {lues?.length === 0 && <p role="status">{textes.rien}</p>}
      {lues && choisie && (
        <>
          <Liste
            nom={textes.laquelle}
            aide={textes.aide(lues.length)}
            valeur={String(rang)}
            options={lues.map(({ nom }, place) => [String(place), nomEntre(nom, place, lues)] as const)}
            onChange={(valeur) => setRang(Number(valeur))}
          />
          <RequeteDite operation={choisie} />
        </>
      )}
    </div>
  );
}

/** An operation asked twice, of two variables, is told apart by its number. */
function nomEntre(nom: string, place: number, lues: readonly OperationDite[]): string {
  if (lues.filter((autre) => autre.nom === nom).length === 1) return nom;
  return `${nom} (${lues.slice(0, place + 1).filter((autre) => autre.nom === nom).length})`;
}
