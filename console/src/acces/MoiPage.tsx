import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Entrees } from '../shared/Entrees.tsx';
import { useTextes } from '../shared/langue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { nom } from '../shared/format.ts';
import { MesHabilitations } from './MesHabilitations.tsx';
import { MesSessions } from './MesSessions.tsx';
import { MonIdentite } from './MonIdentite.tsx';
import { Raccourcis } from './Raccourcis.tsx';

export const MoiPageQuery = graphql(`
  query MoiPage {
    moi {
      lectureSeule
      compte {
        id
        ...MonIdentite_CompteDAgent
      }
      ...MesHabilitations_MonCompte
      ...MesSessions_MonCompte
    }
  }
`);

const TEXTES = {
  fr: { titre: 'Mon compte', sans: 'Vous lisez ce registre sans compte.' },
  en: { titre: 'My account', sans: 'You read this register without an account.' },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('changement de mon compte', 'changements de mon compte'),
  en: nom('change of my account', 'changes of my account'),
};

/** What the register knows of who reads, what they may be here, and where they are logged in. */
export function MoiPage() {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(MoiPageQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
      </div>
      <Bloc lecture={lecture} lignes={10}>
        {({ moi }) =>
          moi ? (
            <div className="figs">
              <PageVivante
                types={['habilitation.*', 'identite.*', 'compte.*', 'acces.*']}
                droit="LIRE_JOURNAL"
                operations={['MoiPage']}
                mots={MOTS}
                fiche
              />
              <MonIdentite compte={moi.compte} />
              <MesHabilitations moi={moi} />
              <MesSessions moi={moi} />
              <Raccourcis />
            </div>
          ) : (
            <div className="pile etroit">
              <p>{textes.sans}</p>
              <Entrees />
              <Raccourcis />
            </div>
          )
        }
      </Bloc>
    </>
  );
}
