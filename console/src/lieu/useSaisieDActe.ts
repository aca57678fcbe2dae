import { useState } from 'react';
import type { ActeSurLabel, LabelDuLieu_LabelDuJourFragment } from '../graphql/graphql.ts';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useSaisieGardee } from '../shared/useSaisieGardee.ts';
import { ACTES_EN_MOTS, demandeUnMotif } from './actes-sur-label.ts';
import type { Fait } from './FaitSurLabel.tsx';
import { type Change, demandeDe, saisieDe } from './saisie-d-acte.ts';
import { useActeSurLabel } from './useActeSurLabel.ts';

const TEXTES = {
  fr: { simuler: 'Simuler', fusionne: ' Ce qu’un collègue a corrigé depuis est gardé.' },
  en: { simuler: 'Simulate', fusionne: ' What a colleague corrected since is kept.' },
};

/** An act on a label of a place, or on one of more. */
export interface Acte {
  readonly lieu: string;
  readonly acte: ActeSurLabel;
  /** The label it is about; none to add one. */
  readonly label?: LabelDuLieu_LabelDuJourFragment;
  readonly faire: (fait: Fait) => void;
}

/** The name under which what is typed for an act is kept. */
export const nomDeForme = (acte: ActeSurLabel, label: Acte['label']): string =>
  `label ${label ? (label.libelle ?? label.genre) : 'nouveau'} ${acte}`;

/** What is typed for an act, tried first or saved on the version one had under one's eyes. */
export function useSaisieDActe({ lieu, acte, label, faire }: Acte) {
  const textes = useTextes(TEXTES);
  const mots = useTextes(ACTES_EN_MOTS)[acte];
  const aujourdhui = useRegistre()?.jour ?? '';
  const { cle, saisie, setSaisie, oublier } = useSaisieGardee(nomDeForme(acte, label), () =>
    saisieDe(acte, label, aujourdhui),
  );
  const [essaye, setEssaye] = useState(false);
  const { envoyer, ...etat } = useActeSurLabel(cle);
  const motif = [saisie.motif, saisie.note.trim()].filter(Boolean).join(' : ');
  const manque = demandeUnMotif(acte) && !motif;
  const vue = label?.version ?? 0;
  const demande = (versionAttendue: number) => ({
    lieu,
    acte,
    genre: label?.genre ?? saisie.genre,
    versionAttendue,
    ...demandeDe(acte, saisie, label),
    motif: motif || null,
  });

  async function enregistrer(version = vue) {
    setEssaye(true);
    if (manque) return;
    const fait = await envoyer(demande(version), false);
    if (fait?.__typename !== 'LabelModifie') return;
    oublier();
    faire({ dit: `${mots.fait}${fait.fusionne ? textes.fusionne : ''}`, evenement: fait.evenement });
  }

  const simuler = () => envoyer({ ...demande(vue), motif: motif || textes.simuler }, true);
  const changer = (change: Change) => setSaisie((avant) => ({ ...avant, ...change }));
  return { ...etat, saisie, changer, oublier, manque: essaye && manque, enregistrer, simuler };
}
