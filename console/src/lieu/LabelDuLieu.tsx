import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { ActeSurLabel, LabelDuLieu_LabelDuJourFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { majuscule } from '../shared/format.ts';
import { ETATS_DE_LABEL, GENRES_DE_LABEL, MOTS_D_ETAT } from '../shared/labels.ts';
import { type Langue } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { actesDe, ACTES_EN_MOTS } from './actes-sur-label.ts';
import type { Fait } from './FaitSurLabel.tsx';
import { useFormeGardee } from '../shared/useSaisieGardee.ts';
import { nomDeForme } from './useSaisieDActe.ts';
import { FormulaireDActe } from './FormulaireDActe.tsx';

const LabelDuLieuFragment = graphql(`
  fragment LabelDuLieu_LabelDuJour on LabelDuJour {
    id
    genre
    libelle
    etat
    version
    decision {
      id
      acte
      du
      jusquAu
      emetteur
      preuve
      pieceId
      motif
      enregistreLe
    }
    labellisation {
      id
      du
      jusquAu
      emetteur
      preuve
    }
    aVenir {
      jour
      etat
    }
  }
`);

const TEXTES = {
  fr: {
    rien: 'sans état ce jour',
    du: (du: string, au: string | null) =>
      au ? `Valable du ${du} au ${au}` : `Valable à compter du ${du}, sans fin dite`,
    suspendu: (du: string, au: string | null) =>
      au ? `Suspendu du ${du} au ${au}` : `Suspendu à compter du ${du}`,
    retire: (du: string) => `Retiré à compter du ${du}`,
    demande: (du: string) => `Demandé le ${du}`,
    refuse: (du: string) => `Refusé le ${du}`,
    saisi: (emetteur: string, le: string) => `dit par ${emetteur}, saisi le ${le}`,
    motif: 'Motif :',
    preuve: 'Preuve :',
    piece: 'voir la pièce',
    ensuite: (etat: string, le: string) => `${etat} à compter du ${le}`,
  },
  en: {
    rien: 'no state today',
    du: (du: string, au: string | null) =>
      au ? `Valid from ${du} to ${au}` : `Valid from ${du}, no end said`,
    suspendu: (du: string, au: string | null) =>
      au ? `Suspended from ${du} to ${au}` : `Suspended from ${du}`,
    retire: (du: string) => `Withdrawn from ${du}`,
    demande: (du: string) => `Asked for on ${du}`,
    refuse: (du: string) => `Refused on ${du}`,
    saisi: (emetteur: string, le: string) => `said by ${emetteur}, recorded on ${le}`,
    motif: 'Reason:',
    preuve: 'Evidence:',
    piece: 'see the document',
    ensuite: (etat: string, le: string) => `${etat} from ${le}`,
  },
};

type Label = LabelDuLieu_LabelDuJourFragment;
type Textes = (typeof TEXTES)['fr'];

interface Props {
  readonly lieu: string;
  readonly label: FragmentType<typeof LabelDuLieuFragment>;
  readonly peut: boolean;
  readonly faire: (fait: Fait) => void;
}

/** One label: its state, the days it counts for and the day it was recorded, what comes next, and what may be done. */
export function LabelDuLieu({ lieu, peut, faire, ...props }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const mots = useTextes(ACTES_EN_MOTS);
  const { data: label } = useSuspenseFragment({ fragment: LabelDuLieuFragment, from: props.label });
  const [choisi, setActe] = useState<ActeSurLabel | null | undefined>();
  const { etat, aVenir, decision } = label;
  const actes = peut ? actesDe(etat, aVenir?.etat ?? null) : [];
  // What was left filled opens again by itself.
  const garde = useFormeGardee(actes.map((un) => nomDeForme(un, label)));
  const acte = choisi === undefined ? (actes.find((un) => nomDeForme(un, label) === garde) ?? null) : choisi;
  const nom = label.libelle ?? GENRES_DE_LABEL[label.genre];
  const motDe = (un: NonNullable<Label['etat']>) => majuscule(MOTS_D_ETAT[langue][un][0]);
  return (
    <li>
      <p className="label-tete">
        <strong>{nom}</strong>{' '}
        {etat ? (
          <Tampon mot={motDe(etat)} {...ETATS_DE_LABEL[etat]} />
        ) : (
          <Tampon mot={textes.rien} icone={CircleDashed} ton="clos" />
        )}
        {aVenir && (
          <span className="sous">{textes.ensuite(motDe(aVenir.etat), jour(aVenir.jour, langue))}</span>
        )}
      </p>
      {decision && <Decision decision={decision} textes={textes} langue={langue} />}
      {peut && (
        <p className="actions">
          {actes.map((un) => (
            <button
              key={un}
              type="button"
              className="b"
              aria-expanded={acte === un}
              onClick={() => setActe(acte === un ? null : un)}
            >
              {mots[un].geste} <span className="vh">{nom}</span>
            </button>
          ))}
        </p>
      )}
      {acte && (
        <FormulaireDActe
          key={acte}
          lieu={lieu}
          acte={acte}
          label={label}
          fermer={() => setActe(null)}
          faire={(fait) => {
            setActe(null);
            faire(fait);
          }}
        />
      )}
    </li>
  );
}

/** The days, and who said so when. */
function Decision({
  decision,
  textes,
  langue,
}: {
  readonly decision: NonNullable<Label['decision']>;
  readonly textes: Textes;
  readonly langue: Langue;
}) {
  const du = jour(decision.du, langue);
  const au = decision.jusquAu && jour(decision.jusquAu, langue);
  const dits = {
    LABELLISATION: textes.du(du, au),
    SUSPENSION: textes.suspendu(du, au),
    RETRAIT: textes.retire(du),
    CANDIDATURE: textes.demande(du),
    REFUS: textes.refuse(du),
    ANNULATION: '',
  };
  return (
    <>
      <p>{dits[decision.acte]}</p>
      {decision.motif && (
        <p>
          {textes.motif} {decision.motif}
        </p>
      )}
      <p className="note">
        {majuscule(textes.saisi(decision.emetteur, jour(decision.enregistreLe, langue)))}.
        {decision.preuve && ` ${textes.preuve} ${decision.preuve}.`}
        {decision.pieceId && (
          <>
            {' '}
            <a href={`/pieces/${decision.pieceId}`}>{textes.piece}</a>
          </>
        )}
      </p>
    </>
  );
}
