import { useMutation } from '@apollo/client/react';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { graphql } from '../graphql/index.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useModification } from '../shared/useModification.ts';

const AnnulerActeMutation = graphql(`
  mutation AnnulerActeSurLabel($input: AnnulerEvenementInput!) {
    annulerEvenement(input: $input) {
      ... on AccesModifie {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    annuler: 'Annuler',
    motif: 'Annulé aussitôt par qui l’avait fait',
    annule: 'C’est annulé : le label est comme avant. Les usages faits entre-temps restent valables.',
  },
  en: {
    annuler: 'Undo',
    motif: 'Undone at once by who did it',
    annule: 'Undone: the label is as before. Uses made meanwhile remain valid.',
  },
};

/** What was done, and the event that undoes it, when it can be undone. */
export interface Fait {
  readonly dit: string;
  readonly evenement: string | null;
}

interface Props {
  readonly fait: Fait | null;
  readonly annule: (dit: string) => void;
}

/** Says once what was done, takes the focus, and undoes it by one press. */
export function FaitSurLabel({ fait, annule }: Props) {
  const textes = useTextes(TEXTES);
  const boite = useRef<HTMLDivElement>(null);
  const [annuler] = useMutation(AnnulerActeMutation);
  const { envoyer, refus, erreur, enCours } = useModification();
  useEffect(() => {
    if (fait) boite.current?.focus();
  }, [fait]);

  async function defaire(evenement: string) {
    const defait = await envoyer({ evenement, motif: textes.motif }, async (input) => {
      const { data, error } = await annuler({ variables: { input } });
      return { reponse: data?.annulerEvenement, error };
    });
    if (defait) annule(textes.annule);
  }

  const evenement = fait?.evenement;
  return (
    <div className="annonce" ref={boite} tabIndex={-1}>
      <div role="status">
        {fait && (
          <div className="msg ok">
            <CircleCheck className="ico" aria-hidden />
            <p className="fort">{fait.dit}</p>
            {evenement && (
              <button
                type="button"
                className="b nu"
                disabled={enCours}
                onClick={() => void defaire(evenement)}
              >
                {textes.annuler}
              </button>
            )}
          </div>
        )}
      </div>
      <Reponse refus={refus} erreur={erreur} />
    </div>
  );
}
