import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { ChampMotif } from '../shared/ChampMotif.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { ChampsDuChiffre, type Mesure } from './ChampsDuChiffre.tsx';
import type { Chiffre } from './chiffre.ts';
import { demandeDe, manquants, type Saisie, saisieDe, VIDE } from './saisie.ts';
import { TEXTES_DU_FORMULAIRE } from './textes.ts';

const PublierChiffreMutation = graphql(`
  mutation FormulaireDeChiffre_PublierChiffre($input: PublierChiffreInput!) {
    publierChiffre(input: $input) {
      __typename
      ... on Refus {
        message
      }
      ... on ChiffreEnregistre {
        deja
      }
    }
  }
`);

const CorrigerChiffreMutation = graphql(`
  mutation FormulaireDeChiffre_CorrigerChiffre($input: CorrigerChiffreInput!) {
    corrigerChiffre(input: $input) {
      __typename
      ... on Refus {
        message
      }
      ... on ChiffreEnregistre {
        deja
      }
    }
  }
`);

/** The name under which what is typed of a claim is kept. */
export const nomDeForme = (chiffre?: string): string => `chiffre ${chiffre ?? 'nouveau'}`;

interface Props {
  /** The claim to correct; a new one without it. */
  readonly chiffre?: Chiffre;
  readonly mesures: readonly Mesure[];
  readonly fermer: () => void;
}

/** A claim as its source writes it, and what the register would count with the same definition. */
export function FormulaireDeChiffre({ chiffre, mesures, fermer }: Props) {
  const textes = useTextes(TEXTES_DU_FORMULAIRE);
  const { saisie, manque, dire, soumettre, quitter, reponse, enCours } = useSaisie(chiffre, fermer);
  return (
    <form
      className="pile motivee"
      aria-label={chiffre ? textes.corrigerCe(chiffre.indicateur) : textes.nouveau}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <Reponse {...reponse} />
      <ChampsDuChiffre {...{ saisie, manque, mesures }} ecrire={dire} />
      <ChampMotif valeur={saisie.motif} onChange={dire('motif')} manque={manque.has('motif')} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : chiffre ? textes.corriger : textes.ajouter}
        </button>
        <button type="button" className="b nu" onClick={quitter}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}

/** What is typed, and its sending: a new claim, or a correction of the version that was read. */
function useSaisie(chiffre: Chiffre | undefined, fermer: () => void) {
  const textes = useTextes(TEXTES_DU_FORMULAIRE);
  const annoncer = useAnnonce();
  const [publier] = useMutation(PublierChiffreMutation);
  const [corriger] = useMutation(CorrigerChiffreMutation);
  // The version goes with what is typed: a draft brought back after someone else's change is refused, not written over it.
  const { envoyer, saisie, ...formulaire } = useFormulaire<Saisie & { readonly version: number }>(
    nomDeForme(chiffre?.id),
    chiffre ? { ...saisieDe(chiffre), version: chiffre.version } : { ...VIDE, version: 0 },
    fermer,
  );
  const [essaye, setEssaye] = useState(false);
  const manque = new Set<string>(essaye ? manquants(saisie) : []);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (manquants(saisie).length > 0) return;
    const fait = await (chiffre
      ? envoyer(
          { ...demandeDe(saisie, chiffre), chiffre: chiffre.id, versionAttendue: saisie.version },
          async (input) => {
            const { data, error } = await corriger({ variables: { input } });
            return { reponse: data?.corrigerChiffre, error };
          },
        )
      : envoyer(demandeDe(saisie), async (input) => {
          const { data, error } = await publier({ variables: { input } });
          return { reponse: data?.publierChiffre, error };
        }));
    if (!fait) return;
    formulaire.quitter();
    annoncer(chiffre ? textes.corrige : textes.ajoute);
  }

  return { ...formulaire, saisie, manque, soumettre } as const;
}
