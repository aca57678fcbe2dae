import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { type Jour, ParDemande, ParJour } from './UsageEnTables.tsx';

const UsageDuJetonFragment = graphql(`
  fragment UsageDuJeton_JetonDIntegration on JetonDIntegration {
    id
    usage {
      jour
      requetes
      points
      refus
      evenements
      pointe
    }
    demandes {
      operation
      champs
      indicateurs
      origine
      requetes
      points
      refus
    }
  }
`);

const TEXTES = {
  fr: {
    mois: 'Trente derniers jours',
    rien: 'Rien demandé depuis trente jours.',
    requetes: nom('requête', 'requêtes'),
    points: nom('objet lu', 'objets lus'),
    refus: nom('refus', 'refus'),
    evenements: nom('événement livré', 'événements livrés'),
    detail: 'Jour par jour, et ce qu’il a demandé',
    parJour: (jeton: string) => `Usage de « ${jeton} », jour par jour`,
    parDemande: (jeton: string) => `Ce que « ${jeton} » a demandé`,
  },
  en: {
    mois: 'Last thirty days',
    rien: 'Nothing asked for thirty days.',
    requetes: nom('request', 'requests'),
    points: nom('object read', 'objects read'),
    refus: nom('refusal', 'refusals'),
    evenements: nom('event delivered', 'events delivered'),
    detail: 'Day by day, and what it asked',
    parJour: (token: string) => `Use of “${token}”, day by day`,
    parDemande: (token: string) => `What “${token}” asked`,
  },
};

const JOURS = 30;
const [LARGEUR, HAUTEUR, BARRE] = [240, 40, 8];

/** The last thirty days, this one last. */
function trenteJours(aujourdhui: string): readonly string[] {
  const fin = Date.parse(aujourdhui);
  return Array.from({ length: JOURS }, (_, i) =>
    new Date(fin - (JOURS - 1 - i) * 86_400_000).toISOString().slice(0, 10),
  );
}

interface Props {
  readonly jeton: FragmentType<typeof UsageDuJetonFragment>;
  readonly nom: string;
}

/** What a token did in thirty days: in bars and in one line, and day by day on demand. */
export function UsageDuJeton({ jeton, nom: nomDuJeton }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const aujourdhui = useRegistre()?.jour;
  const {
    data: { usage, demandes },
  } = useSuspenseFragment({
    fragment: UsageDuJetonFragment,
    fragmentName: 'UsageDuJeton_JetonDIntegration',
    from: jeton,
  });
  if (usage.length === 0) return <p className="note usage">{textes.rien}</p>;
  const total = (champ: 'requetes' | 'points' | 'refus' | 'evenements'): number =>
    usage.reduce((somme, un) => somme + un[champ], 0);
  const dits = (['requetes', 'points', 'refus', 'evenements'] as const)
    .filter((champ) => champ === 'requetes' || total(champ) > 0)
    .map((champ) => compte(total(champ), textes[champ], langue));
  return (
    <div className="pile serree usage">
      <p>
        <span className="note">{textes.mois} :</span> {dits.join(', ')}
      </p>
      {aujourdhui && <Barres jours={trenteJours(aujourdhui)} usage={usage} />}
      <details>
        <summary>{textes.detail}</summary>
        <div className="pile">
          <ParJour nom={textes.parJour(nomDuJeton)} usage={usage} />
          <ParDemande nom={textes.parDemande(nomDuJeton)} demandes={demandes} />
        </div>
      </details>
    </div>
  );
}

/** Drawn beside the sentence and the table, which say the same to who does not see it. */
function Barres({ jours, usage }: { readonly jours: readonly string[]; readonly usage: readonly Jour[] }) {
  const parJour = new Map(usage.map((un) => [un.jour, un.requetes]));
  const plus = Math.max(1, ...parJour.values());
  return (
    <svg className="barres" viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`} aria-hidden preserveAspectRatio="none">
      {jours.map((un, i) => {
        const hauteur = ((parJour.get(un) ?? 0) / plus) * HAUTEUR;
        return <rect key={un} x={i * BARRE + 1} y={HAUTEUR - hauteur} width={BARRE - 2} height={hauteur} />;
      })}
    </svg>
  );
}
