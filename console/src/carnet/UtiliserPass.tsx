import { useApolloClient, useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useCleIdempotence } from '../shared/cle.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { FormulaireDUsage, type UsageSaisi } from './FormulaireDUsage.tsx';

// A structure may use a pass and not read it: only what everyone may know is asked back.
const UtiliserPassMutation = graphql(`
  mutation UtiliserPass($input: UtiliserPassInput!) {
    utiliserPass(input: $input) {
      ... on PassUtilise {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Utiliser un pass',
    celuici: 'Utiliser ce pass',
    fait: (numero: string) => `Pass ${numero} utilisé.`,
    deja: (numero: string) => `Cette utilisation du pass ${numero} était déjà enregistrée.`,
  },
  en: {
    titre: 'Use a pass',
    celuici: 'Use this pass',
    fait: (numero: string) => `Pass ${numero} used.`,
    deja: (numero: string) => `This use of the pass ${numero} was already recorded.`,
  },
};

interface Props {
  /** The pass of the page; none where any pass may be typed. */
  readonly numero?: string;
  /** Whether it is known to be used already, or not to exist. */
  readonly impossible?: boolean;
  readonly aujourdhui?: string | undefined;
}

/** Uses a pass in a labelled place, once; the refusal is said as the API wrote it. */
export function UtiliserPass({ numero, impossible = false, aujourdhui }: Props) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const client = useApolloClient();
  const { cleDe, repondu } = useCleIdempotence();
  const [utiliser, { data, error, loading }] = useMutation(UtiliserPassMutation);
  const [demande, setDemande] = useState('');
  const reponse = data?.utiliserPass;
  const utilise = reponse?.__typename === 'PassUtilise' ? reponse : null;
  if (impossible && !reponse) return null;

  async function envoyer(saisie: UsageSaisi) {
    setDemande(saisie.numero);
    const answer = await utiliser({ variables: { input: { ...saisie, cleIdempotence: cleDe(saisie) } } });
    if (!answer.data) return;
    repondu();
    if (answer.data.utiliserPass.__typename === 'PassUtilise')
      await client.refetchQueries({ include: 'active' });
  }

  return (
    <section aria-labelledby={id} className="pile action">
      <h2 id={id}>{numero ? textes.celuici : textes.titre}</h2>
      <Reponse
        fait={utilise ? textes[utilise.deja ? 'deja' : 'fait'](demande) : null}
        refus={reponse && 'message' in reponse ? reponse.message : null}
        erreur={error}
      />
      {!(numero && utilise) && (
        <SaufLectureSeule>
          <FormulaireDUsage
            {...(numero ? { numero } : {})}
            aujourdhui={aujourdhui}
            enCours={loading}
            envoyer={envoyer}
          />
        </SaufLectureSeule>
      )}
    </section>
  );
}
