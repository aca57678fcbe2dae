import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import type {
  ArretDeCarnet,
  DeclarerCarnetPerduInput,
  GestionDuCarnet_CarnetFragment,
  LiberationDeCarnet,
} from '../graphql/graphql.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { Echanger } from './Echanger.tsx';

const GestionFragment = graphql(`
  fragment GestionDuCarnet_Carnet on Carnet {
    id
    numero
    etat
    nombreDePass
    nombreDUtilisations
    remise {
      id
    }
    incidents {
      id
      genre
    }
  }
`);

const ArreterCarnet = graphql(`
  mutation ArreterCarnet($input: ArreterCarnetInput!) {
    arreterCarnet(input: $input) {
      ... on CarnetArrete {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const DeclarerCarnetPerdu = graphql(`
  mutation DeclarerCarnetPerdu($input: DeclarerCarnetPerduInput!) {
    declarerCarnetPerdu(input: $input) {
      ... on CarnetArrete {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const LibererCarnet = graphql(`
  mutation LibererCarnet($input: LibererCarnetInput!) {
    libererCarnet(input: $input) {
      ... on CarnetLibere {
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
    titre: 'Arrêter ou libérer ce carnet',
    de: (numero: string) => `le carnet ${numero}`,
    pass: nom('pass', 'pass'),
    BLOCAGE: 'Bloquer',
    PERTE: 'Déclarer perdu',
    VOL: 'Déclarer volé',
    ANNULATION: 'Annuler pour toujours',
    DEBLOCAGE: 'Débloquer',
    RETROUVE: 'Déclarer retrouvé',
    arret: (pass: string) =>
      `${pass} de ce carnet ne serviront plus, dès maintenant et dans tous les lieux. Cela se défait.`,
    annulation: (pass: string) =>
      `${pass} de ce carnet ne serviront plus jamais. Leur valeur sera rendue en avoir à l’échéance de la commande. Cela ne se défait pas.`,
    liberation: (pass: string) => `${pass} de ce carnet pourront de nouveau servir, ou être remis.`,
    certain: 'J’ai compris que cela ne se défait pas.',
    fait: 'C’est fait : le carnet est à jour.',
  },
  en: {
    titre: 'Stop or free this booklet',
    de: (numero: string) => `booklet ${numero}`,
    pass: nom('pass', 'passes'),
    BLOCAGE: 'Block',
    PERTE: 'Report lost',
    VOL: 'Report stolen',
    ANNULATION: 'Cancel for ever',
    DEBLOCAGE: 'Unblock',
    RETROUVE: 'Report found',
    arret: (pass: string) =>
      `${pass} of this booklet will no longer work, from now on and everywhere. This can be undone.`,
    annulation: (pass: string) =>
      `${pass} of this booklet will never work again. Their value will be credited when the order ends. This cannot be undone.`,
    liberation: (pass: string) => `${pass} of this booklet can work, or be handed out, again.`,
    certain: 'I understand that this cannot be undone.',
    fait: 'Done: the booklet is up to date.',
  },
};

/** What may stop a carnet, by what it is; the API decides, this only offers what makes sense. */
function arretsDe({ etat, nombreDUtilisations }: GestionDuCarnet_CarnetFragment): readonly ArretDeCarnet[] {
  if (etat === 'EPUISE' || etat === 'ANNULE' || etat === 'REMPLACE') return [];
  const annulation: readonly ArretDeCarnet[] = nombreDUtilisations === 0 ? ['ANNULATION'] : [];
  if (etat === 'PERDU') return annulation;
  if (etat === 'BLOQUE') return ['PERTE', 'VOL', ...annulation];
  return ['BLOCAGE', 'PERTE', 'VOL', ...annulation];
}

interface Props {
  readonly carnet: FragmentType<typeof GestionFragment>;
}

/** Stops, frees or replaces the carnet, for those entitled: what will follow is said before it is done. */
export function GestionDuCarnet(props: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const gerer = useDroit('GERER_STOCK');
  const remettre = useDroit('REMETTRE');
  const { data: carnet } = useSuspenseFragment({ fragment: GestionFragment, from: props.carnet });
  const { numero, etat, nombreDePass, nombreDUtilisations } = carnet;
  const gestes = useGestes(numero, gerer);
  const arrets = arretsDe(carnet).filter(
    (genre) => gerer || (remettre && (genre === 'PERTE' || genre === 'VOL')),
  );
  const liberation: LiberationDeCarnet | null = !gerer
    ? null
    : etat === 'BLOQUE'
      ? 'DEBLOCAGE'
      : etat === 'PERDU'
        ? 'RETROUVE'
        : null;
  if (arrets.length === 0 && liberation === null) return null;
  const restants = compte(nombreDePass - nombreDUtilisations, textes.pass, langue);
  return (
    <section aria-labelledby={id} className="pile">
      <h2 id={id}>{textes.titre}</h2>
      <SaufLectureSeule>
        <div className="pile gestes">
          {liberation && (
            <ActionMotivee
              nom={textes[liberation]}
              de={textes.de(numero)}
              suites={textes.liberation(restants)}
              fait={textes.fait}
              faire={gestes.liberer(liberation)}
            />
          )}
          {arrets.map((genre) => (
            <ActionMotivee
              key={genre}
              nom={textes[genre]}
              de={textes.de(numero)}
              grave
              suites={textes[genre === 'ANNULATION' ? 'annulation' : 'arret'](restants)}
              {...(genre === 'ANNULATION' ? { confirmation: textes.certain } : {})}
              fait={textes.fait}
              faire={gestes.arreter(genre)}
            />
          ))}
          {gerer && carnet.remise && nombreDUtilisations === 0 && <Echanger numero={numero} />}
        </div>
      </SaufLectureSeule>
    </section>
  );
}

type Motivee = Pick<DeclarerCarnetPerduInput, 'motif' | 'cleIdempotence'>;

/** How each is done: who only hands out reports a loss, who manages the stock does anything. */
function useGestes(numero: string, gerer: boolean) {
  const [arreter] = useMutation(ArreterCarnet);
  const [declarer] = useMutation(DeclarerCarnetPerdu);
  const [liberer] = useMutation(LibererCarnet);
  return {
    arreter: (genre: ArretDeCarnet) => async (demande: Motivee) => {
      if (gerer) {
        const { data, error } = await arreter({ variables: { input: { ...demande, numero, genre } } });
        return { reponse: data?.arreterCarnet, error };
      }
      const input = { ...demande, numero, vole: genre === 'VOL' };
      const { data, error } = await declarer({ variables: { input } });
      return { reponse: data?.declarerCarnetPerdu, error };
    },
    liberer: (genre: LiberationDeCarnet) => async (demande: Motivee) => {
      const { data, error } = await liberer({ variables: { input: { ...demande, numero, genre } } });
      return { reponse: data?.libererCarnet, error };
    },
  };
}
