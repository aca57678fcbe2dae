import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Champ, Liste } from '../shared/champs.tsx';
import { ChampMotif } from '../shared/ChampMotif.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { lireMontant } from './montant.ts';

const AjouterAjustementMutation = graphql(`
  mutation AjouterAjustement($input: AjouterAjustementInput!) {
    ajouterAjustement(input: $input) {
      ... on AjustementAjoute {
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
    titre: (qui: string) => `Corriger une ligne de ${qui}`,
    suites:
      'La ligne ne change pas\u00a0: une ligne nouvelle sera versée, ou retenue, à la prochaine clôture.',
    sens: 'Sens',
    plus: 'Verser en plus',
    moins: 'Retenir',
    montant: 'Montant, en euros',
    attendu: 'Un montant est attendu, comme 1,52.',
    ajouter: 'Ajouter l’ajustement',
    enCours: 'Envoi en cours…',
    renoncer: 'Renoncer',
    fait: (somme: string) => `Ajustement de ${somme} ajouté\u00a0: il attend la prochaine clôture.`,
  },
  en: {
    titre: (qui: string) => `Correct a line of ${qui}`,
    suites: 'The line does not change: a new line will be paid, or held back, at the next closing.',
    sens: 'Direction',
    plus: 'Pay more',
    moins: 'Hold back',
    montant: 'Amount, in euros',
    attendu: 'An amount is expected, such as 1.52.',
    ajouter: 'Add the correction',
    enCours: 'Sending…',
    renoncer: 'Give up',
    fait: (somme: string) => `Correction of ${somme} added: it waits for the next closing.`,
  },
};

type Sens = 'plus' | 'moins';
const VIDE: { readonly sens: Sens; readonly montant: string; readonly motif: string } = {
  sens: 'moins',
  montant: '',
  motif: '',
};

/** The name under which what is typed of a line is kept. */
export const nomDeForme = (ligne: string): string => `ajustement ${ligne}`;

interface Props {
  readonly structure: string;
  readonly ligne: string;
  readonly nom: string;
  readonly fermer: () => void;
}

/** A correction of one paid line: which way, how much, and why. */
export function AjouterAjustement({ structure, ligne, nom, fermer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const { saisie, dire, quitter, envoyer, enCours, reponse } = useFormulaire(nomDeForme(ligne), VIDE, fermer);
  const { sens, montant, motif } = saisie;
  const [essaye, setEssaye] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), []);
  const lu = lireMontant(montant);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (lu === null || !motif.trim()) return;
    const centimes = sens === 'plus' ? lu : -lu;
    const fait = await envoyer({ structure, ligne, centimes, motif: motif.trim() }, async (input) => {
      const { data, error } = await client.mutate({
        mutation: AjouterAjustementMutation,
        variables: { input },
      });
      return { reponse: data?.ajouterAjustement, error };
    });
    if (!fait) return;
    annoncer(textes.fait(euros(centimes, langue, 2)));
    quitter();
  }

  return (
    <SaufLectureSeule>
      <form
        ref={form}
        className="pile motivee no-papier"
        aria-label={textes.titre(nom)}
        noValidate
        onSubmit={(event) => void soumettre(event)}
      >
        <p>{textes.suites}</p>
        <Reponse {...reponse} />
        <div className="champs">
          <Montant
            sens={sens}
            changerSens={dire('sens')}
            montant={montant}
            changerMontant={dire('montant')}
            manque={essaye && lu === null}
          />
          <ChampMotif valeur={motif} onChange={dire('motif')} manque={essaye && !motif.trim()} />
        </div>
        <Boutons enCours={enCours} fermer={quitter} />
      </form>
    </SaufLectureSeule>
  );
}

interface MontantProps {
  readonly sens: Sens;
  readonly changerSens: (sens: Sens) => void;
  readonly montant: string;
  readonly changerMontant: (montant: string) => void;
  readonly manque: boolean;
}

function Montant({ sens, changerSens, montant, changerMontant, manque }: MontantProps) {
  const textes = useTextes(TEXTES);
  return (
    <>
      <Liste
        nom={textes.sens}
        valeur={sens}
        options={[
          ['moins', textes.moins],
          ['plus', textes.plus],
        ]}
        onChange={(valeur) => changerSens(valeur === 'plus' ? 'plus' : 'moins')}
      />
      <Champ nom={textes.montant} refus={manque ? textes.attendu : null}>
        {(attributs) => (
          <input
            {...attributs}
            inputMode="decimal"
            autoComplete="off"
            value={montant}
            onChange={({ currentTarget }) => changerMontant(currentTarget.value)}
          />
        )}
      </Champ>
    </>
  );
}

function Boutons({ enCours, fermer }: { readonly enCours: boolean; readonly fermer: () => void }) {
  const textes = useTextes(TEXTES);
  return (
    <p className="actions">
      <button type="submit" className="b plein" disabled={enCours}>
        {enCours ? textes.enCours : textes.ajouter}
      </button>
      <button type="button" className="b nu" onClick={fermer}>
        {textes.renoncer}
      </button>
    </p>
  );
}
