import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Undo2 } from 'lucide-react';
import { graphql } from '../../graphql/index.ts';
import { jour, jourEtHeure } from '../../shared/dates.ts';
import { useLangue, useTextes } from '../../shared/langue.ts';
import { SaufLectureSeule } from '../../shared/SaufLectureSeule.tsx';
import { Tampon } from '../../shared/Tampon.tsx';
import { AnnulerModification } from './AnnulerModification.tsx';
import { valeurDuConflit } from './conflit.ts';
import { Ecart, NomDuChamp } from './Ecart.tsx';
import { RetablirChamp } from './RetablirChamp.tsx';
import { enMots } from './saisie.ts';

const UneModificationFragment = graphql(`
  fragment UneModification_ModificationDeLieu on ModificationDeLieu {
    id
    version
    creation
    evenement
    type
    quoi
    par
    motif
    enregistreA
    effetLe
    annulable
    annule
    champs {
      champ
      avant
      apres
    }
  }
`);

/** What the events of a place are in English: the API says them in French. */
const EN: Readonly<Record<string, string>> = {
  'lieu.modifie': 'Sheet edited',
  'lieu.cree': 'Place added',
  'lieu.retire': 'Place taken out of the register',
  'lieu.remis': 'Place put back in the register',
  'lieu.champ_retabli': 'Field restored',
  'lieu.modification_annulee': 'Edit undone',
  'lieux.importes': 'File imported',
};

const TEXTES = {
  fr: {
    par: (par: string, jourDit: string) => `Par ${par}, effet le ${jourDit}, version`,
    motif: 'Motif :',
    annule: 'annulé depuis',
    valeur: 'Valeur d’entrée :',
  },
  en: {
    par: (par: string, jourDit: string) => `By ${par}, effective ${jourDit}, version`,
    motif: 'Reason:',
    annule: 'undone since',
    valeur: 'First value:',
  },
};

interface Props {
  readonly une: FragmentType<typeof UneModificationFragment>;
  readonly lieu: string;
  readonly versionAttendue: number;
  readonly modifiable: boolean;
}

/** One entry of the history of a sheet: each field before and after, and the ways back. */
export function UneModification({ une, lieu, versionAttendue, modifiable }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: UneModificationFragment, from: une });
  const { type, quoi, creation, version } = data;
  const quoiDit = langue === 'fr' ? quoi : (EN[type] ?? quoi);
  return (
    <li className={creation ? 'cle' : ''}>
      <p>
        <span className="quand">{jourEtHeure(data.enregistreA, langue)}</span> {quoiDit}{' '}
        {data.annule && <Tampon mot={textes.annule} icone={Undo2} ton="passe" />}
      </p>
      <p className="note">
        {textes.par(data.par, jour(data.effetLe, langue))} <span className="n">{version}</span>.{' '}
        {data.motif && (
          <>
            {textes.motif} <q>{data.motif}</q>
          </>
        )}
      </p>
      <ul className="ecarts">
        {data.champs.map(({ champ, avant, apres }) => {
          const [ancienne, nouvelle] = [valeurDuConflit(champ, avant), valeurDuConflit(champ, apres)];
          return (
            <li key={champ}>
              <NomDuChamp champ={champ} />
              {creation ? (
                <span>{enMots(nouvelle, langue)}</span>
              ) : (
                <Ecart avant={ancienne} apres={nouvelle} />
              )}
              {modifiable && !creation && champ !== 'retire' && (
                <RetablirChamp {...{ lieu, version, champ, versionAttendue }} />
              )}
            </li>
          );
        })}
      </ul>
      {modifiable && data.annulable && (
        <SaufLectureSeule dit={false}>
          <AnnulerModification evenement={data.evenement} quoi={quoiDit} version={version} />
        </SaufLectureSeule>
      )}
    </li>
  );
}
