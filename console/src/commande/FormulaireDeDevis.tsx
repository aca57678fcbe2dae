import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { avecLaRegle } from '../shared/regle.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { demandeDe, manquesDe, type Saisie, VIDE } from './devis.ts';
import { type Acheteur, type Operateur, Parties } from './Parties.tsx';
import { PrixEnDirect } from './PrixEnDirect.tsx';
import { Quantites } from './Quantites.tsx';
import { Restrictions } from './Restrictions.tsx';
import { TEXTES } from './textes-du-devis.ts';

const EtablirDevisMutation = graphql(`
  mutation EtablirDevis($input: EtablirDevisInput!) {
    etablirDevis(input: $input) {
      __typename
      ... on DevisEtabli {
        devis {
          id
          numero
        }
      }
      ... on Refus {
        message
      }
      ... on RegleNonTenue {
        regle
        source
      }
    }
  }
`);

interface Props {
  readonly acheteurs: readonly Acheteur[];
  readonly operateurs: readonly Operateur[];
  readonly choisi: string;
  readonly aujourdhui: string;
}

/** The terms of a quote with its price as it is typed; what is missing is said at its field. */
export function FormulaireDeDevis({ acheteurs, operateurs, choisi, aujourdhui }: Props) {
  const textes = useTextes(TEXTES);
  const [, naviguer] = useLocation();
  const [etablir] = useMutation(EtablirDevisMutation);
  const { saisie, changer, envoyer, enCours, reponse } = useFormulaire<Saisie>('devis', {
    ...VIDE,
    collectivite: choisi,
  });
  const [essaye, setEssaye] = useState(false);
  const manques = manquesDe(saisie);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (manques.size > 0) return;
    let numero = '';
    const fait = await envoyer(demandeDe(saisie), async (input) => {
      const { data, error } = await etablir({ variables: { input } });
      const etabli = data?.etablirDevis;
      if (etabli?.__typename === 'DevisEtabli') numero = etabli.devis.numero;
      return { reponse: avecLaRegle(etabli), error };
    });
    if (fait) naviguer(`/commandes/devis/${numero}`);
  }

  const refusDe = (nom: keyof Saisie): string | null =>
    essaye && manques.has(nom) ? (textes.attendus[nom] ?? textes.attendu) : null;
  return (
    <form className="duo" noValidate onSubmit={(event) => void soumettre(event)}>
      <div className="pile">
        <Reponse {...reponse} />
        <Parties acheteurs={acheteurs} operateurs={operateurs} {...{ saisie, changer, refusDe }} />
        <Quantites aujourdhui={aujourdhui} {...{ saisie, changer, refusDe }} />
        <Restrictions saisie={saisie} changer={changer} />
        <p className="actions">
          <button type="submit" className="b plein" disabled={enCours}>
            {enCours ? textes.enCours : textes.etablir}
          </button>
        </p>
      </div>
      <PrixEnDirect saisie={saisie} />
    </form>
  );
}
