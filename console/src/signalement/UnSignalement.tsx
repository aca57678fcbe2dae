import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Check, CircleX, Hourglass } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { AnnulerEvenement } from '../shared/AnnulerEvenement.tsx';
import { jour } from '../shared/dates.ts';
import { nomDuDepartement } from '../shared/departements.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { Decision } from './Decision.tsx';
import { Differences } from './Differences.tsx';

const UnSignalementFragment = graphql(`
  fragment UnSignalement_Signalement on Signalement {
    id
    origine
    etat
    message
    enregistreLe
    age
    lieu {
      id
      nom
      communeNom
      departementCode
      version
    }
    propositions {
      champ
      actuelle
      proposee
      changeDepuis
    }
    decision {
      motif
      enregistreLe
      evenement
    }
  }
`);

const TEXTES = {
  fr: {
    PUBLIC: 'signalé par un visiteur',
    STRUCTURE: 'signalé par la structure du lieu',
    AGENT: 'signalé par un agent',
    jours: nom('jour', 'jours'),
    ilYA: (duree: string) => `il y a ${duree}`,
    aujourdhui: 'ce jour',
    decide: (quand: string, motif: string | null) => (motif ? `Le ${quand} : ${motif}` : `Le ${quand}`),
    de: (lieu: string) => `la décision sur ${lieu}`,
    suites: 'La fiche reprendra ses valeurs d’avant, et le signalement attendra de nouveau une décision.',
    fait: 'Décision annulée : le signalement attend de nouveau.',
    EN_ATTENTE: 'à décider',
    ACCEPTE: 'accepté',
    REFUSE: 'refusé',
  },
  en: {
    PUBLIC: 'reported by a visitor',
    STRUCTURE: 'reported by the organisation of the place',
    AGENT: 'reported by an agent',
    jours: nom('day', 'days'),
    ilYA: (duree: string) => `${duree} ago`,
    aujourdhui: 'today',
    decide: (quand: string, motif: string | null) => (motif ? `On ${quand}: ${motif}` : `On ${quand}`),
    de: (lieu: string) => `the decision on ${lieu}`,
    suites: 'The sheet will have its former values again, and the report will wait for a decision.',
    fait: 'Decision undone: the report waits again.',
    EN_ATTENTE: 'to be decided',
    ACCEPTE: 'accepted',
    REFUSE: 'refused',
  },
};

const TAMPONS = {
  EN_ATTENTE: { icone: Hourglass, ton: 'attention' },
  ACCEPTE: { icone: Check, ton: 'ok' },
  REFUSE: { icone: CircleX, ton: 'clos' },
} as const;

interface Props {
  readonly signalement: FragmentType<typeof UnSignalementFragment>;
  /** Whether the reader decides, or only follows. */
  readonly decide: boolean;
}

/** One report: of which place, how old, what it proposes next to what the sheet says, and its decision. */
export function UnSignalement({ decide, ...props }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { data } = useSuspenseFragment({ fragment: UnSignalementFragment, from: props.signalement });
  const { lieu, propositions, decision, etat } = data;
  const [ecartes, setEcartes] = useState<ReadonlySet<string>>(new Set());
  const attend = decide && etat === 'EN_ATTENTE';
  const age = data.age === 0 ? textes.aujourdhui : textes.ilYA(compte(data.age, textes.jours, langue));
  const retenus = propositions.map(({ champ }) => champ).filter((champ) => !ecartes.has(champ));
  const basculer = (champ: string) => {
    const suivants = new Set(ecartes);
    if (!suivants.delete(champ)) suivants.add(champ);
    setEcartes(suivants);
  };
  return (
    <li>
      <article aria-labelledby={id} className="pile">
        <div>
          <h2 id={id}>
            <Link href={`/lieux-labellises/${lieu.id}`}>{lieu.nom}</Link>
          </h2>
          <p className="note">
            {[
              `${lieu.communeNom} (${nomDuDepartement(lieu.departementCode)})`,
              textes[data.origine],
              age,
            ].join(', ')}
          </p>
        </div>
        {data.message && <blockquote className="dit">{data.message}</blockquote>}
        <Differences propositions={propositions} {...(attend ? { ecartes, basculer } : {})} />
        <div className="signale-etat">
          <Tampon mot={textes[etat]} {...TAMPONS[etat]} />
          {decision && <span>{textes.decide(jour(decision.enregistreLe, langue), decision.motif)}</span>}
        </div>
        {attend && (
          <Decision signalement={data.id} lieu={lieu} retenus={retenus} proposes={propositions.length} />
        )}
        {decide && decision?.evenement && (
          <AnnulerEvenement
            evenement={decision.evenement}
            de={textes.de(lieu.nom)}
            suites={textes.suites}
            fait={textes.fait}
          />
        )}
      </article>
    </li>
  );
}
