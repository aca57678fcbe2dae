import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { FormulaireDeRemise, type RemiseSaisie, VIDE } from './FormulaireDeRemise.tsx';

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
  const [remettre, { data }] = useMutation(RemettreCarnetMutation);
  const chez = carnet.detenteur.distributeur?.code ?? '';
  const { envoyer, reponse, ...formulaire } = useFormulaire('remise', { ...VIDE, distributeur: chez });
  const remis = data?.remettreCarnet.__typename === 'CarnetRemis' ? data.remettreCarnet : null;
  if (carnet.etat !== 'ACTIVE' && !remis) return null;

  const soumettre = async (saisie: RemiseSaisie): Promise<void> => {
    await envoyer({ numero: carnet.numero, ...saisie }, async (input) => {
      const { data: lue, error } = await remettre({ variables: { input } });
      return { reponse: lue?.remettreCarnet, error };
    });
  };

  const day = remis?.carnet.remise?.jour;
  return (
    <section aria-labelledby={id} className="pile">
      <h2 id={id}>{textes.titre}</h2>
      <Reponse
        fait={remis && day ? textes[remis.deja ? 'deja' : 'fait'](jour(day, langue)) : null}
        {...reponse}
      />
      {!remis && (
        <SaufLectureSeule>
          <FormulaireDeRemise
            siren={carnet.collectivite.siren}
            aujourdhui={props.aujourdhui}
            formulaire={formulaire}
            envoyer={soumettre}
          />
        </SaufLectureSeule>
      )}
    </section>
  );
}
