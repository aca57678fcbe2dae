import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { mois as moisDit } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, euros, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useEnvoi } from '../shared/useFormulaire.ts';

const CloreLeMoisMutation = graphql(`
  mutation CloreLeMois($input: CloreLeMoisInput!) {
    cloreLeMois(input: $input) {
      ... on MoisRegle {
        contrePaiement {
          id
          numero
        }
      }
      ... on ClotureSimulee {
        prevision {
          nombreDeLignes
          netCentimes
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
    essayer: 'Essayer la clôture',
    enCours: 'En cours…',
    pass: nom('pass', 'pass'),
    possible: (mois: string, qui: string, pass: string, net: string) =>
      `Essai réussi\u00a0: clore ${mois} pour ${qui} réglera ${pass} et versera ${net}. Rien n’est encore écrit.`,
    pourToujours:
      'Le mois sera clos pour toujours\u00a0: aucun usage ne s’y ajoutera, aucune ligne n’y changera.',
    compris: 'J’ai lu ce qui sera réglé et ce qui attendra.',
    clore: (mois: string) => `Clore ${mois}`,
    renoncer: 'Renoncer',
    fait: (numero: string) => `Mois clos\u00a0: contre-paiement ${numero}.`,
  },
  en: {
    essayer: 'Try the closing',
    enCours: 'Under way…',
    pass: nom('pass', 'passes'),
    possible: (mois: string, qui: string, pass: string, net: string) =>
      `The try went well: closing ${mois} for ${qui} will pay ${pass}, ${net} in all. Nothing is written yet.`,
    pourToujours: 'The month will be closed for ever: no use will be added to it, no line of it will change.',
    compris: 'I have read what will be paid and what will wait.',
    clore: (mois: string) => `Close ${mois}`,
    renoncer: 'Give up',
    fait: (numero: string) => `Month closed: closing ${numero}.`,
  },
};

interface Props {
  readonly operateur: string;
  readonly nom: string;
  readonly mois: string;
  readonly lignes: number;
  readonly net: number;
}

/** A dry run first, judged as the closing itself; then a confirmation, and only then the closing. */
export function Clore({ operateur, nom: qui, mois, lignes, net }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const { envoyer, enCours, reponse } = useEnvoi(`cloture ${operateur} ${mois}`);
  const [essaye, setEssaye] = useState(false);
  const dit = moisDit(mois, langue);

  async function demander(simuler: boolean): Promise<void> {
    let numero = '';
    const fait = await envoyer({ operateur, mois, simuler }, async (input) => {
      const { data, error } = await client.mutate({ mutation: CloreLeMoisMutation, variables: { input } });
      const clos = data?.cloreLeMois;
      if (clos?.__typename === 'MoisRegle') numero = clos.contrePaiement.numero;
      return { reponse: clos, error };
    });
    if (!fait) return;
    setEssaye(simuler);
    if (numero) annoncer(textes.fait(numero));
  }

  return (
    <SaufLectureSeule>
      <div className="pile no-papier">
        <Reponse {...reponse} />
        {essaye ? (
          <Confirmation
            mois={dit}
            possible={textes.possible(dit, qui, compte(lignes, textes.pass, langue), euros(net, langue, 2))}
            enCours={enCours}
            clore={() => void demander(false)}
            renoncer={() => setEssaye(false)}
          />
        ) : (
          <p className="actions">
            <button type="button" className="b plein" disabled={enCours} onClick={() => void demander(true)}>
              {enCours ? textes.enCours : textes.essayer}
            </button>
          </p>
        )}
      </div>
    </SaufLectureSeule>
  );
}

interface ConfirmationProps {
  readonly mois: string;
  readonly possible: string;
  readonly enCours: boolean;
  readonly clore: () => void;
  readonly renoncer: () => void;
}

/** What is about to be done for ever, to be read before it can be. */
function Confirmation({ mois, possible, enCours, clore, renoncer }: ConfirmationProps) {
  const textes = useTextes(TEXTES);
  const [compris, setCompris] = useState(false);
  return (
    <form
      className="pile motivee"
      onSubmit={(event) => {
        event.preventDefault();
        if (compris) clore();
      }}
    >
      <p role="status">{possible}</p>
      <p className="fort">{textes.pourToujours}</p>
      <label className="case">
        <input
          type="checkbox"
          checked={compris}
          onChange={({ currentTarget }) => setCompris(currentTarget.checked)}
        />
        <span>{textes.compris}</span>
      </label>
      <p className="actions">
        <button type="submit" className="b grave" disabled={!compris || enCours}>
          {enCours ? textes.enCours : textes.clore(mois)}
        </button>
        <button type="button" className="b nu" onClick={renoncer}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
