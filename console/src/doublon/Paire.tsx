import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useId } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { nomDuDepartement } from '../shared/departements.ts';
import { useTextes } from '../shared/langue.ts';
import { Raisons } from './Raisons.tsx';

const PaireFragment = graphql(`
  fragment Paire_Doublon on Doublon {
    id
    score
    raisons {
      genre
      points
      mesure
    }
    un {
      id
      nom
      adresse
      communeNom
      departementCode
      source
    }
    autre {
      id
      nom
      adresse
      communeNom
      departementCode
      source
    }
  }
`);

const TEXTES = {
  fr: { et: 'et', comparer: 'Comparer', source: (source: string) => `Source : ${source}` },
  en: { et: 'and', comparer: 'Compare', source: (source: string) => `Source: ${source}` },
};

/** Two places that may be one: who they are, why, and the way to compare them. */
export function Paire(props: { readonly paire: FragmentType<typeof PaireFragment> }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const { data } = useSuspenseFragment({ fragment: PaireFragment, from: props.paire });
  const { un, autre } = data;
  return (
    <li>
      <article aria-labelledby={id} className="pile">
        <h2 id={id}>
          {un.nom} <span className="note">{textes.et}</span> {autre.nom}
        </h2>
        <div className="face-a-face">
          {[un, autre].map((lieu) => (
            <p key={lieu.id}>
              {[lieu.adresse, lieu.communeNom].filter(Boolean).join(', ')} (
              {nomDuDepartement(lieu.departementCode)})
              <span className="note sous">{textes.source(lieu.source)}</span>
            </p>
          ))}
        </div>
        <Raisons score={data.score} raisons={data.raisons} />
        <p className="actions">
          <Link className="b" href={`/lieux-labellises/doublons/${un.id}/${autre.id}`}>
            {textes.comparer}{' '}
            <span className="vh">
              {un.nom} {textes.et} {autre.nom}
            </span>
          </Link>
        </p>
      </article>
    </li>
  );
}
