import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { DeplacerCarnetsMutation, GenreDeDetenteur } from '../graphql/graphql.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { lirePlages } from './plages.ts';

const DeplacerCarnets = graphql(`
  mutation DeplacerCarnets($input: DeplacerCarnetsInput!) {
    deplacerCarnets(input: $input) {
      ... on CarnetsDeplaces {
        carnets
        pass
        plages {
          premier
          dernier
          carnets
          retenus {
            obstacle
            carnets
            exemple
          }
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

export type Juge = Extract<DeplacerCarnetsMutation['deplacerCarnets'], { __typename: 'CarnetsDeplaces' }>;

interface Saisie {
  readonly texte: string;
  readonly vers: GenreDeDetenteur;
  readonly distributeur: string;
  readonly jour: string;
}

const VIDE: Saisie = { texte: '', vers: 'DISTRIBUTEUR', distributeur: '', jour: '' };

/** What is typed of a move, what it would do, and its confirmation; what changes is judged again. */
export function useDeplacement(siren: string, dire: (carnets: number) => string) {
  const annoncer = useAnnonce();
  const [essaye, setEssaye] = useState(false);
  const [juge, setJuge] = useState<Juge | null>(null);
  const { envoyer, saisie, changer: noter, quitter, ...etat } = useFormulaire(`deplacement ${siren}`, VIDE);
  const [deplacer] = useMutation(DeplacerCarnets);
  const { plages, faute } = lirePlages(saisie.texte);
  const vise = saisie.vers === 'DISTRIBUTEUR' ? saisie.distributeur : null;
  const demande = {
    plages,
    vers: saisie.vers,
    ...(vise ? { distributeur: vise } : {}),
    ...(saisie.jour ? { jour: saisie.jour } : {}),
  };

  function changer(patch: Partial<Saisie>): void {
    noter(patch);
    setJuge(null);
  }

  async function voir(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setEssaye(true);
    if (plages.length === 0 || faute !== null || vise === '') return;
    await envoyer({ ...demande, simuler: true }, async (input) => {
      const { data, error } = await deplacer({ variables: { input } });
      const reponse = data?.deplacerCarnets;
      setJuge(reponse?.__typename === 'CarnetsDeplaces' ? reponse : null);
      return { reponse, error };
    });
  }

  async function confirmer(): Promise<void> {
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await deplacer({ variables: { input } });
      return { reponse: data?.deplacerCarnets, error };
    });
    if (!fait || !juge) return;
    annoncer(dire(juge.carnets));
    setJuge(null);
    quitter();
    setEssaye(false);
  }

  return { ...etat, saisie, changer, essaye, plages, faute, juge, setJuge, voir, confirmer };
}
