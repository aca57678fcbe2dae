import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { useCleIdempotence } from '../shared/cle.ts';
import { jour } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { FormulaireDeRemise, type RemiseSaisie } from './FormulaireDeRemise.tsx';

const RemettreCarnetFragment = graphql(`
  fragment RemettreCarnet_Carnet on Carnet {
    id
    numero
    etat
    detenteur {
      genre
      distributeur {
        id
        code
      }
    }
    collectivite {
      id
      siren
    }
  }
`);

const RemettreCarnetMutation = graphql(`
  mutation RemettreCarnet($input: RemettreCarnetInput!) {
    remettreCarnet(input: $input) {
      ... on CarnetRemis {
        deja
        carnet {
          id
          etat
          detenteur {
            genre
            depuis
            distributeur {
              id
              code
              nom
            }
          }
          pass {
            id
            etat
          }
          remise {
            id
            jour
            enregistreLe
            distributeur {
              id
              code
              nom
            }
          }
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Remettre ce carnet',
    fait: (jourDit: string) => `Carnet remis le ${jourDit}.`,
    deja: (jourDit: string) => `Cette remise était déjà enregistrée, le ${jourDit}.`,
  },
  en: {
    titre: 'Hand out this booklet',
    fait: (jourDit: string) => `Booklet handed out on ${jourDit}.`,
    deja: (jourDit: string) => `This hand-over was already recorded, on ${jourDit}.`,
  },
};

interface Props {
  readonly carnet: FragmentType<typeof RemettreCarnetFragment>;
  readonly aujourdhui: string;
}

/** Hands the carnet to a cohort, once; the refusal is said as the API wrote it. */
export function RemettreCarnet(props: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { data: carnet } = useSuspenseFragment({ fragment: RemettreCarnetFragment, from: props.carnet });
  const { cleDe, repondu } = useCleIdempotence();
  const [remettre, { data, error, loading }] = useMutation(RemettreCarnetMutation);
  const reponse = data?.remettreCarnet;
  const remis = reponse?.__typename === 'CarnetRemis' ? reponse : null;
  if (carnet.etat !== 'ACTIVE' && !remis) return null;

  async function envoyer(saisie: RemiseSaisie) {
    const demande = { numero: carnet.numero, ...saisie };
    const answer = await remettre({ variables: { input: { ...demande, cleIdempotence: cleDe(demande) } } });
    if (answer.data) repondu();
  }

  const day = remis?.carnet.remise?.jour;
  return (
    <section aria-labelledby={id} className="pile">
      <h2 id={id}>{textes.titre}</h2>
      <Reponse
        fait={remis && day ? textes[remis.deja ? 'deja' : 'fait'](jour(day, langue)) : null}
        refus={reponse && 'message' in reponse ? reponse.message : null}
        erreur={error}
      />
      {!remis && (
        <SaufLectureSeule>
          <FormulaireDeRemise
            siren={carnet.collectivite.siren}
            chez={carnet.detenteur.distributeur?.code ?? ''}
            aujourdhui={props.aujourdhui}
            enCours={loading}
            envoyer={envoyer}
          />
        </SaufLectureSeule>
      )}
    </section>
  );
}
