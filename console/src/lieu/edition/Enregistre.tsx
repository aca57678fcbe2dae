import { useApolloClient } from '@apollo/client/react';
import { CircleCheck, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { useAnnonce } from '../../shared/annonce.tsx';
import { Reponse } from '../../shared/etats/Reponse.tsx';
import { useTextes } from '../../shared/langue.ts';
import { useModification } from '../../shared/useModification.ts';
import { AnnulerModificationMutation } from './AnnulerModification.tsx';

const TEXTES = {
  fr: {
    fait: 'Fiche enregistrée',
    suite: 'Sans limite de temps : d’ici, par Ctrl + Z, ou depuis l’historique.',
    annuler: 'Annuler cette modification',
    annule: 'Modification annulée : la fiche est comme avant.',
    motif: 'Annulée aussitôt par qui l’avait faite',
  },
  en: {
    fait: 'Sheet saved',
    suite: 'Without limit of time: from here, by Ctrl + Z, or from the history.',
    annuler: 'Undo this edit',
    annule: 'Edit undone: the sheet is as before.',
    motif: 'Undone at once by who had made it',
  },
};

/** The event of the last save, as the form left it in the history of the browser. */
function evenementDe(etat: unknown): string | null {
  const enregistre: unknown =
    typeof etat === 'object' && etat !== null ? Reflect.get(etat, 'enregistre') : null;
  return typeof enregistre === 'string' ? enregistre : null;
}

/** Says that the sheet was saved, and undoes it from its button or by Ctrl + Z. */
export function Enregistre() {
  const evenement = evenementDe(useHistoryState<unknown>());
  return evenement === null ? null : <Annulable key={evenement} evenement={evenement} />;
}

function Annulable({ evenement }: { readonly evenement: string }) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const [path, naviguer] = useLocation();
  const { envoyer, refus, erreur, enCours } = useModification();
  const boite = useRef<HTMLDivElement>(null);
  useEffect(() => boite.current?.focus(), []);

  async function annuler(): Promise<void> {
    const fait = await envoyer({ evenement, motif: textes.motif }, async (input) => {
      const { data, error } = await client.mutate({
        mutation: AnnulerModificationMutation,
        variables: { input },
      });
      return { reponse: data?.annulerEvenement, error };
    });
    if (!fait) return;
    naviguer(path, { replace: true, state: null });
    annoncer(textes.annule);
  }

  const dernier = useRef(annuler);
  useEffect(() => {
    dernier.current = annuler;
  });
  useEffect(() => {
    const auClavier = (event: KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, shiftKey } = event;
      const saisit = target instanceof HTMLElement && target.matches('input, textarea, select');
      if (saisit || key.toLowerCase() !== 'z' || shiftKey || !(ctrlKey || metaKey)) return;
      event.preventDefault();
      void dernier.current();
    };
    addEventListener('keydown', auClavier);
    return () => removeEventListener('keydown', auClavier);
  }, []);

  return (
    <>
      <div className="msg ok" role="status" ref={boite} tabIndex={-1}>
        <CircleCheck className="ico" aria-hidden />
        <div>
          <p className="fort">{textes.fait}</p>
          <p>{textes.suite}</p>
          <p className="actions">
            <button type="button" className="b" disabled={enCours} onClick={() => void annuler()}>
              <Undo2 className="ico" aria-hidden /> {textes.annuler}
            </button>
          </p>
        </div>
      </div>
      <Reponse refus={refus} erreur={erreur} />
    </>
  );
}
