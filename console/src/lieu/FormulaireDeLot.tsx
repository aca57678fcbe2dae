import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { FiltreLieux } from '../graphql/graphql.ts';
import { ChampMotif } from '../shared/ChampMotif.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { ChampsDeLot } from './ChampsDeLot.tsx';
import { type ActeDeLot, demandeDeLot, type SaisieDeLot, veutUnMotif } from './lot.ts';
import { MOTS_DE_LOT } from './mots-de-lot.ts';
import { nombreChoisi, type Selection } from './selection.ts';
import { ResultatDeLot } from './ResultatDeLot.tsx';
import { type Lot, useLot } from './useLot.ts';

const TEXTES = {
  fr: {
    lieux: nom('lieu', 'lieux'),
    simuler: 'Simuler',
    enCours: 'Envoi en cours…',
    renoncer: 'Renoncer',
    aucun: 'Aucun de ces lieux ne peut l’être : rien n’a été écrit.',
  },
  en: {
    lieux: nom('place', 'places'),
    simuler: 'Dry run',
    enCours: 'Sending…',
    renoncer: 'Give up',
    aucun: 'None of these places can be: nothing was written.',
  },
};

interface Props {
  readonly acte: ActeDeLot;
  readonly depart: SaisieDeLot;
  readonly selection: Selection;
  readonly filtre: FiltreLieux;
  readonly fermer: () => void;
  readonly fini: (lot: Lot) => void;
}

/** What is asked of all the places chosen: tried dry as often as one likes, then done at once; what is typed is kept, not which places. */
export function FormulaireDeLot({ acte, depart, selection, filtre, fermer, fini }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { geste } = useTextes(MOTS_DE_LOT)[acte];
  const formulaire = useFormulaire(`lot ${acte}`, depart, fermer);
  const { saisie, changer, dire, envoyer, enCours, reponse } = formulaire;
  const [essaye, setEssaye] = useState(false);
  const { lot, demander: demanderLeLot, oublier } = useLot(envoyer, textes.aucun);
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  const manque = veutUnMotif(acte) && !saisie.motif.trim();
  const quoi = compte(nombreChoisi(selection), textes.lieux, langue);

  async function demander(simuler: boolean) {
    setEssaye(true);
    if (manque || enCours) return;
    const fait = await demanderLeLot(demandeDeLot(acte, saisie, selection, filtre), simuler);
    if (fait?.evenement) fini(fait);
  }
  const soumettre = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void demander(false);
  };

  return (
    <form className="pile motivee" aria-labelledby="titre-du-lot" noValidate onSubmit={soumettre}>
      <h2 id="titre-du-lot" ref={titre} tabIndex={-1}>
        {`${geste} ${quoi}`}
      </h2>
      <Reponse repris={reponse.repris} jeter={reponse.jeter} />
      <ChampsDeLot
        acte={acte}
        saisie={saisie}
        onChange={(change) => {
          changer(change);
          oublier();
        }}
      />
      {veutUnMotif(acte) && (
        <ChampMotif valeur={saisie.motif} manque={essaye && manque} onChange={dire('motif')} />
      )}
      <Reponse {...reponse} repris={null} />
      <Boutons
        grave={veutUnMotif(acte)}
        envoi={`${geste} ${compte(lot?.changes ?? nombreChoisi(selection), textes.lieux, langue)}`}
        enCours={enCours}
        vain={lot?.changes === 0}
        simuler={() => void demander(true)}
        fermer={formulaire.quitter}
      />
      {lot && <ResultatDeLot lot={lot} />}
    </form>
  );
}

interface BoutonsProps {
  readonly grave: boolean;
  readonly envoi: string;
  readonly enCours: boolean;
  /** Whether a dry run said that nothing would change. */
  readonly vain: boolean;
  readonly simuler: () => void;
  readonly fermer: () => void;
}

function Boutons({ grave, envoi, enCours, vain, simuler, fermer }: BoutonsProps) {
  const textes = useTextes(TEXTES);
  return (
    <p className="actions">
      <button type="button" className="b" disabled={enCours} onClick={simuler}>
        {textes.simuler}
      </button>
      <button type="submit" className={grave ? 'b grave' : 'b plein'} disabled={enCours || vain}>
        {enCours ? textes.enCours : envoi}
      </button>
      <button type="button" className="b nu" onClick={fermer}>
        {textes.renoncer}
      </button>
    </p>
  );
}
