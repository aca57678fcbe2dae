import { useMutation, useQuery } from '@apollo/client/react';
import { Smartphone } from 'lucide-react';
import { useEffect, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { MesAppareilsQuery as Lu } from '../graphql/graphql.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { jourEtHeure } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useCoupure } from './liaison.ts';
import { appareilDe, oublierLAppareil, suivre } from './magasin.ts';
import { PreparerAppareil } from './PreparerAppareil.tsx';

const MesAppareilsQuery = graphql(`
  query MesAppareils {
    mesAppareils {
      id
      nom
      enregistreA
      retireA
    }
  }
`);

const RetirerAppareilMutation = graphql(`
  mutation RetirerAppareil($input: RetirerAppareilInput!) {
    retirerAppareil(input: $input) {
      __typename
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Encaisser hors connexion',
    pret: (nom: string) => `Cet appareil est prêt : « ${nom} ».`,
    autres: 'Appareils préparés',
    depuis: (quand: string) => `préparé le ${quand}`,
    ici: 'celui-ci',
    retirer: 'Retirer',
    suites: 'Ce qu’il a gardé et n’a pas envoyé sera refusé. Un appareil perdu se retire sans attendre.',
    attendent: 'Envoyez d’abord ce que cet appareil garde.',
    fait: (nom: string) => `« ${nom} » est retiré.`,
  },
  en: {
    titre: 'Cash offline',
    pret: (nom: string) => `This device is ready: “${nom}”.`,
    autres: 'Prepared devices',
    depuis: (quand: string) => `prepared on ${quand}`,
    ici: 'this one',
    retirer: 'Withdraw',
    suites: 'What it kept and did not send will be refused. A lost device is withdrawn at once.',
    attendent: 'First send what this device keeps.',
    fait: (nom: string) => `“${nom}” is withdrawn.`,
  },
};

interface Props {
  readonly lecteur: string;
  /** How many uses this device has not sent. */
  readonly attendent: number;
}

/** The devices that may cash without the register: this one, and those to withdraw when they are lost. */
export function Appareils({ lecteur, attendent }: Props) {
  const textes = useTextes(TEXTES);
  const ici = useAppareil(lecteur);
  const coupure = useCoupure();
  const { data } = useQuery(MesAppareilsQuery, {
    fetchPolicy: 'cache-and-network',
    skip: coupure !== null,
  });
  const enService = data?.mesAppareils.filter(({ retireA }) => retireA === null) ?? [];
  return (
    <section className="appareils">
      <h2>{textes.titre}</h2>
      {ici ? (
        <p>
          <Smartphone className="ico" aria-hidden /> {textes.pret(ici.nom)}
        </p>
      ) : (
        <SaufLectureSeule dit={false}>
          <PreparerAppareil lecteur={lecteur} />
        </SaufLectureSeule>
      )}
      {enService.length > 0 && (
        <SaufLectureSeule dit={false}>
          <h3>{textes.autres}</h3>
          <ul className="lignes-du-jour">
            {enService.map((appareil) => (
              <Rang
                key={appareil.id}
                appareil={appareil}
                lecteur={lecteur}
                ici={appareil.id === ici?.id}
                attendent={attendent}
              />
            ))}
          </ul>
        </SaufLectureSeule>
      )}
    </section>
  );
}

interface RangProps extends Props {
  readonly appareil: Lu['mesAppareils'][number];
  readonly ici: boolean;
}

function Rang({ appareil: { id, nom, enregistreA }, ici, lecteur, attendent }: RangProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [retirer] = useMutation(RetirerAppareilMutation);
  return (
    <li>
      <p>
        <span className="fort">{nom}</span>, {textes.depuis(jourEtHeure(enregistreA, langue))}
        {ici && ` (${textes.ici})`}
      </p>
      {ici && attendent > 0 ? (
        <p className="note">{textes.attendent}</p>
      ) : (
        <ActionMotivee
          nom={textes.retirer}
          de={nom}
          suites={textes.suites}
          fait={textes.fait(nom)}
          faire={async (demande) => {
            const { data, error } = await retirer({ variables: { input: { ...demande, appareil: id } } });
            const reponse = data?.retirerAppareil;
            if (ici && reponse?.__typename === 'AppareilRetire') await oublierLAppareil(lecteur);
            return { reponse, error };
          }}
        />
      )}
    </li>
  );
}

/** This device as it was prepared for this reader; nothing until it is known. */
function useAppareil(lecteur: string): { readonly id: string; readonly nom: string } | null {
  const [appareil, setAppareil] = useState<{ readonly id: string; readonly nom: string } | null>(null);
  useEffect(() => {
    let ici = true;
    const lire = (): void => {
      appareilDe(lecteur)
        .then((lu) => (ici ? setAppareil(lu) : undefined))
        .catch(() => undefined);
    };
    lire();
    const cesser = suivre(lire);
    return () => {
      ici = false;
      cesser();
    };
  }, [lecteur]);
  return appareil;
}
