import { CircleCheck } from 'lucide-react';
import { Link } from 'wouter';
import { AnnulerEvenement } from '../shared/AnnulerEvenement.tsx';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    FUSIONNES: 'Fusionnés',
    DEUX: 'Ce sont deux lieux',
    fiche: (nom: string) => `Ouvrir la fiche de ${nom}`,
    suivants: 'Revoir les autres doublons',
    de: 'cette décision',
    suites: 'Les deux lieux redeviendront ce qu’ils étaient avant ; les deux événements restent au journal.',
    fait: 'Décision annulée : les deux lieux sont comme avant.',
  },
  en: {
    FUSIONNES: 'Merged',
    DEUX: 'These are two places',
    fiche: (nom: string) => `Open the sheet of ${nom}`,
    suivants: 'Back to the other duplicates',
    de: 'this decision',
    suites: 'Both places will be again what they were before; both events stay in the journal.',
    fait: 'Decision undone: both places are as before.',
  },
};

/** What was decided of two places, and the event that says so. */
export interface IssueDeComparaison {
  readonly genre: 'FUSIONNES' | 'DEUX';
  readonly garde: string;
  readonly nom: string;
  readonly evenement: string | null;
}

interface Props {
  readonly issue: IssueDeComparaison;
  readonly reprendre: () => void;
}

/** What was just decided, where it leads, and the way back. */
export function Issue({ issue, reprendre }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <section className="pile" aria-label={textes[issue.genre]}>
      <h2>
        <CircleCheck className="ico" aria-hidden /> {textes[issue.genre]}
      </h2>
      <p className="actions">
        <Link className="b" href={`/lieux-labellises/${issue.garde}`}>
          {textes.fiche(issue.nom)}
        </Link>
        <Link className="b" href="/lieux-labellises/doublons">
          {textes.suivants}
        </Link>
      </p>
      {issue.evenement && (
        <AnnulerEvenement
          evenement={issue.evenement}
          de={textes.de}
          suites={textes.suites}
          fait={textes.fait}
          apres={reprendre}
        />
      )}
    </section>
  );
}
