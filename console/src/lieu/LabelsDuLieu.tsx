import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Inbox, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { FormulaireDActe } from './FormulaireDActe.tsx';
import { type Fait, FaitSurLabel } from './FaitSurLabel.tsx';
import { LabelDuLieu } from './LabelDuLieu.tsx';

export const LabelsDuLieuFragment = graphql(`
  fragment LabelsDuLieu_LieuLabellise on LieuLabellise {
    id
    labelsDuJour {
      id
      ...LabelDuLieu_LabelDuJour
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Labels',
    vide: 'Ce lieu n’a aucun label',
    ajouter: 'Ajouter un label',
    candidater: 'Déposer une candidature',
  },
  en: {
    titre: 'Labels',
    vide: 'This place has no label',
    ajouter: 'Add a label',
    candidater: 'File an application',
  },
};

/** Each label of the place this day, and what one entitled may do of it. */
export function LabelsDuLieu(props: { readonly lieu: FragmentType<typeof LabelsDuLieuFragment> }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const peut = useDroit('LABELLISER');
  const { data: lieu } = useSuspenseFragment({
    fragment: LabelsDuLieuFragment,
    fragmentName: 'LabelsDuLieu_LieuLabellise',
    from: props.lieu,
  });
  const [fait, setFait] = useState<Fait | null>(null);
  const [ajoute, setAjoute] = useState(false);
  return (
    <section aria-labelledby={id} className="labels-du-lieu pile">
      <h2 id={id}>{textes.titre}</h2>
      <FaitSurLabel fait={fait} annule={(dit) => setFait({ dit, evenement: null })} />
      {lieu.labelsDuJour.length === 0 && !ajoute && <Vide icone={Inbox} titre={textes.vide} />}
      <SaufLectureSeule dit={peut}>
        <ul className="labels">
          {lieu.labelsDuJour.map((label) => (
            <LabelDuLieu key={label.id} lieu={lieu.id} label={label} peut={peut} faire={setFait} />
          ))}
        </ul>
        {peut && ajoute && (
          <FormulaireDActe
            lieu={lieu.id}
            acte="LABELLISATION"
            fermer={() => setAjoute(false)}
            faire={(dit) => {
              setAjoute(false);
              setFait(dit);
            }}
          />
        )}
        {peut && !ajoute && (
          <button type="button" className="b" aria-expanded={false} onClick={() => setAjoute(true)}>
            <Plus className="ico" aria-hidden /> {textes.ajouter}
          </button>
        )}
      </SaufLectureSeule>
      {peut && (
        <p>
          <Link href={`/lieux-labellises/candidatures/nouvelle/${lieu.id}`}>{textes.candidater}</Link>
        </p>
      )}
    </section>
  );
}
