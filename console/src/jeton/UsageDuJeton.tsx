import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { Defile } from '../shared/Tableau.tsx';

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
    colonnes: {
      jour: 'Jour',
      requetes: 'Requêtes',
      points: 'Objets lus',
      refus: 'Refus',
      evenements: 'Événements',
      pointe: 'Pointe par minute',
      demande: 'Demande',
      cout: 'Objets par requête',
      origine: 'Depuis',
    },
    serveur: 'un programme',
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
    colonnes: {
      jour: 'Day',
      requetes: 'Requests',
      points: 'Objects read',
      refus: 'Refusals',
      evenements: 'Events',
      pointe: 'Most in a minute',
      demande: 'Request',
      cout: 'Objects a request',
      origine: 'From',
    },
    serveur: 'a program',
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

interface Jour {
  readonly jour: string;
  readonly requetes: number;
  readonly points: number;
  readonly refus: number;
  readonly evenements: number;
  readonly pointe: number;
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

function ParJour({ nom: titre, usage }: { readonly nom: string; readonly usage: readonly Jour[] }) {
  const { colonnes } = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={titre}>
      <table className="t">
        <caption className="vh">{titre}</caption>
        <thead>
          <tr>
            <th scope="col">{colonnes.jour}</th>
            {(['requetes', 'points', 'refus', 'evenements', 'pointe'] as const).map((champ) => (
              <th key={champ} scope="col" className="n">
                {colonnes[champ]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {usage.toReversed().map((un) => (
            <tr key={un.jour}>
              <th scope="row">{jour(un.jour, langue)}</th>
              {(['requetes', 'points', 'refus', 'evenements', 'pointe'] as const).map((champ) => (
                <td key={champ} className="n">
                  {nombre(un[champ], langue)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

interface Demande {
  readonly operation: string;
  readonly champs: readonly string[];
  readonly indicateurs: readonly string[];
  readonly origine: string;
  readonly requetes: number;
  readonly points: number;
  readonly refus: number;
}

function ParDemande({
  nom: titre,
  demandes,
}: {
  readonly nom: string;
  readonly demandes: readonly Demande[];
}) {
  const { colonnes, serveur } = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={titre}>
      <table className="t">
        <caption className="vh">{titre}</caption>
        <thead>
          <tr>
            <th scope="col">{colonnes.demande}</th>
            <th scope="col">{colonnes.origine}</th>
            <th scope="col" className="n">
              {colonnes.requetes}
            </th>
            <th scope="col" className="n">
              {colonnes.cout}
            </th>
            <th scope="col" className="n">
              {colonnes.refus}
            </th>
          </tr>
        </thead>
        <tbody>
          {demandes.map(({ operation, champs, indicateurs, origine, requetes, points, refus }) => (
            <tr key={[operation, champs, indicateurs, origine].join(' ')}>
              <th scope="row">
                {operation || champs.join(', ')}
                {indicateurs.length > 0 && <span className="note"> {indicateurs.join(', ')}</span>}
              </th>
              <td>{origine || serveur}</td>
              <td className="n">{nombre(requetes, langue)}</td>
              <td className="n">
                {nombre(requetes > refus ? Math.round(points / (requetes - refus)) : 0, langue)}
              </td>
              <td className="n">{nombre(refus, langue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
