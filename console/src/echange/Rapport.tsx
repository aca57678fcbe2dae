import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Ban } from 'lucide-react';
import type { ReactNode } from 'react';
import { graphql } from '../graphql/index.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Comptes } from './Comptes.tsx';
import { constatDe } from './constat.ts';
import { Rejets } from './Rejets.tsx';

const RapportFragment = graphql(`
  fragment Rapport_Import on Import {
    id
    simule
    etat
    motif
    lignes
    creees
    modifiees
    inchangees
    rejetees
    ...Rejets_Import
  }
`);

const TEXTES = {
  fr: { refuse: 'Le fichier est refusé en entier : rien n’en est entré' },
  en: { refuse: 'The whole file is refused: nothing of it entered' },
};

interface Props {
  readonly import: FragmentType<typeof RapportFragment>;
  /** The level of the headings inside. */
  readonly titre: 'h2' | 'h3';
  /** What may be done next, between the counts and the rejected rows. */
  readonly children?: ReactNode;
}

/** What a file did, or would do: in a sentence, in four counts, then row by row. */
export function Rapport(props: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({
    fragment: RapportFragment,
    fragmentName: 'Rapport_Import',
    from: props.import,
  });
  if (data.etat === 'REFUSE')
    return (
      <>
        <div className="msg stop" role="alert">
          <Ban className="ico" aria-hidden />
          <div>
            <p className="fort">{textes.refuse}</p>
            <p lang="fr">{data.motif}</p>
          </div>
        </div>
        {props.children}
      </>
    );
  return (
    <div className="rapport">
      <div className="pile">
        <p className="constat">{constatDe(data, data.simule, langue)}</p>
        <Comptes comptes={data} />
        {props.children}
      </div>
      <Rejets import={data} titre={props.titre} />
    </div>
  );
}
