import { useMutation } from '@apollo/client/react';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useModification } from '../shared/useModification.ts';
import { ACTES_DE_LOT } from './lot.ts';
import { MOTS_DE_LOT } from './mots-de-lot.ts';
import { ResultatDeLot } from './ResultatDeLot.tsx';
import type { Lot } from './useLot.ts';

const AnnulerLotMutation = graphql(`
  mutation AnnulerLotDeLabels($input: AnnulerEvenementInput!) {
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
    annuler: 'Annuler le lot',
    touche: ' (Ctrl+Z)',
    motif: 'Lot annulé aussitôt par qui l’avait fait',
    annule: nom('lieu rendu à son état d’avant', 'lieux rendus à leur état d’avant'),
    reessayer: nom('Réessayer pour l’écarté', 'Réessayer pour les écartés'),
  },
  en: {
    annuler: 'Undo the lot',
    touche: ' (Ctrl+Z)',
    motif: 'Lot undone at once by who did it',
    annule: nom('place put back as it was', 'places put back as they were'),
    reessayer: nom('Try again for the one left out', 'Try again for those left out'),
  },
};

interface Props {
  readonly lot: Lot;
  readonly reessayer: (ids: readonly string[]) => void;
}

/** What a lot did, place by place, and the one gesture that undoes all of it; tried again for those left out alone. */
export function LotFait({ lot, reessayer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const mots = useTextes(MOTS_DE_LOT)[ACTES_DE_LOT.find((acte) => acte === lot.acte) ?? 'LABELLISATION'];
  const boite = useRef<HTMLDivElement>(null);
  const { defait, defaire, refus, erreur, enCours } = useAnnulation(lot.evenement);
  useEffect(() => {
    if (defait || lot.evenement) boite.current?.focus();
  }, [defait, lot.evenement]);
  const ecartes = lot.ecartees.flatMap(({ lieu }) => (lieu ? [lieu.id] : []));
  return (
    <div className="pile annonce" ref={boite} tabIndex={-1}>
      <div className="msg ok" role="status">
        <CircleCheck className="ico" aria-hidden />
        <p className="fort">
          {defait ? compte(lot.changes, textes.annule, langue) : compte(lot.changes, mots.fait, langue)}
        </p>
        {!defait && (
          <button type="button" className="b" disabled={enCours} onClick={() => void defaire()}>
            {textes.annuler}
            <span aria-hidden>{textes.touche}</span>
          </button>
        )}
      </div>
      <Reponse refus={refus} erreur={erreur} />
      {!defait && <ResultatDeLot lot={lot} />}
      {!defait && ecartes.length > 0 && (
        <p>
          <button type="button" className="b" onClick={() => reessayer(ecartes)}>
            {textes.reessayer[ecartes.length > 1 ? 1 : 0]}
          </button>
        </p>
      )}
    </div>
  );
}

/** Undoes an event by its button, or by Ctrl+Z anywhere on the page but in a field. */
function useAnnulation(evenement: string | null) {
  const { motif } = useTextes(TEXTES);
  const [annuler] = useMutation(AnnulerLotMutation);
  const { envoyer, refus, erreur, enCours } = useModification();
  const [defait, setDefait] = useState(false);

  async function defaire() {
    if (evenement === null || defait || enCours) return;
    const fait = await envoyer({ evenement, motif }, async (input) => {
      const { data, error } = await annuler({ variables: { input } });
      return { reponse: data?.annulerEvenement, error };
    });
    if (fait) setDefait(true);
  }

  const courant = useRef(defaire);
  useEffect(() => {
    courant.current = defaire;
  });
  useEffect(() => {
    const auClavier = (event: KeyboardEvent) => {
      const champ = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (champ && !event.target.matches('[type=checkbox]')) return;
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      void courant.current();
    };
    addEventListener('keydown', auClavier);
    return () => removeEventListener('keydown', auClavier);
  }, []);

  return { defait, defaire, refus, erreur, enCours };
}
