import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Ban, Check, type LucideIcon, PenLine, Undo2, X } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import type { ActeDeLabel } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { GENRES_DE_LABEL } from '../shared/labels.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon, type Ton } from '../shared/Tampon.tsx';

export const AssertionDeLabelFragment = graphql(`
  fragment AssertionDeLabel_AssertionDeLabel on AssertionDeLabel {
    id
    genre
    libelle
    acte
    emetteur
    du
    jusquAu
    preuve
    motif
    annulee
    enregistreLe
  }
`);

const TEXTES = {
  fr: {
    LABELLISATION: 'Labellisé',
    SUSPENSION: 'Suspendu',
    RETRAIT: 'Retiré',
    CANDIDATURE: 'Candidature',
    REFUS: 'Refusé',
    ANNULATION: 'Annulation',
    annulee: 'Annulée depuis',
    jusquAu: (jourDit: string) => `jusqu’au ${jourDit}`,
    sansFin: 'sans fin dite',
    motif: 'Motif :',
    par: (emetteur: string) => `Par ${emetteur}`,
    su: (jourDit: string) => `, saisi le ${jourDit}`,
    preuve: 'Preuve :',
  },
  en: {
    LABELLISATION: 'Labelled',
    SUSPENSION: 'Suspended',
    RETRAIT: 'Withdrawn',
    CANDIDATURE: 'Application',
    REFUS: 'Refused',
    ANNULATION: 'Taken back',
    annulee: 'Taken back since',
    jusquAu: (jourDit: string) => `until ${jourDit}`,
    sansFin: 'no end said',
    motif: 'Reason:',
    par: (emetteur: string) => `By ${emetteur}`,
    su: (jourDit: string) => `, recorded on ${jourDit}`,
    preuve: 'Evidence:',
  },
};

const ACTES = {
  LABELLISATION: { icone: Check, ton: 'ok', classe: 'cle' },
  SUSPENSION: { icone: Ban, ton: 'stop', classe: 'souci' },
  RETRAIT: { icone: X, ton: 'clos', classe: 'souci' },
  CANDIDATURE: { icone: PenLine, ton: 'clos', classe: 'cle' },
  REFUS: { icone: X, ton: 'clos', classe: 'souci' },
  ANNULATION: { icone: Undo2, ton: 'clos', classe: 'cle' },
} as const satisfies Record<ActeDeLabel, { icone: LucideIcon; ton: Ton; classe: string }>;

/** One dated assertion, as it was made. */
export function AssertionDeLabel(props: { readonly label: FragmentType<typeof AssertionDeLabelFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data: label } = useSuspenseFragment({ fragment: AssertionDeLabelFragment, from: props.label });
  const { icone, ton, classe } = ACTES[label.acte];
  return (
    <li className={classe}>
      <time className="quand" dateTime={label.du}>
        {jour(label.du, langue)}
      </time>{' '}
      <Tampon mot={textes[label.acte]} icone={icone} ton={ton} />{' '}
      {label.libelle ?? GENRES_DE_LABEL[label.genre]},{' '}
      {label.jusquAu ? textes.jusquAu(jour(label.jusquAu, langue)) : textes.sansFin}
      {label.annulee && <p className="note">{textes.annulee}</p>}
      {label.motif && (
        <p>
          {textes.motif} {label.motif}
        </p>
      )}
      <p className="note">
        {textes.par(label.emetteur)}
        {textes.su(jour(label.enregistreLe, langue))}.{label.preuve && ` ${textes.preuve} ${label.preuve}.`}
      </p>
    </li>
  );
}
