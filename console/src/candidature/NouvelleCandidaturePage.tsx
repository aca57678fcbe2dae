import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { FormulaireDeCandidature } from './FormulaireDeCandidature.tsx';

const NouvelleCandidatureQuery = graphql(`
  query NouvelleCandidature($lieu: ID!) {
    registre {
      droits
    }
    lieu(id: $lieu) {
      id
      nom
      communeNom
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Demander un label',
    pour: (lieu: string) => `Pour ${lieu}.`,
    inconnu: 'Ce lieu n’est pas dans le registre.',
  },
  en: {
    titre: 'Apply for a label',
    pour: (lieu: string) => `For ${lieu}.`,
    inconnu: 'This place is not in the register.',
  },
};

/** A place asks for a label: which one, and what it does; then the page of the candidature takes its pieces. */
export function NouvelleCandidaturePage({ lieu: id }: { readonly lieu: string }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(NouvelleCandidatureQuery, { variables: { lieu: id } });
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
      </div>
      <Bloc lecture={lecture} lignes={8}>
        {({ lieu, registre: { droits } }) =>
          !droits.includes('CANDIDATER') ? (
            <AccesRefuse droit="CANDIDATER" />
          ) : lieu ? (
            <>
              <p className="chapo">{textes.pour(`${lieu.nom}, ${lieu.communeNom}`)}</p>
              <SaufLectureSeule>
                <FormulaireDeCandidature lieu={lieu.id} />
              </SaufLectureSeule>
            </>
          ) : (
            <p>{textes.inconnu}</p>
          )
        }
      </Bloc>
    </>
  );
}
