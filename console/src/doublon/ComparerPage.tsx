import { useQuery } from '@apollo/client/react';
import { CopyX } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { useDroit } from '../shared/useDroit.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DES_DOUBLONS, TYPES_DES_DOUBLONS } from './en-direct.ts';
import { Fusion } from './Fusion.tsx';
import { Raisons } from './Raisons.tsx';

export const ComparerPageQuery = graphql(`
  query ComparerPage($un: ID!, $autre: ID!) {
    comparerLieux(un: $un, autre: $autre) {
      id
      score
      raisons {
        genre
        points
        mesure
      }
      ...Fusion_LieuxCompares
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Deux lieux, ou un seul ?',
    liste: 'Tous les doublons',
    inconnus: 'Deux lieux du registre sont attendus',
  },
  en: {
    titre: 'Two places, or one?',
    liste: 'All duplicates',
    inconnus: 'Two places of the register are expected',
  },
};

interface Props {
  readonly un: string;
  readonly autre: string;
}

/** Two places side by side: what to keep of each, what a merge would do, and the two ways to decide. */
export function ComparerPage({ un, autre }: Props) {
  const textes = useTextes(TEXTES);
  const permis = useDroit('MODIFIER_LIEUX');
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">
          <Link href="/lieux-labellises/doublons">{textes.liste}</Link>
        </p>
      </div>
      {permis ? (
        <Annonces>
          <Comparaison un={un} autre={autre} />
        </Annonces>
      ) : (
        <AccesRefuse droit="MODIFIER_LIEUX" />
      )}
    </>
  );
}

function Comparaison({ un, autre }: Props) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(ComparerPageQuery, { variables: { un, autre }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <PageVivante types={TYPES_DES_DOUBLONS} operations={['ComparerPage']} mots={MOTS_DES_DOUBLONS} fiche />
      <Bloc lecture={lecture} lignes={16}>
        {({ comparerLieux: compares }) =>
          compares ? (
            <div className="figs">
              <div className="fig pile">
                <Raisons score={compares.score} raisons={compares.raisons} />
                <Fusion compares={compares} />
              </div>
            </div>
          ) : (
            <Vide icone={CopyX} titre={textes.inconnus} />
          )
        }
      </Bloc>
    </>
  );
}
