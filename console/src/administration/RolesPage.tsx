import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { nom } from '../shared/format.ts';
import { EnTete } from './EnTete.tsx';
import { EnregistrerDroits } from './EnregistrerDroits.tsx';
import { Matrice } from './Matrice.tsx';
import { useChangements } from './useChangements.ts';

export const RolesPageQuery = graphql(`
  query RolesPage {
    matriceDesDroits {
      droit
      roles
      parDefaut
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Rôles et droits',
    chapo:
      'Ce que chaque rôle peut lire et faire, dans son périmètre. Les lieux, les territoires et les chiffres publics sont ouverts à tous. Rien ne change avant que l’écart soit lu et motivé.',
  },
  en: {
    titre: 'Roles and rights',
    chapo:
      'What each role may read and do, within its perimeter. Places, territories and public figures are open to all. Nothing changes until the difference was read and given a reason.',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('changement des droits', 'changements des droits'),
  en: nom('change of the rights', 'changes of the rights'),
};

/** Rights by roles: ticked here, compared, then saved with their consequences said. */
export function RolesPage() {
  const textes = useTextes(TEXTES);
  return (
    <EnTete titre={textes.titre} chapo={textes.chapo} droit="ADMINISTRER_ACCES">
      <PageVivante
        types={['droits.*']}
        droit="LIRE_JOURNAL"
        operations={['RolesPage', 'ComptesDuRole']}
        mots={MOTS}
        fiche
      />
      <Droits />
    </EnTete>
  );
}

function Droits() {
  const lecture = useQuery(RolesPageQuery, { fetchPolicy: 'cache-and-network' });
  const { changements, basculer, vider } = useChangements();
  return (
    <div className="figs">
      <div className="fig pile">
        <Bloc lecture={lecture} lignes={14}>
          {({ matriceDesDroits }) => (
            <SaufLectureSeule>
              <Matrice lignes={matriceDesDroits} changements={changements} basculer={basculer} />
            </SaufLectureSeule>
          )}
        </Bloc>
        {changements.length > 0 && <EnregistrerDroits changements={changements} vider={vider} />}
      </div>
    </div>
  );
}
