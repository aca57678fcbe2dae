import type { FragmentType } from '@apollo/client';
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { Habilitations_CompteDAgentFragment as Lu } from '../graphql/graphql.ts';
import { acteurEnMots } from '../shared/acteur.ts';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';

const HabilitationsFragment = graphql(`
  fragment Habilitations_CompteDAgent on CompteDAgent {
    id
    habilitations {
      id
      role
      perimetre
      du
      jusquAu
      motif
      accordeePar
      retireeLe
      enVigueur
    }
  }
`);

const RetirerHabilitationMutation = graphql(`
  mutation RetirerHabilitation($input: RetirerHabilitationInput!) {
    retirerHabilitation(input: $input) {
      ... on AccesModifie {
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
    aucune: 'Aucune habilitation : il lit ce que tout le monde peut lire.',
    du: (jourDit: string) => `du ${jourDit}`,
    depuis: (jourDit: string) => `depuis le ${jourDit}`,
    au: (jourDit: string) => ` au ${jourDit}`,
    retiree: (jourDit: string) => `retirée le ${jourDit}`,
    par: (qui: string, motif: string) => `Accordée par ${qui} : ${motif}`,
    retirer: 'Retirer',
    de: (role: string, qui: string) => `${role} à ${qui}`,
    suites: 'Dès aujourd’hui, ses sessions perdent ce rôle ; ce qui a été fait avec reste au journal.',
    fait: (role: string, qui: string) => `${role} est retiré à ${qui}.`,
  },
  en: {
    aucune: 'No role held: they read what anyone may read.',
    du: (jourDit: string) => `from ${jourDit}`,
    depuis: (jourDit: string) => `since ${jourDit}`,
    au: (jourDit: string) => ` to ${jourDit}`,
    retiree: (jourDit: string) => `withdrawn on ${jourDit}`,
    par: (qui: string, motif: string) => `Granted by ${qui}: ${motif}`,
    retirer: 'Withdraw',
    de: (role: string, qui: string) => `${role} from ${qui}`,
    suites: 'From today their sessions lose this role; what was done with it stays in the journal.',
    fait: (role: string, qui: string) => `${role} is withdrawn from ${qui}.`,
  },
};

interface Props {
  readonly compte: FragmentType<typeof HabilitationsFragment>;
  readonly nom: string;
  readonly gerer: boolean;
}

/** What someone holds, in force or not, each with who gave it and why. */
export function Habilitations({ compte, nom, gerer }: Props) {
  const textes = useTextes(TEXTES);
  const { data } = useSuspenseFragment({ fragment: HabilitationsFragment, from: compte });
  if (data.habilitations.length === 0) return <p className="note">{textes.aucune}</p>;
  return (
    <ul className="habilitations">
      {data.habilitations.map((une) => (
        <Habilitation key={une.id} habilitation={une} nom={nom} gerer={gerer} />
      ))}
    </ul>
  );
}

interface UneProps {
  readonly habilitation: Lu['habilitations'][number];
  readonly nom: string;
  readonly gerer: boolean;
}

function Habilitation({ habilitation, nom, gerer }: UneProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  const { id, perimetre, du, jusquAu, motif, accordeePar, retireeLe, enVigueur } = habilitation;
  const role = ROLES[langue][habilitation.role];
  const periode = jusquAu
    ? textes.du(jour(du, langue)) + textes.au(jour(jusquAu, langue))
    : textes.depuis(jour(du, langue));
  return (
    <li className={enVigueur ? undefined : 'finie'}>
      <p>
        <b>{role}</b>, {perimetre}{' '}
        <span className="note">{retireeLe ? textes.retiree(jour(retireeLe, langue)) : periode}</span>
      </p>
      {gerer && <p className="note">{textes.par(acteurEnMots(accordeePar, langue), motif)}</p>}
      {gerer && enVigueur && (
        <ActionMotivee
          nom={textes.retirer}
          de={textes.de(role, nom)}
          suites={textes.suites}
          fait={textes.fait(role, nom)}
          faire={async (demande) => {
            const { data, error } = await client.mutate({
              mutation: RetirerHabilitationMutation,
              variables: { input: { ...demande, habilitation: id } },
            });
            return { reponse: data?.retirerHabilitation, error };
          }}
        />
      )}
    </li>
  );
}
