import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { ActeSurLabel, GenreDeLabel, LabelDuLieu_LabelDuJourFragment } from '../graphql/graphql.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { GENRES_DE_LABEL } from '../shared/labels.ts';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { ACTES_EN_MOTS, demandeUnMotif } from './actes-sur-label.ts';
import { ChampsDActe } from './ChampsDActe.tsx';
import { ConflitDuLabel } from './ConflitDuLabel.tsx';
import { EffetsDuLabel } from './EffetsDuLabel.tsx';
import type { Fait } from './FaitSurLabel.tsx';
import { demandeDe, type Saisie, saisieDe } from './saisie-d-acte.ts';
import { useActeSurLabel } from './useActeSurLabel.ts';

const TEXTES = {
  fr: {
    simuler: 'Simuler',
    renoncer: 'Renoncer',
    enCours: 'Envoi en cours…',
    fusionne: ' Ce qu’un collègue a corrigé depuis est gardé.',
  },
  en: {
    simuler: 'Simulate',
    renoncer: 'Give up',
    enCours: 'Sending…',
    fusionne: ' What a colleague corrected since is kept.',
  },
};

interface Props {
  readonly lieu: string;
  readonly acte: ActeSurLabel;
  /** The label it is about; none to add one. */
  readonly label?: LabelDuLieu_LabelDuJourFragment;
  readonly fermer: () => void;
  readonly faire: (fait: Fait) => void;
}

/** From when, until when, why, on what evidence: the effects are shown before anything is saved, and nothing typed is lost. */
export function FormulaireDActe({ lieu, acte, label, fermer, faire }: Props) {
  const textes = useTextes(TEXTES);
  const mots = useTextes(ACTES_EN_MOTS)[acte];
  const aujourdhui = useRegistre()?.jour ?? '';
  const [saisie, setSaisie] = useState<Saisie>(() => saisieDe(acte, label, aujourdhui));
  const [essaye, setEssaye] = useState(false);
  const { envoyer, reponse, erreur, enCours } = useActeSurLabel();
  const formulaire = useRef<HTMLFormElement>(null);
  useEffect(() => {
    formulaire.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const motif = [saisie.motif, saisie.note.trim()].filter(Boolean).join(' : ');
  const manque = demandeUnMotif(acte) && !motif;
  const nom = label ? (label.libelle ?? GENRES_DE_LABEL[label.genre]) : '';
  const demande = (version: number) => ({
    ...{ lieu, acte, genre: label?.genre ?? (saisie.genre as GenreDeLabel), versionAttendue: version },
    ...demandeDe(acte, saisie, label),
    motif: motif || null,
  });

  async function enregistrer(version: number) {
    setEssaye(true);
    if (manque) return;
    const fait = await envoyer(demande(version), false);
    if (fait?.__typename === 'LabelModifie')
      faire({ dit: `${mots.fait}${fait.fusionne ? textes.fusionne : ''}`, evenement: fait.evenement });
  }
  const soumettre = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void enregistrer(label?.version ?? 0);
  };
  const effets = reponse?.__typename === 'LabelModifie' ? reponse.effets : null;
  return (
    <form
      ref={formulaire}
      className="pile motivee acte-sur-label"
      aria-label={`${mots.geste} ${nom}`}
      noValidate
      onSubmit={soumettre}
      onKeyDown={({ key }) => key === 'Escape' && fermer()}
    >
      <ChampsDActe
        acte={acte}
        nouveau={!label}
        saisie={saisie}
        manque={essaye && manque}
        onChange={(change) => setSaisie({ ...saisie, ...change })}
      />
      {reponse?.__typename === 'ConflitDeLabel' ? (
        <ConflitDuLabel
          conflit={reponse}
          enCours={enCours}
          maintenir={(version) => void enregistrer(version)}
        />
      ) : (
        <Reponse refus={reponse?.__typename === 'RegleNonTenue' ? reponse.message : null} erreur={erreur} />
      )}
      <div aria-live="polite">{effets && <EffetsDuLabel effets={effets} />}</div>
      <p className="actions">
        <button
          type="button"
          className="b"
          disabled={enCours}
          onClick={() =>
            void envoyer({ ...demande(label?.version ?? 0), motif: motif || textes.simuler }, true)
          }
        >
          {textes.simuler}
        </button>
        <button type="submit" className={acte === 'RETRAIT' ? 'b grave' : 'b plein'} disabled={enCours}>
          {enCours ? textes.enCours : mots.geste}
        </button>
        <button type="button" className="b nu" onClick={fermer}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
